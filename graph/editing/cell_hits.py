"""Cells in which something is found, and what they would say instead, turn into edits of their files."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.edits import ChangeCell, Edit, RemoveRow
from graph.reading.table import Table


@dataclass(frozen=True)
class CellHit:
    """One cell as it is and as it would be; `path` is that of its file, line and column as of a fault."""

    path: str
    line: int
    column: int
    name: str
    before: str
    after: str

    @property
    def edit(self) -> ChangeCell:
        """The edit that makes the one into the other."""
        return ChangeCell(self.line, self.column, self.after)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.before!r} -> {self.after!r}"


@dataclass(frozen=True)
class RowHit:
    """A row that would be taken away, and why nothing is lost with it."""

    path: str
    line: int
    before: str
    why: str

    @property
    def edit(self) -> RemoveRow:
        """The edit that takes it away."""
        return RemoveRow(self.line)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: the row of {self.before!r} goes, {self.why}"


Hit = CellHit | RowHit


def edits_by_path(hits: Iterable[Hit]) -> Mapping[str, Sequence[Edit]]:
    """Return the edits of each file that has a hit; a cell of a row that goes is not changed as well."""
    found = list(hits)
    gone = {(hit.path, hit.line) for hit in found if isinstance(hit, RowHit)}
    edits: dict[str, list[Edit]] = defaultdict(list)
    for hit in found:
        if isinstance(hit, RowHit) or (hit.path, hit.line) not in gone:
            edits[hit.path].append(hit.edit)
    return dict(edits)


def cells_with_places(table: Table, columns: Iterable[str]) -> Iterator[tuple[CellHit, str]]:
    """Yield each cell of those of the columns that a table has, as a hit that changes nothing, and its text."""
    for name in columns:
        if name in table.frame.columns:
            number = table.column_number(name)
            for line, cell in zip(table.lines(), table.cells(name), strict=True):
                yield CellHit(table.path, line, number, name, cell, cell), cell
