"""The name of a file that is not there turns into the files beside it that nearly have its name."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from graph.store.file_address import is_address

MOST_LISTED = 2000
# What a browser, a file manager or a spreadsheet puts around the name of a second one, or after it.
_BEFORE = re.compile(r"^(copy of |kopie von |copie de )")
_AFTER = re.compile(r"([ _-]*\([0-9]+\)|[ _-]+(copy|kopie|copie)( [0-9]+)?|[ _-][0-9]{1,2})$")
_ENDINGS = {".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods"}


def near_names(missing: Path) -> tuple[Path, ...]:
    """Return the files in the folder of a missing one that differ from it in capitals, a copy's number or the ending.

    None where the folder cannot be listed. Of a large folder only a part is looked through.
    """
    try:
        beside = [other for other in islice(_beside(missing), MOST_LISTED) if other.name != missing.name]
    except (OSError, ValueError):
        return ()
    return tuple(sorted(other for other in beside if is_near(other.name, missing.name)))


def tables_in(folder: Path, first: str) -> tuple[Path, ...]:
    """Return the tables in a folder by their names, the one that is called like the first above all."""
    try:
        found = [file for file in islice(folder.iterdir(), MOST_LISTED) if file.suffix.lower() == ".csv"]
    except (OSError, ValueError):
        return ()
    return tuple(sorted(found, key=lambda file: (file.name != first, file.name)))


def _beside(path: Path) -> Iterator[Path]:
    if not is_address(path):
        return path.parent.iterdir()
    from graph.store.stored_content import names_beside

    return iter(names_beside(path))


def is_near(name: str, meant: str) -> bool:
    """Return whether a name is nearly the one that is meant.

    >>> is_near("Concepts.CSV", "concepts.csv"), is_near("concepts (1).csv", "concepts.csv")
    (True, True)
    >>> is_near("concepts.csv.txt", "concepts.csv"), is_near("my-concepts.csv", "concepts.csv")
    (True, False)
    """
    return _bare(name) == _bare(meant)


def _bare(name: str) -> str:
    """Return a name in small letters, without its endings and without what makes it the name of a copy."""
    bare = name.strip().casefold()
    while Path(bare).suffix in _ENDINGS:
        bare = Path(bare).stem
    return _AFTER.sub("", _BEFORE.sub("", bare)).strip()
