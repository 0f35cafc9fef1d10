"""Rows that a reader found turn into the CSV of a draft, with notes on what was not understood."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.reading.csv_text import csv_text, table_of
from graph.reading.size_limits import MOST_ROWS_BROUGHT
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import counted


class UnreadableError(ValueError):
    """The file cannot be taken for what it seems to be; the text is for a person to read."""


@dataclass(frozen=True)
class DraftTable:
    """What became of a file: the name of its format, its rows as a CSV, and a note on each thing not understood.

    `told` says what columns were taken for, where that is a guess, and `meant` has it by the names of the columns. What
    the columns `used` say is in others already.
    """

    format: str
    content: bytes
    rows: int
    notes: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    meant: Mapping[str, str] = field(default_factory=dict)
    used: tuple[str, ...] = ()


@dataclass
class Found:
    """The rows and the notes that a reader gathers, in the order of its file."""

    rows: list[Mapping[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, cells: Mapping[str, str]) -> None:
        """Add a row of texts by column; blank ones are left out. Raises UnreadableError for more than are ever read."""
        self.rows.append({column: text for column, text in cells.items() if text})
        if len(self.rows) > MOST_ROWS_BROUGHT:
            raise UnreadableError(f"the file has more than {MOST_ROWS_BROUGHT:,} relations, the most that are read")

    def note(self, text: str) -> None:
        """Say of one thing that it was not understood."""
        self.notes.append(text)

    def table(self, format: str) -> DraftTable:
        """Return all of it as a draft. Raises UnreadableError if there is no row at all."""
        if not self.rows:
            raise UnreadableError(f"no relation was found in this file ({format}). {' '.join(self.notes[:3])}".strip())
        return DraftTable(format, csv_text(table_of_rows(self.rows)).encode(), len(self.rows), tuple(self.notes))


def table_of_rows(rows: Sequence[Mapping[str, str]]) -> Table:
    """Return rows as a table: first the columns that every file has, then the others as they come."""
    columns = tuple(dict.fromkeys((*REQUIRED_COLUMNS, *(column for row in rows for column in row))))
    return table_of("", columns, [[row.get(column, "") for column in columns] for row in rows])


def note_of_columns(names: Iterable[str]) -> list[str]:
    """Return the note that names what a file says beside what was taken over; none if that is nothing.

    >>> note_of_columns(["SCORE", "DIRECT"])
    ["Not taken over: 2 columns, 'SCORE', 'DIRECT'."]
    """
    left = list(names)
    listed = ", ".join(map(repr, left))
    return [f"Not taken over: {counted(len(left), 'column')}, {listed}."] if left else []
