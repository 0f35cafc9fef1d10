"""The path of a relations file turns into the title of its map."""

import os
from pathlib import Path

# What is called so is the data that come with the program.
TITLE = "Neuroimmune Map"
_OWN_DATA = Path(__file__).absolute().parent.parent / "data"
# The name of a file, and those of folders, that say nothing of what is in them.
_ANY, _NO_NAMES = "relations", ("", "data")
_UNTITLED = "Map of relations"
# What whoever serves or exports a map may call it.
SETTING = "NEUROMAP_TITLE"


def title_of(path: str | Path) -> str:
    """Return what the setting says, else what the path says."""
    return os.environ.get(SETTING, "").strip() or _said(Path(path))


def _said(path: Path) -> str:
    """Return the name of a file in words, or that of the folder of a relations.csv.

    >>> _said(Path("data/cell_signalling-2024.csv")), _said(Path("gut_brain/relations.csv"))
    ('cell signalling-2024', 'gut brain')
    """
    words = _words(path.stem)
    return words if words not in ("", _ANY) else _of_folder(path.absolute().parent)


def _of_folder(folder: Path) -> str:
    if folder == _OWN_DATA:
        return TITLE
    words = _words(folder.name)
    return _UNTITLED if words in _NO_NAMES else words


def _words(name: str) -> str:
    return " ".join(name.replace("_", " ").split())
