"""Rows as one writes them turn into the tables and listings that the code under test is given."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pandas as pd

from graph.reading.csv_text import table_of
from graph.reading.read import read
from graph.reading.table import Table
from graph.writing.spreadsheet import unguarded


def read_table(header: str, *lines: str) -> Table:
    """Return the table that a file of a header and lines is read as."""
    found, faults = read("\n".join([header, *lines]).encode(), "a.csv")
    assert found is not None, faults
    return found


def typed_table(columns: Sequence[str], *rows: str) -> Table:
    """Return the table of rows whose cells are parted by commas, as nobody has read it from a file."""
    return table_of("a.csv", list(columns), [row.split(",") for row in rows])


def numbered(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> pd.DataFrame:
    """Return the listing of relations named r0, r1, ..."""
    listed = list(rows)
    index = [f"r{number}" for number in range(len(listed))]
    return pd.DataFrame(listed, columns=list(columns), index=index, dtype=object)


def from_spreadsheet(table: Table) -> Table:
    """Return the table that was written by `for_spreadsheet` and read again, its cells and column names as before."""
    names = {column: unguarded(str(column)) for column in table.frame.columns}
    return replace(table, frame=table.frame.map(unguarded).rename(columns=names))
