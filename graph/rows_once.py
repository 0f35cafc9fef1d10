"""The bytes of a table turn into its rows, once for the same bytes: a page, a save and its history ask for the same."""

from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from threading import Lock

from graph.content_hash import content_hash
from graph.large_content import is_large
from graph.patched_rows import FIRST_BYTES, patched_rows
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.schema import Schema, needed_columns, optional_columns
from graph.table_kind import schema_of

# Of large contents what a page needs at once: the file, its draft, what the browser shows of it, and what others saved.
MOST_KEPT, MOST_LARGE = 40, 5
# A draft mostly differs little from what was asked for before.
_MOST_LIKE = 2
_Key = tuple[Path, tuple[str, ...], str]
_small: OrderedDict[_Key, tuple[bytes, ReadResult]] = OrderedDict()
_large: OrderedDict[_Key, tuple[bytes, ReadResult]] = OrderedDict()
_lock = Lock()


def rows_once(path: Path, content: bytes) -> Table | None:
    """Return the rows of a content of a file, None if it is no table; the contents asked for last are not read anew."""
    return result_once(path, content, _schema(path, _head(content))).table


def result_once(path: Path, content: bytes, schema: Schema) -> ReadResult:
    """Return what became of the content of a file that is read as a table with the columns of a schema."""
    key = path, tuple(schema), content_hash(content)
    kept, most = (_large, MOST_LARGE) if is_large(content) else (_small, MOST_KEPT)
    with _lock:
        if key in kept:
            kept.move_to_end(key)
            return kept[key][1]
        like = [known for other, known in reversed(_large.items()) if other[:2] == key[:2]] if kept is _large else []
    columns = needed_columns(schema), optional_columns(schema)

    def read(raw: bytes) -> ReadResult:
        return result_of(raw, str(path), *columns)

    patched = (patched_rows(*known, content, read) for known in like[:_MOST_LIKE])
    found = next(filter(None, patched), None) or read(content)
    with _lock:
        kept[key] = content, found
        while len(kept) > most:
            kept.popitem(last=False)
    return found


def _head(content: bytes) -> bytes:
    """Return the first lines of a large content, among which stands which table it is; all of another one."""
    head = content[: content.rfind(b"\n", 0, FIRST_BYTES) + 1] if is_large(content) else b""
    return head if head and b"\0" not in head else content


@lru_cache(maxsize=MOST_KEPT)
def _schema(path: Path, head: bytes) -> Schema:
    return schema_of(path, head)
