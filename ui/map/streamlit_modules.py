"""The files of Streamlit's front end turn into the modules that it asks for late: when a component is on the page."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import streamlit as st

_STATIC = Path(st.__file__).parent / "static"
_MODULES = "static/js"
# What shows the explorer, and the style of the page.
_LATE = ("BidiComponent", "Html")
_IMPORT = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')


@cache
def late_modules(static: Path = _STATIC) -> tuple[str, ...]:
    """Return their addresses beside the page, none where Streamlit has them under other names.

    Its page names what it always needs; these it asks for only once its script has run, and waits for them again.
    """
    try:
        page = (static / "index.html").read_text(encoding="utf-8")
        first = sorted(path for name in _LATE for path in (static / _MODULES).glob(f"{name}.*.js"))
        found = dict.fromkeys(name for path in first for name in _needed(path, page))
    except OSError:
        return ()
    return tuple(f"{_MODULES}/{name}" for name in found)


def _needed(module: Path, page: str) -> Iterator[str]:
    """Yield a module and those that it imports, but for those that the page names."""
    waiting = [module.name]
    for name in waiting:
        yield name
        text = (module.parent / name).read_text(encoding="utf-8")
        waiting += [other for other in _IMPORT.findall(text) if other not in page and other not in waiting]
