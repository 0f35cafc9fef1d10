"""What became of the bytes of one file: its table, its faults, and the count of its rows."""

from dataclasses import dataclass

from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.column_mapping import ColumnMapping
from graph.reading.dialect import Dialect
from graph.reading.table import Table


@dataclass(frozen=True)
class ReadResult:
    """What became of the bytes of one file.

    `rows` counts the rows of the file, `refused` those that are not in the table: rows that are read and rows that are
    refused are all rows. Without a table all rows are refused; a file that is no text has none. `dialect` and `mapping`
    say how the file is written and what its columns are read as; None where reading did not get that far.
    """

    path: str
    table: Table | None
    faults: tuple[Diagnostic, ...]
    rows: int = 0
    refused: int = 0
    dialect: Dialect | None = None
    mapping: ColumnMapping | None = None

    @property
    def read(self) -> int:
        """The number of rows in the table."""
        return 0 if self.table is None else len(self.table.frame)
