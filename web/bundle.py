"""The front end's modules turn into one module, so that the browser asks for one file and not for thirty."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

FRONT_FOLDER = Path(__file__).parent / "front"
MAP_FOLDER = FRONT_FOLDER / "map"
PRESENT_FOLDER = FRONT_FOLDER / "present"
EXPLORER_FOLDER = FRONT_FOLDER / "explorer"
ENTRIES = ("mount", "lists")

_IMPORT = re.compile(r'^import \{([^}]*)\} from "((?:\.|\.\.(?:/\.\.)*)/(?:\w+/)*\w+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?function (\w+)|const (\w+))", re.MULTILINE)


def bundle(folder: Path = MAP_FOLDER, entries: Sequence[str] = ENTRIES) -> str:
    """Return one ES module that exports what the entry modules export.

    Every module keeps a scope of its own. They may write `import { names } from "./file.js"` (or from another
    folder, `"../map/file.js"`) and `export` before a function or a constant, which is all that the front end needs.
    No two files may have the same name: raises a ValueError where they do.
    """
    paths = [(folder / f"{name}.js").resolve() for name in entries]
    modules = {path: path.read_text(encoding="utf-8") for path in _in_order(paths)}
    _require_different_names(modules)
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
