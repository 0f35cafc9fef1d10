"""The histories of the tables turn into one list of acts, and each act into what it changed or would change now."""

from collections.abc import Sequence

from graph.comparing.difference import Difference, difference
from graph.content_hash import NO_FILE, content_hash
from graph.large_content import is_large
from graph.reading.table import Table
from graph.saving.history import History, Unreadable, Version, history_of, version_of
from graph.saving.history_entries import HistoryEntry, entries_of
from graph.saving.replace_file import real_path
from graph.saving.versions import AS_FOUND, FIRST
from ui.edit.drafts import TABLES, empty_table, on_disk, path_of, table_in
from web.map.shared_cache import SharedCache

_ROWS: SharedCache[tuple[str, str, str], Table | str] = SharedCache(60, 3)
NO_TABLE = "this version is no table"


def histories() -> dict[str, History]:
    """Return the history of each table's file."""
    return {table: history_of(real_path(path_of(table))) for table in TABLES}


def newest_first(found: dict[str, History]) -> Sequence[HistoryEntry]:
    """Return what was done to the files, the last act first."""
    return entries_of(found)[::-1]


def hashes_now() -> dict[str, str]:
    """Return the content hash of what each file holds now, "" where it holds nothing that can be read."""
    return {table: _hash_now(table) for table in TABLES}


def why_not(table: str, version: Version) -> str:
    """Return why a version cannot be looked at and brought back, "" if it can.

    A summary that counts rows says that it is a table; others are read.
    """
    if version.summary not in ("", FIRST, AS_FOUND):
        return ""
    found = rows_of_version(table, version.hash)
    return found if isinstance(found, str) else ""


def rows_of_version(table: str, hash: str) -> Table | str:
    """Return the rows of a version of a table, of "" those of a file that is not there; or why they cannot be had."""
    if hash == NO_FILE:
        return empty_table(table)
    return _ROWS.get((str(path_of(table)), table, hash), lambda: _rows(table, hash), _is_large_now(table))


def difference_between(table: str, before: str, after: str) -> Difference | None:
    """Return what differs between two versions of a table; None where one of them cannot be read."""
    old, new = rows_of_version(table, before), rows_of_version(table, after)
    return difference(old, new) if isinstance(old, Table) and isinstance(new, Table) else None


def _hash_now(table: str) -> str:
    try:
        return content_hash(on_disk(table))
    except OSError:
        return NO_FILE


def _is_large_now(table: str) -> bool:
    try:
        return is_large(on_disk(table))
    except OSError:
        return False


def _rows(table: str, hash: str) -> Table | str:
    found = version_of(real_path(path_of(table)), hash)
    if isinstance(found, Unreadable):
        now = on_disk(table)
        if content_hash(now) != hash or now is None:
            return found.reason
        found = now
    return table_in(table, found) or NO_TABLE
