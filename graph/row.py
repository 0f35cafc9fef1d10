"""A table turns into rows that can be set side by side, whatever columns their files have."""

from dataclasses import dataclass

from graph.identity import references
from graph.sentences import sentence
from graph.table import Table
from graph.tidying import tidy

Key = tuple[str, ...]
_TITLE = ("source", "effect", "target", "name")


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
    def content(self) -> frozenset[tuple[str, str]]:
        """What the row says: its filled cells with their columns. A blank cell and a missing column are the same."""
        return frozenset((column, cell) for column, cell in zip(self.columns, self.cells, strict=True) if cell)

    @property
    def title(self) -> str:
        """What a person calls the row: the sentence of a relation, the name of a concept, else its filled cells.

        >>> Row(2, ("source", "effect", "target"), ("GABA", "calms", "Stress")).title
        'GABA calms Stress'
        """
        if "source" in self.columns:
            return sentence(*map(self.cell, ("source", "effect", "target"))).removesuffix(".")
        return self.cell("name") or ", ".join(cell for cell in self.cells if cell)

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """The filled cells that the title does not say, each after its column."""
        cells = zip(self.columns, self.cells, strict=True)
        return tuple((column, cell) for column, cell in cells if cell and column not in _TITLE)

    def as_record(self) -> dict[str, object]:
        """Return the line and the filled cells, ready for JSON."""
        cells = zip(self.columns, self.cells, strict=True)
        return {"line": self.line, "cells": {column: cell for column, cell in cells if cell}}


def rows_of(table: Table) -> tuple[Row, ...]:
    """Return the rows of a table from top to bottom, each cell as the file has it."""
    columns = tuple(map(str, table.frame.columns))
    cells = table.frame.values.tolist()
    return tuple(Row(line, columns, tuple(row)) for line, row in zip(table.lines(), cells, strict=True))


def keys_of(table: Table) -> tuple[Key, ...]:
    """Return (source, effect, target, reference) of each relation, or (name,) of each concept, made tidy.

    It is what a relation id is made from; stray spaces do not make another row.
    """
    plain = tidy(table)
    if "source" not in plain.frame.columns:
        return tuple((name,) for name in plain.cells("name"))
    ends = (plain.cells("source"), plain.cells("effect"), plain.cells("target"))
    return tuple(zip(*ends, references(plain.frame), strict=True))
