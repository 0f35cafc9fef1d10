"""Rows without columns of ends turn into such: lists of neighbours, and edges that are called as both of their ends."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from graph.importing.draft_table import DraftTable, Found
from graph.importing.edge_phrases import LINKED
from graph.reading.records import Record

NEIGHBOURS = "list of neighbours"
# Cytoscape calls an edge by its ends, with what is between them in brackets.
_EDGE = re.compile(r"(.+?) \(([^()]*)\) (.+)")
_NAMES = ("shared name", "name")
SAMPLE = 200


class EdgeSheet(NamedTuple):
    """The names of columns and the rows below them; whether the file itself has those names."""

    header: list[str]
    rows: list[list[str]]
    is_named: bool = True


def with_ends_of_names(sheet: EdgeSheet) -> EdgeSheet:
    """Return a sheet with columns for the ends that the names of its edges say, if all of them do.

    >>> with_ends_of_names(EdgeSheet(["name", "weight"], [["A (calms) B", "1"]])).rows
    [['A', 'calms', 'B', 'A (calms) B', '1']]
    """
    place = next((sheet.header.index(name) for name in _NAMES if name in sheet.header), None)
    if place is None or {"source", "target", "effect"} & {*sheet.header}:
        return sheet
    found = [_EDGE.fullmatch(row[place].strip()) if place < len(row) else None for row in sheet.rows]
    if not all(found):
        return sheet
    rows = [[*one.groups(), *row] for one, row in zip(found, sheet.rows, strict=True) if one]
    return EdgeSheet(["source", "effect", "target", *sheet.header], rows)


def is_neighbours(records: Sequence[Record]) -> bool:
    """Return whether each line is a concept and those that it is linked to: of any number, most of them named again.

    >>> is_neighbours([Record(1, ["A: B", "C"]), Record(2, ["B: C"]), Record(3, ["C: A"])])
    True
    >>> is_neighbours([Record(1, ["Dear", "diary"]), Record(2, ["today", "it", "rained"])])
    False
    """
    rows = [_neighbours(record) for record in records[:SAMPLE]]
    counts = Counter(name for row in rows for name in row)
    again = sum(count > 1 for count in counts.values())
    return len({*map(len, rows)}) > 1 and len({row[0] for row in rows}) == len(rows) and again * 2 > len(counts)


def read_neighbours(records: Sequence[Record], effect: str) -> DraftTable:
    """Return a row for each concept and one that it is linked to. Raises UnreadableError if there is none."""
    found = Found()
    for source, *targets in map(_neighbours, records):
        for target in targets:
            found.add({"source": source, "effect": effect or LINKED, "target": target})
    return found.table(NEIGHBOURS)


def _neighbours(record: Record) -> list[str]:
    first, colon, rest = record.cells[0].partition(":")
    cells = [first, rest, *record.cells[1:]] if colon else record.cells
    return [cell.strip() for cell in cells if cell.strip()] or [""]
