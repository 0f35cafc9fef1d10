"""The bytes of a table turn into its rows, once for the same bytes: a page, a save and its history ask for the same."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from graph.content_hash import content_hash
from graph.dataset import rows_of_content
from graph.reading.table import Table

MOST_KEPT = 20
_kept: OrderedDict[tuple[Path, str], Table | None] = OrderedDict()
_lock = Lock()


def rows_once(path: Path, content: bytes) -> Table | None:
    """Return the rows of a content of a file, None if it is no table; the contents asked for last are not read anew."""
    key = path, content_hash(content)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = rows_of_content(content, path)[0]
    with _lock:
        _kept[key] = found
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return found
