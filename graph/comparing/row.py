"""A table turns into rows that can be set side by side, whatever columns their files have."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

from graph.checks.tidying import tidy_text
from graph.model.identity import reference
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import sentence

Key = tuple[str, ...]
_KEYS = (("story", "step"), ("relation", "digest", "reader"))
_TITLE = (*REQUIRED_COLUMNS, "name")


@dataclass(frozen=True)
class Row:
    """The cells of one row as they are written, and the line on which it starts."""

    line: int
    columns: tuple[str, ...]
    cells: tuple[str, ...]

    def cell(self, column: str) -> str:
        """Return the cell of a column; "" if the row has no such column."""
        return self.cells[self.columns.index(column)] if column in self.columns else ""

    @property
    def by_column(self) -> dict[str, str]:
        """The cells by the name of their column."""
        return dict(zip(self.columns, self.cells, strict=True))

    @property
    def content(self) -> frozenset[tuple[str, str]]:
        """What the row says: its filled cells with their columns. A blank cell and a missing column are the same."""
        return frozenset((column, cell) for column, cell in self.by_column.items() if cell)

    @property
    def key(self) -> Key:
        """(source, effect, target, reference) of a relation, (name,) of a concept, (story, step), (relation,
        digest, reader) of a review, without stray spaces.

        A relation id is made from the same: the reference is the DOI, else the PubMed number, else the citation.

        >>> Row(2, ("source", "effect", "target", "pmid"), ("GABA ", "calms", "Stress", "123")).key
        ('GABA', 'calms', 'Stress', '123')
        """
        if "source" not in self.columns:
            names = next((names for names in _KEYS if names[-1] in self.columns), ("name",))
            return tuple(tidy_text(self.cell(name)) for name in names)
        named = reference(self.cell("doi"), self.cell("pmid"), self.cell("citation"))
        ends = (self.cell(column) for column in REQUIRED_COLUMNS)
        return (*map(tidy_text, ends), tidy_text(named))

    @property
    def title(self) -> str:
        """What a person calls the row: the sentence of a relation, the name of a concept, who says what in a review.

        Any other row is called by its filled cells.

        >>> Row(2, ("source", "effect", "target"), ("GABA", "calms", "Stress")).title
        'GABA calms Stress'
        """
        if "source" in self.columns:
            return sentence(*map(self.cell, REQUIRED_COLUMNS)).removesuffix(".")
        if "digest" in self.columns:
            return f"{self.cell('reader')} on {self.cell('relation')}: {self.cell('verdict')}"
        return self.cell("name") or ", ".join(cell for cell in self.cells if cell)

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """The filled cells that the title does not say, each after its column."""
        return tuple((column, cell) for column, cell in self.by_column.items() if cell and column not in _TITLE)

    def as_record(self) -> dict[str, object]:
        """Return the line and the filled cells, ready for JSON."""
        return {"line": self.line, "cells": {column: cell for column, cell in self.by_column.items() if cell}}


class TableRows(Sequence[Row]):
    """The rows of a table from top to bottom, each cell as the file has it; a row is made when it is asked for."""

    def __init__(self, table: Table) -> None:
        self._columns = tuple(map(str, table.frame.columns))
        self._cells = [table.frame.iloc[:, number].to_numpy(dtype=object) for number in range(len(self._columns))]
        self._lines = table.frame.index

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """Return the row of a place, counted from 0."""
        if isinstance(place, slice):
            return tuple(map(self.__getitem__, range(len(self))[place]))
        return Row(int(self._lines[place]), self._columns, tuple(cells[place] for cells in self._cells))


def rows_of(table: Table) -> tuple[Row, ...]:
    """Return the rows of a table from top to bottom, for one who needs all of them."""
    columns, cells = tuple(map(str, table.frame.columns)), table.frame.values.tolist()
    return tuple(Row(line, columns, tuple(row)) for line, row in zip(table.lines(), cells, strict=True))
