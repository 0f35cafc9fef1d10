"""The path of a relations file turns into the title of its map."""

import os
from pathlib import Path

TITLE = "Neuroimmune Map"
# The name of a file that says nothing of what is in it.
_ANY = "relations"
# What whoever serves or exports a map may call it.
SETTING = "NEUROMAP_TITLE"


def title_of(path: str | Path) -> str:
    """Return what the setting says, else the name of the file in words; that of relations.csv tells nothing.

    >>> title_of("data/cell_signalling-2024.csv"), title_of("data/relations.csv")
    ('cell signalling-2024', 'Neuroimmune Map')
    """
    words = " ".join(Path(path).stem.replace("_", " ").split())
    return os.environ.get(SETTING, "").strip() or (words if words and words != _ANY else TITLE)
