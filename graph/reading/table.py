"""What reading hands on: the cells of one CSV as text, each row under its line number."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import pandas as pd


@dataclass(frozen=True)
class Table:
    """The rows of one file that have the right number of cells.

    `frame` holds text only; its index is the line on which a row starts, its columns are the file's own, in order.
    `rows` counts every row of the file, also those that could not be kept.
    """

    path: str
    frame: pd.DataFrame
    rows: int

    def column_number(self, column: str) -> int:
        """Return the spreadsheet position of a column, A being 1; 1 for a column that the file lacks."""
        names = self.frame.columns
        place = names.get_loc(column) if column in names else 0
        return place + 1 if isinstance(place, int) else 1

    def cells(self, column: str) -> list[str]:
        """Return the cells of a column from top to bottom; all blank for a column that the file lacks."""
        if column in self.frame.columns:
            return list(self.frame[column])
        return [""] * len(self.frame)

    def lines(self) -> list[int]:
        """Return the line of each row from top to bottom."""
        return list(self.frame.index.tolist())

    def without(self, lines: Collection[int]) -> "Table":
        """Return the table without the rows of these lines; the count of rows stays that of the file."""
        return replace(self, frame=self.frame[~self.frame.index.isin(list(lines))])
