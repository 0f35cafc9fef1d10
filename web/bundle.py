"""The front end's modules turn into one module, so that the browser asks for one file and not for thirty."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

FRONT_FOLDER = Path(__file__).parent / "front"
HEAD_FOLDER = FRONT_FOLDER / "head"
MAP_FOLDER = FRONT_FOLDER / "map"
PRESENT_FOLDER = FRONT_FOLDER / "present"
EXPLORER_FOLDER = FRONT_FOLDER / "explorer"
PRACTICE_FOLDER = FRONT_FOLDER / "practice"
PRACTICE_STYLES = (
    PRACTICE_FOLDER / "practice.css",
    PRACTICE_FOLDER / "modes" / "practice_modes.css",
    PRACTICE_FOLDER / "tasks" / "practice_tasks.css",
    PRACTICE_FOLDER / "class_page" / "class_page.css",
)
EXPLORER_STYLES = (
    EXPLORER_FOLDER / "viewer.css",
    EXPLORER_FOLDER / "first" / "first.css",
    EXPLORER_FOLDER / "first" / "part_line.css",
)
ENTRIES = ("mount", "lists", "../editing/edit_keys", "../editing/held_page", "../explorer/streamlit_host")

_IMPORT = re.compile(
    r'^import \{(\s*\w+(?:,\s*\w+)*,?\s*)\} from "((?:\.|\.\.(?:/\.\.)*)/(?:\w+/)*\w+\.js)";\n', re.MULTILINE
)
_EXPORT = re.compile(r"^export (?=(?:async )?function (\w+)|const (\w+))", re.MULTILINE)
# `import(address)` and `import.meta` are expressions, which stay as they are.
_OTHER_FORM = re.compile(r"^[ \t]*(?:import\b(?!\s*[.(])|export\b).*", re.MULTILINE)


def bundle(folder: Path = MAP_FOLDER, entries: Sequence[str] = ENTRIES) -> str:
    """Return one ES module that exports what the entry modules export.

    Every module keeps a scope of its own. They may write `import { names } from "./file.js"` (or from another
    folder, `"../map/file.js"`) and `export` before a function or a constant, which is all that the front end needs.
    Raises a ValueError for any other import or export, and where two files have the same name.
    """
    paths = [(folder / f"{name}.js").resolve() for name in entries]
    modules = {path: path.read_text(encoding="utf-8") for path in _in_order(paths)}
    _require_different_names(modules)
    for path, text in modules.items():
        _require_known_forms(path, text)
    exports = "".join(f"export const {{ {', '.join(_exported(modules[path]))} }} = {_held(path)};\n" for path in paths)
    return "".join(_scoped(path, text) for path, text in modules.items()) + exports


def _in_order(entries: Sequence[Path]) -> tuple[Path, ...]:
    """Return the files of the modules that the entries need, each after all that it imports."""
    done: dict[Path, None] = {}

    def visit(path: Path) -> None:
        if path not in done:
            for needed in _imported(path, path.read_text(encoding="utf-8")):
                visit(needed)
            done[path] = None

    for entry in entries:
        visit(entry)
    return tuple(done)


def _require_different_names(paths: Iterable[Path]) -> None:
    names = Counter(path.name for path in paths)
    same = [name for name, count in names.items() if count > 1]
    if same:
        raise ValueError(f"two modules of the front end are called {same[0]}: rename one")


def _require_known_forms(path: Path, text: str) -> None:
    blanked = _EXPORT.sub("", _IMPORT.sub(lambda found: "\n" * found.group().count("\n"), text))
    other = _OTHER_FORM.search(blanked)
    if other:
        line = blanked.count("\n", 0, other.start()) + 1
        raise ValueError(
            f"{path.name}:{line}: {other.group().strip()!r} cannot go into the one file of the front end: write "
            'import { names } from "./file.js"; and export before a function or a constant'
        )


def _imported(path: Path, text: str) -> Iterator[Path]:
    yield from ((path.parent / found.group(2)).resolve() for found in _IMPORT.finditer(text))


def _exported(text: str) -> list[str]:
    return [found.group(1) or found.group(2) for found in _EXPORT.finditer(text)]


def _scoped(path: Path, text: str) -> str:
    """Return a constant that holds what the module exports."""
    body = _EXPORT.sub(
        "", _IMPORT.sub(lambda found: f"const {{{found.group(1)}}} = {_held(Path(found.group(2)))};\n", text)
    )
    return f"const {_held(path)} = (() => {{\n{body}\nreturn {{ {', '.join(_exported(text))} }};\n}})();\n"


def _held(path: Path) -> str:
    return f"module_{path.stem}"
