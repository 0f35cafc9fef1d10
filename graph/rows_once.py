"""The bytes of a table turn into its rows, once for the same bytes: a page, a save and its history ask for the same."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from graph.content_hash import content_hash
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.schema import Schema, needed_columns, optional_columns
from graph.table_kind import schema_of

MOST_KEPT = 40
_Key = tuple[Path, str, tuple[str, ...]]
# Which columns a table is read with is found in its content, which takes as long as a look at all of it.
_FOUND = ()
_kept: OrderedDict[_Key, ReadResult] = OrderedDict()
_lock = Lock()


def rows_once(path: Path, content: bytes) -> Table | None:
    """Return the rows of a content of a file, None if it is no table; the contents asked for last are not read anew."""
    read = partial(_result_of_kind, path, content)
    return _once((path, content_hash(content), _FOUND), read).table


def result_once(path: Path, content: bytes, schema: Schema) -> ReadResult:
    """Return what became of the content of a file that is read as a table with the columns of a schema."""
    columns = needed_columns(schema), optional_columns(schema)
    return _once((path, content_hash(content), tuple(schema)), partial(result_of, content, str(path), *columns))


def _result_of_kind(path: Path, content: bytes) -> ReadResult:
    return result_once(path, content, schema_of(path, content))


def _once(key: _Key, read: Callable[[], ReadResult]) -> ReadResult:
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = read()
    with _lock:
        _kept[key] = found
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return found
