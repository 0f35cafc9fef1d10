"""The front end's modules turn into one module, so that the browser asks for one file and not for thirty."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

FRONT_FOLDER = Path(__file__).parent / "front"
ENTRIES = ("main", "lists")

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function (\w+)|const (\w+))", re.MULTILINE)


def bundle(folder: Path = FRONT_FOLDER, entries: Sequence[str] = ENTRIES) -> str:
    """Return one ES module that exports what the entry modules export.

    Every module keeps a scope of its own. They may write `import { names } from "./file.js"` and `export` before a
    function or a constant, which is all that the front end needs.
    """
    modules = {name: (folder / f"{name}.js").read_text(encoding="utf-8") for name in _in_order(folder, entries)}
    exports = "".join(
        f"export const {{ {', '.join(_exported(modules[name]))} }} = {_held(name)};\n" for name in entries
    )
    return "".join(_scoped(name, text) for name, text in modules.items()) + exports


def _in_order(folder: Path, entries: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the modules that the entries need, each after all that it imports."""
    done: dict[str, None] = {}

    def visit(name: str) -> None:
        if name not in done:
            for needed in _imported((folder / f"{name}.js").read_text(encoding="utf-8")):
                visit(needed)
            done[name] = None

    for entry in entries:
        visit(entry)
    return tuple(done)


def _imported(text: str) -> Iterator[str]:
    yield from (found.group(2) for found in _IMPORT.finditer(text))


def _exported(text: str) -> list[str]:
    return [found.group(1) or found.group(2) for found in _EXPORT.finditer(text)]


def _scoped(name: str, text: str) -> str:
    """Return a constant that holds what the module exports."""
    body = _EXPORT.sub("", _IMPORT.sub(lambda found: f"const {{{found.group(1)}}} = {_held(found.group(2))};\n", text))
    return f"const {_held(name)} = (() => {{\n{body}\nreturn {{ {', '.join(_exported(text))} }};\n}})();\n"


def _held(name: str) -> str:
    return f"module_{name}"
