"""From the rows of a tidy table to the rows that say nothing new: repeated ones, and concepts acting on themselves."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import pandas as pd

from graph.checks.fixes import remove_row
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.distinct_cells import Numbers
from graph.reading.table import Cells, Table
from graph.vocabulary import LEVEL_WHEN_BLANK, REQUIRED_COLUMNS

COMPARED = (*REQUIRED_COLUMNS, "polarity", "mechanism", "species", "level", "evidence")


def self_relations(table: Table) -> list[Diagnostic]:
    """Return a fault for each row whose source and target are one concept, whatever the case of the letters."""
    column = table.column_number("target")
    source = table.each("source", str.casefold)
    rows = (source != "") & (source == table.each("target", str.casefold))
    return [
        fault(table.path, (line, column), "self-relation", f"{shown(target)} is both source and target", target)
        for line, target in table.cells_at(rows, "target")
    ]


def duplicate_relations(table: Table) -> list[Diagnostic]:
    """Return a fault for each row that says the same as an earlier row, whatever the case of the letters."""
    columns = _said(table)
    told = np.flatnonzero(np.logical_and.reduce([column != "" for column in columns[: len(REQUIRED_COLUMNS)]]))
    firsts = told[_first_alike([column[told] for column in columns])]
    rows, firsts = told[firsts != told], firsts[firsts != told]
    lines = np.array(table.lines(), dtype=np.int64)
    sayings = [
        " ".join(words) for words in zip(*(table.words_at(rows, name) for name in REQUIRED_COLUMNS), strict=True)
    ]
    pairs = zip(lines[rows].tolist(), lines[firsts].tolist(), sayings, table.same_rows(rows, firsts), strict=True)
    return [_duplicate(table, *pair) for pair in pairs]


def no_relations(table: Table) -> list[Diagnostic]:
    """Return a warning if the file has no rows at all."""
    message = "the file has a header but no relations"
    return [] if table.rows else [fault(table.path, (1, 1), "no-relations", message)]


def sayings(table: Table) -> list[tuple[str, ...]]:
    """Return what is compared of each row of a tidy table: two rows that agree in it say the same."""
    return list(zip(*(column.tolist() for column in _said(table)), strict=True))


def _said(table: Table) -> list[Cells]:
    """Return the columns of what is compared: the listed ones, and last what the rows name as their source."""
    columns = [table.each(column, partial(_compared, column)) for column in COMPARED]
    return [*columns, _references(table)]


def _compared(column: str, cell: str) -> str:
    return (cell or (LEVEL_WHEN_BLANK if column == "level" else "")).casefold()


def _references(table: Table) -> Cells:
    doi, pmid, citation = (table.each(column, str.casefold) for column in ("doi", "pmid", "citation"))
    return np.where(doi != "", doi, np.where(pmid != "", pmid, citation))


def _first_alike(columns: Sequence[Cells]) -> Numbers:
    """Return for each row the place of the first one that is the same in all columns."""
    codes = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        found, words = pd.factorize(column)
        # Numbered anew after each column, the codes stay far from the largest number that there is.
        codes = pd.factorize(codes * max(len(words), 1) + found)[0]
    _, firsts = np.unique(codes, return_index=True)
    return firsts[codes]


def _duplicate(table: Table, line: int, first_line: int, saying: str, same: bool) -> Diagnostic:
    place = (line, table.column_number("source"))
    message, fix = f"{shown(saying)} is in line {first_line} already", remove_row(line, first_line) if same else None
    return fault(table.path, place, "duplicate-relation", message, saying, fix=fix)
