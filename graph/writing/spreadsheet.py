"""A table turns into CSV in which a spreadsheet runs no cell as a formula, and such a cell into what it was."""

import codecs
import re

from graph.reading.csv_text import csv_text, table_of
from graph.reading.table import Table

GUARD = "'"
# What spreadsheets take for the start of a formula, also written wide; a plain negative number is none.
# Quotation marks before it are those of a cell that is, or looks, guarded already: it gets one more.
_WOULD_RUN = re.compile(rf"{GUARD}*+(?!-[0-9]+(?:\.[0-9]+)?\Z)[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def for_spreadsheet(table: Table) -> bytes:
    """Return the table as UTF-8 with a byte order mark and CRLF line ends, each cell that would run guarded."""
    columns = [guarded(str(column)) for column in table.frame.columns]
    rows = [list(map(guarded, row)) for row in table.frame.values.tolist()]
    return codecs.BOM_UTF8 + csv_text(table_of(table.path, columns, rows), "\r\n").encode()


def guarded(cell: str) -> str:
    """Return the cell with a quotation mark before it if a spreadsheet would run it as a formula.

    A negative number such as -5 stays a number to calculate with. Every other text gets back what it was from
    `unguarded`, also one that looks guarded already.

    >>> guarded("=1+1"), guarded("-5"), guarded("-5+1"), guarded("'=1+1"), guarded("5-HT")
    ("'=1+1", '-5', "'-5+1", "''=1+1", '5-HT')
    """
    return GUARD + cell if _WOULD_RUN.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return what `guarded` was given.

    >>> unguarded("'=1+1"), unguarded("'tis"), unguarded("-5")
    ('=1+1', "'tis", '-5')
    """
    return cell.removeprefix(GUARD) if _WOULD_RUN.match(cell.removeprefix(GUARD)) else cell
