"""The tables that were published last and those of now turn into one more entry of what has changed."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from graph.comparing.difference import Difference, RowChange, difference
from graph.comparing.difference_text import summary
from graph.comparing.row import Row
from graph.dataset import rows_of_content
from graph.model.concepts import CONCEPTS_FILE
from graph.reading.table import Table
from web.site.contents import SiteContents
from web.site.data_files import RELATIONS_FILE, DataFile

NEWS_FILE = "changes.json"
MOST_ENTRIES = 50
SHOWN = 200
TABLES = (RELATIONS_FILE, CONCEPTS_FILE)


@dataclass(frozen=True)
class CellText:
    """A cell before and after, "" for a blank one."""

    column: str
    before: str
    after: str


@dataclass(frozen=True)
class ChangedItem:
    """What changed: a relation, a concept or a pair in words, and the page that it had then."""

    title: str
    address: str = ""
    cells: tuple[CellText, ...] = ()


@dataclass(frozen=True)
class ChangedItems:
    """Things to which the same happened; `more` counts those that are left out."""

    heading: str
    told: tuple[ChangedItem, ...]
    more: int = 0


@dataclass(frozen=True)
class ChangelogEntry:
    """What changed with one publishing: when (ISO 8601, UTC), to which version, and the digest of its tables."""

    version: str
    date: str
    data: str
    title: str
    lists: tuple[ChangedItems, ...] = field(default=())


def digest(tables: Mapping[str, bytes]) -> str:
    """Return what names the content of the published tables."""
    return sha256(b"".join(sha256(tables.get(name, b"")).digest() for name in TABLES)).hexdigest()


def tables_of(downloads: Sequence[DataFile]) -> Mapping[str, bytes]:
    """Return the contents of the tables among the downloads."""
    return {download.path: download.content for download in downloads if download.path in TABLES}


def news(
    earlier: Sequence[ChangelogEntry],
    published: Mapping[str, bytes],
    now: Mapping[str, bytes],
    contents: SiteContents,
    entry: ChangelogEntry,
) -> tuple[ChangelogEntry, ...]:
    """Return the entries, the newest first, with one for what differs from the tables that were published.

    `entry` says version, date and digest of the new one. Entries that were written but whose tables never came to be
    published, because a publishing was cut off, are replaced. Rows that only moved are no news.
    """
    known = _known(earlier, digest(published)) if published else ()
    if not known:
        return (_first(entry, contents),)
    if known[0].data == entry.data:
        return tuple(known)
    found = {name: _difference(published.get(name, b""), now.get(name, b""), name) for name in TABLES}
    if all(each.is_empty for each in found.values()):
        return tuple(known)
    lists = (*_of_relations(found[RELATIONS_FILE], contents), *_of_concepts(found[CONCEPTS_FILE], contents))
    newest = ChangelogEntry(entry.version, entry.date, entry.data, _title(found), tuple(lists))
    return (newest, *known)[:MOST_ENTRIES]


def written(entries: Sequence[ChangelogEntry]) -> bytes:
    """Return the entries as JSON."""
    return (json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n").encode()


def read_news(content: bytes) -> tuple[ChangelogEntry, ...]:
    """Return the entries that `written` wrote; none if this is something else."""
    try:
        return tuple(_entry(record) for record in json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ()


def _known(earlier: Sequence[ChangelogEntry], data: str) -> Sequence[ChangelogEntry]:
    places = [place for place, entry in enumerate(earlier) if entry.data == data]
    return earlier[places[0] :] if places else earlier


def _first(entry: ChangelogEntry, contents: SiteContents) -> ChangelogEntry:
    title = f"First published: {len(contents.relations)} relations between {len(contents.addresses)} concepts"
    return ChangelogEntry(entry.version, entry.date, entry.data, title)


def _difference(before: bytes, after: bytes, name: str) -> Difference:
    old, new = (rows_of_content(content, Path(name))[0] for content in (before, after))
    return difference(old or _empty(new, name), new or _empty(old, name))


def _empty(other: Table | None, name: str) -> Table:
    assert other is not None
    return Table(name, other.frame.iloc[:0], 0)


def _title(found: Mapping[str, Difference]) -> str:
    """Return how many rows of which table differ."""
    differences = {"Relations": found[RELATIONS_FILE], "Concepts": found[CONCEPTS_FILE]}
    parts = [f"{name}: {summary(each)}" for name, each in differences.items() if not each.is_empty]
    return "; ".join(parts)


def _of_relations(found: Difference, contents: SiteContents) -> Iterator[ChangedItems]:
    addresses = _addresses(contents)
    yield from _items("Relations added", [_row(row, addresses) for row in found.added])
    yield from _items("Relations removed", [_row(row, {}) for row in found.removed])
    yield from _items("Relations changed", [_change(change, addresses) for change in found.changed])
    for heading, pairs in (
        ("Newly contested", found.newly_contested),
        ("No longer contested", found.no_longer_contested),
    ):
        yield from _items(heading, [ChangedItem(f"{source} and {target}") for source, target in pairs])


def _of_concepts(found: Difference, contents: SiteContents) -> Iterator[ChangedItems]:
    yield from _items("Concepts added", [_row(row, contents.addresses) for row in found.added])
    yield from _items("Concepts removed", [_row(row, {}) for row in found.removed])
    yield from _items("Concepts changed", [_change(change, contents.addresses) for change in found.changed])


def _addresses(contents: SiteContents) -> Mapping[str, str]:
    """Return the page of each sentence; of several relations with one sentence, the first one's."""
    return {text.sentence.removesuffix("."): text.address for text in reversed(contents.relations)}


def _items(heading: str, items: list[ChangedItem]) -> Iterator[ChangedItems]:
    if items:
        yield ChangedItems(f"{heading} ({len(items)})", tuple(items[:SHOWN]), max(0, len(items) - SHOWN))


def _row(row: Row, addresses: Mapping[str, str]) -> ChangedItem:
    return ChangedItem(row.title, addresses.get(row.title, ""))


def _change(change: RowChange, addresses: Mapping[str, str]) -> ChangedItem:
    cells = tuple(CellText(cell.column, cell.before, cell.after) for cell in change.cells)
    return ChangedItem(change.after.title, addresses.get(change.after.title, ""), cells)


def _entry(record: Mapping[str, Any]) -> ChangelogEntry:
    version, date, data, title = (_text(record[name]) for name in ("version", "date", "data", "title"))
    return ChangelogEntry(version, date, data, title, tuple(_list(part) for part in record["lists"]))


def _list(record: Mapping[str, Any]) -> ChangedItems:
    items = tuple(
        ChangedItem(
            _text(item["title"]),
            _text(item["address"]),
            tuple(CellText(*(_text(cell[name]) for name in ("column", "before", "after"))) for cell in item["cells"]),
        )
        for item in record["told"]
    )
    return ChangedItems(_text(record["heading"]), items, int(record["more"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
