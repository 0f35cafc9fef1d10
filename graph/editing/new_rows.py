"""Cells of new rows turn into the content of a file that has them below its own, and into what was done to get them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.edits import AddRow
from graph.reading.csv_text import csv_text, table_of
from graph.reading.table import Table
from graph.writing.rewrite import rewrite
from graph.writing.spreadsheet import unguarded

Cells = dict[str, str]

# So many of the texts that are left out are named, each as far as that.
MOST_NAMED, LONGEST = 6, 40


@dataclass(frozen=True)
class Reworded:
    """A word of the other table, the word of ours that was written for it, its column, and in how many rows."""

    column: str
    word: str
    ours: str
    rows: int


@dataclass(frozen=True)
class Addition:
    """A file with new rows. What was done to get them: rows added, rows that were there already, words and names that
    were written otherwise, concepts that no list knows, columns that the file has no place for, and rows that are
    there and say something else, which were left out; how many rows name neither source, effect nor target."""

    content: bytes
    added: int
    repeated: tuple[str, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    unknown: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    blank: int = 0


def cells_of(rows: Table) -> list[Cells]:
    """Return the cells of each row that is not blank, by column; a formula that was guarded says again what it said."""
    columns = list(map(str, rows.frame.columns))
    cells = (dict(zip(columns, map(unguarded, row), strict=True)) for row in rows.frame.values.tolist())
    return [row for row in cells if any(row.values())]


def columns_for(into: Table, rows: Sequence[Cells], optional: Sequence[str]) -> tuple[str, ...]:
    """Return the columns of a file with the optional ones that it lacks and new rows fill.

    A table with rows that cannot be read cannot be written anew, and keeps its columns.
    """
    have = tuple(map(str, into.frame.columns))
    if into.rows != len(into.frame):
        return have
    return (*have, *(name for name in optional if name not in have and any(row.get(name) for row in rows)))


def left_columns(rows: Iterable[Cells], columns: Sequence[str]) -> tuple[str, ...]:
    """Return the columns that new rows fill and a file has no place for, each with what it says there.

    >>> left_columns([{"source": "GABA", "Kind": "mutual"}, {"Kind": "directed"}, {"Kind": ""}], ["source"])
    ('Kind: mutual, directed',)
    """
    said: dict[str, dict[str, None]] = {}
    for row in rows:
        for name, text in row.items():
            if text and name not in columns:
                said.setdefault(name, {})[text] = None
    return tuple(f"{name}: {_first(list(texts))}" for name, texts in said.items())


def _first(texts: Sequence[str]) -> str:
    more = f" and {len(texts) - MOST_NAMED} more" if len(texts) > MOST_NAMED else ""
    return ", ".join(text if len(text) <= LONGEST else f"{text[:LONGEST]}…" for text in texts[:MOST_NAMED]) + more


def written(content: bytes, into: Table, rows: Sequence[Mapping[str, str]], columns: Sequence[str]) -> bytes:
    """Return the content of a table with rows below its own, written anew only where it gets further columns."""
    kept = [{name: text for name, text in row.items() if name in columns and text} for row in rows]
    if not kept:
        return content
    if len(columns) == len(into.frame.columns):
        return rewrite(content, [AddRow(row) for row in kept])
    blank = [""] * (len(columns) - len(into.frame.columns))
    old = [[*row, *blank] for row in into.frame.values.tolist()]
    return csv_text(table_of("", columns, [*old, *([row.get(name, "") for name in columns] for row in kept)])).encode()
