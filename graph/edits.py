"""The changes that are asked of a CSV, as values: a cell, a new row or a row to take away; and proposals of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class ChangeCell:
    """Write `text` into a cell. `line` is the editor's line on which the row starts, `column` counts from 1 (A)."""

    line: int
    column: int
    text: str

    def as_record(self) -> dict[str, object]:
        """Return the edit ready for JSON."""
        return {"kind": "change-cell", "line": self.line, "column": self.column, "text": self.text}


@dataclass(frozen=True)
class AddRow:
    """Write a new row below the others: column name -> text; columns that are not named stay blank."""

    cells: Mapping[str, str]

    def __post_init__(self) -> None:
        object.__setattr__(self, "cells", MappingProxyType(dict(self.cells)))

    def __hash__(self) -> int:
        return hash(frozenset(self.cells.items()))

    def as_record(self) -> dict[str, object]:
        """Return the edit ready for JSON."""
        return {"kind": "add-row", "cells": dict(self.cells)}


@dataclass(frozen=True)
class RemoveRow:
    """Take the row away that starts on `line`."""

    line: int

    def as_record(self) -> dict[str, object]:
        """Return the edit ready for JSON."""
        return {"kind": "remove-row", "line": self.line}


Edit = ChangeCell | AddRow | RemoveRow


@dataclass(frozen=True)
class Fix:
    """A proposal that mends one fault: what it would do, in words and as edits of the file that has the fault.

    >>> Fix("write 'GABA'", (ChangeCell(2, 1, "GABA"),)).as_record()["label"]
    "write 'GABA'"
    """

    label: str
    edits: tuple[Edit, ...]

    def as_record(self) -> dict[str, object]:
        """Return the proposal ready for JSON."""
        return {"label": self.label, "edits": [edit.as_record() for edit in self.edits]}
