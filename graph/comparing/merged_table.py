"""Rows of one table as they are and rows of other cells between them turn into the table of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from graph.comparing.row_merge import Cells
from graph.reading.csv_text import table_of_columns
from graph.reading.table import Cells as Column
from graph.reading.table import Places, Rows, Table


@dataclass(frozen=True)
class MergedRows:
    """The rows of a table to be, from top to bottom: the place of one that `kept` has, or the cells of another."""

    kept: Table
    rows: Sequence[int | Cells]

    @cached_property
    def _others(self) -> Sequence[tuple[int, Cells]]:
        """The rows that the kept table does not have, each with its place in the table to be."""
        return [(place, row) for place, row in enumerate(self.rows) if not isinstance(row, int)]

    @cached_property
    def _places(self) -> Places:
        """The places in the kept table of all rows; of those that it does not have, that of its last row."""
        return np.array([row if isinstance(row, int) else -1 for row in self.rows], dtype=np.int64)

    def fills(self, column: str) -> bool:
        """Return whether a row has a cell in a column."""
        return bool((self.cells(column) != "").any())

    def cells(self, column: str) -> Column:
        """Return the cells of a column; all blank for one that no row has."""
        has_it = column in self.kept.frame.columns and len(self.kept.frame)
        found: Column = np.full(len(self.rows), "", dtype=object)
        if has_it:
            found = self.kept.frame[column].to_numpy(dtype=object)[self._places]
        for place, row in self._others:
            found[place] = row.get(column, "")
        return found

    def table(self, columns: Sequence[str]) -> Table:
        """Return the table of these columns, its lines as `csv_text` writes them."""
        return table_of_columns(self.kept.path, {column: self.cells(column) for column in columns}, len(self.rows))


def filled_rows(table: Table) -> Rows:
    """Return which rows have any cell that is not blank."""
    filled = np.zeros(len(table.frame), dtype=bool)
    for column in table.frame.columns:
        filled |= table.frame[column].to_numpy(dtype=object) != ""
    return filled
