"""Rows that repeat an earlier one in every cell turn into that one row, with the lines of all of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from graph.reading.table import Table

# The column of a listing that has the lines of the rows that repeat each other, where there are such.
LINES_COLUMN = "same rows"
Lines = Mapping[int, tuple[int, ...]]
NO_REPEATS: Lines = MappingProxyType({})


def without_repeats(table: Table) -> tuple[Table, Lines]:
    """Return the table without rows that repeat an earlier one, and of each repeated row, by its line, all lines."""
    repeated = table.frame.duplicated(keep=False)
    if not repeated.any():
        return table, NO_REPEATS
    lines = defaultdict(list)
    for line, *cells in table.frame[repeated].itertuples(name=None):
        lines[tuple(cells)].append(line)
    kept = replace(table, frame=table.frame[~table.frame.duplicated()])
    return kept, {found[0]: tuple(found) for found in lines.values()}
