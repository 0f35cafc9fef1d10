"""From the header of a table and what its names mean to the faults of its names."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import nearest
from graph.diagnostics.rules import fault, shown
from graph.reading.column_mapping import LIKE_OPTIONAL, ColumnMapping, ColumnMatch
from graph.reading.column_names import folded
from graph.reading.dialect import MOST_COLUMNS, SEPARATORS
from graph.reading.end_names import pair_of_ends
from graph.reading.matrix import MATRIX, is_matrix
from graph.reading.records import Record
from graph.wording import listed

MORE_NAMES = "Add a name to it for each further cell of a row."
READERS = "“Try a file” on the edit page and 'neuromap import FILE --into relations.csv'"
OR_NAMES = "If that has the names of columns and is no row, rename those that are meant."
ORDER = f"If the cells stand in another order: {READERS} find out which are which."
TWO_CELLS = f"Rows need three cells. {READERS} read these, and write a phrase for how the two are linked."
SPACED = f'If spaces stand between its cells, {READERS} read it; else save the table as "CSV UTF-8 (comma delimited)".'
HOW = (
    f"Name the column that says how they are linked 'effect'. If none does, {READERS} "
    "write a phrase for it, from a sign where there is one."
)
WHICH = (
    "Rename those of the columns that are meant to source, effect and target, or say which they are: under “Try a "
    "file” on the edit page, or by 'neuromap import FILE --into relations.csv --columns source=NAME,target=NAME'."
)
_NUMBER = re.compile(r"[-+]?[0-9][0-9.,]*")
SIGNS_NAMED = 6
# So many rows say again something of what any one of them says.
ROWS_FOR_NAMES = 10
TRIPLES = (
    "Where a row has more cells, as in a SIF file, each further one is a target of its own: write a row for each. "
    "“Try a file” on the edit page and 'neuromap import' do all of it."
)


class RowsBelow(NamedTuple):
    """How the rows below a header are written: what is between their cells, and some of them."""

    separator: str = ","
    rows: Sequence[Sequence[str]] = ()

    def without_header(self, header: Record, required: Sequence[str]) -> str:
        """Return what to write above rows that have no header, so that they are read."""
        if _are_names(header.cells, self.rows):
            return WHICH
        widths = {len(cells) for cells in (header.cells, *self.rows)}
        if max(widths) < len(required) and "source" in required:
            return TWO_CELLS
        names = (" " if self.separator == "\t" else self.separator).join(required)
        between = "" if self.separator == "," else f", with {SEPARATORS[self.separator]} between the names,"
        help = f"Put the line {names}{between} above the first row."
        if self._may_have_names(header):
            help = f"{help} {OR_NAMES}"
        if len(widths) > 1 and min(widths) >= len(required):
            return f"{help} {TRIPLES}"
        more = [MORE_NAMES] if widths != {len(required)} else []
        return " ".join((help, *more, *([ORDER] if "source" in required else [])))

    def _may_have_names(self, header: Record) -> bool:
        """Return whether nothing says that the first line is a row, as a number does, or a cell that comes again."""
        below = {cell for row in self.rows for cell in row}
        return bool(below) and below.isdisjoint(header.cells) and not any(map(_NUMBER.fullmatch, header.cells))


def _are_names(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a first line names columns in words of its own: it is a word above numbers, or comes only once.

    >>> _are_names(["herb", "dose"], [["Mint", "2"]]), _are_names(["GABA", "calms"], [["Stress", "calms"]] * 10)
    (True, False)
    """
    filled = [[row[place] for row in rows if place < len(row) and row[place].strip()] for place in range(len(header))]
    above = (all(map(_NUMBER.fullmatch, cells)) for name, cells in zip(header, filled, strict=True) if cells and name)
    if any(map(_NUMBER.fullmatch, header)):
        return False
    return any(above) or (len(rows) >= ROWS_FOR_NAMES and {*header}.isdisjoint(cell for row in rows for cell in row))


UNKNOWN_ROWS = RowsBelow()


def too_wide(header: Record, path: str) -> list[Diagnostic]:
    """Return the fault of a header that names more columns than are read."""
    found = len(header.cells)
    message = f"the header has {found:,} columns; at most {MOST_COLUMNS:,} are read"
    return [fault(path, (header.line, MOST_COLUMNS + 1), "too-large", message)] if found > MOST_COLUMNS else []


def check_shape(records: Sequence[Sequence[str]], path: str, line: int) -> list[Diagnostic]:
    """Return the fault of a table that is no list of rows but a matrix."""
    return [fault(path, (line, 1), "matrix", MATRIX)] if is_matrix(records) else []


def check_separator(separator: str, header: Record, path: str) -> list[Diagnostic]:
    """Return a warning if the cells are separated by something else than commas."""
    message = f"the cells are separated by {SEPARATORS[separator]} instead of commas"
    return [] if separator == "," else [fault(path, (header.line, 1), "other-separator", message, separator)]


def check_header(
    header: Record,
    mapping: ColumnMapping,
    path: str,
    required: Sequence[str],
    optional: Sequence[str],
    below: RowsBelow = UNKNOWN_ROWS,
) -> list[Diagnostic]:
    """Return the faults of the column names; any error among them means that no row can be understood."""
    if len(header.cells) == 1 and not any(match.column and match.certain for match in mapping.matches):
        message = f"the first line is a single column: {shown(header.cells[0])}"
        help = SPACED if "source" in required and len(header.cells[0].split()) > 1 else ""
        return [fault(path, (header.line, 1), "not-a-table", message, header.cells[0], help)]
    own = [match.header for match in mapping.matches if not (match.column or match.unlike) and match.header.strip()]
    lacking = mapping.lacks(required)
    is_named = pair_of_ends(own) is not None
    first = below.without_header(header, required) if lacking == [*required] and not is_named else ""
    if "effect" in lacking and (is_named or not {"source", "target"} & {*lacking}):
        first = HOW
    if lacking == ["source", "target"] and not is_named:
        first = WHICH
    missing = _all_missing(header, path, lacking, own, first)
    if lacking == [*required]:
        # Names that say nothing may be the cells of a row, in which words come twice.
        return missing
    taken = {diagnostic.value for diagnostic in missing}
    left = [name for name in own if name not in taken]
    return [
        *missing,
        *_duplicates(header, mapping, path),
        *_alike(header, mapping, path),
        *_read_as(header, mapping, path),
        *_unlike(header, mapping, path),
        *_signs(header, mapping, path),
        *_misspelled(header, path, mapping.lacks(optional), left),
    ]


def _all_missing(header: Record, path: str, lacking: list[str], own: list[str], first: str) -> list[Diagnostic]:
    """Return a fault for each missing column, or one for all of them where nothing sets them apart."""
    missing = [_missing(header, path, column, own, first) for column in lacking]
    if len(missing) < 2 or any(diagnostic.value for diagnostic in missing):
        return missing
    message = f"the columns {listed([repr(column) for column in lacking])} are missing"
    return [replace(missing[0], message=message)]


def _missing(header: Record, path: str, column: str, own: list[str], first: str) -> Diagnostic:
    like, beside = nearest(column, own), ""
    if like is None and (pair := pair_of_ends(own)) and column in ("source", "target"):
        like, other = pair if column == "source" else pair[::-1]
        beside = f", beside {shown(other)}"
    place = (header.line, header.cells.index(like) + 1 if like is not None else 1)
    help = f"Did you mean the column {shown(like)}{beside}? Rename it to '{column}'." if like is not None else first
    return fault(path, place, "missing-column", f"the column '{column}' is missing", like or "", help)


def _duplicates(header: Record, mapping: ColumnMapping, path: str) -> list[Diagnostic]:
    twice = [name for name, count in Counter(mapping.names()).items() if count > 1]
    return [_duplicate(header, mapping, path, name) for name in twice]


def _duplicate(header: Record, mapping: ColumnMapping, path: str, name: str) -> Diagnostic:
    first, second = [match for match in mapping.matches if match.name == name][:2]
    same = "is" if first.header == second.header else "is read"
    message = f"column {second.number} is named {shown(second.header)}, as column {first.number} {same}"
    return fault(path, (header.line, second.number), "duplicate-column", message, second.header)


def _alike(header: Record, mapping: ColumnMapping, path: str) -> list[Diagnostic]:
    """Return a warning at the second column of each name that stands in the header in several spellings."""
    by_name: dict[str, list[ColumnMatch]] = {}
    for match in mapping.matches:
        by_name.setdefault(folded(match.header), []).append(match)
    several = [same for name, same in by_name.items() if name and len({match.header for match in same}) > 1]
    return [_alike_names(same, header, path) for same in several]


def _alike_names(same: Sequence[ColumnMatch], header: Record, path: str) -> Diagnostic:
    names = listed([f"{shown(match.header)} (column {match.number})" for match in same])
    read = next((match for match in same if match.column), None)
    kept = f"only column {read.number} is read as '{read.column}'" if read else "all are kept as columns of your own"
    message = f"{names} are one name in other letters; {kept}"
    return fault(path, (header.line, same[1].number), "alike-columns", message, same[1].header)


def _read_as(header: Record, mapping: ColumnMapping, path: str) -> list[Diagnostic]:
    renamed = [match for match in mapping.matches if match.column and match.column != match.header]
    return [_renamed(match, (header.line, match.number), path) for match in renamed]


def _renamed(match: ColumnMatch, place: tuple[int, int], path: str) -> Diagnostic:
    if match.certain:
        message = f"the column {shown(match.header)} is read as '{match.column}'"
        help = f"Nothing is lost. Rename it to '{match.column}' to be rid of this warning."
        return fault(path, place, "renamed-column", message, match.header, help)
    message = f"the column {shown(match.header)} is taken to mean '{match.column}'"
    help = f"If that is right, rename it to '{match.column}'; if not, give that name to the column that is meant."
    return fault(path, place, "assumed-column", message, match.header, help)


def _unlike(header: Record, mapping: ColumnMapping, path: str) -> list[Diagnostic]:
    return [
        fault(
            path,
            (header.line, match.number),
            "own-column",
            f"no cell of the column {shown(match.header)} says what belongs there, so it is kept as one of your own",
            match.header,
        )
        for match in mapping.matches
        if match.unlike
    ]


def _signs(header: Record, mapping: ColumnMapping, path: str) -> list[Diagnostic]:
    return [
        fault(
            path,
            (header.line, match.number),
            "unread-signs",
            f"the signs in the column {shown(match.header)} are not read: {', '.join(match.signs[:SIGNS_NAMED])}",
            match.header,
        )
        for match in mapping.matches
        if match.signs and not match.column
    ]


def _misspelled(header: Record, path: str, absent: list[str], own: list[str]) -> list[Diagnostic]:
    likes = [(column, nearest(column, own, LIKE_OPTIONAL)) for column in absent]
    return [_misspelled_as(header, path, column, like) for column, like in likes if like]


def _misspelled_as(header: Record, path: str, column: str, name: str) -> Diagnostic:
    place = (header.line, header.cells.index(name) + 1)
    help = f"Did you mean '{column}'? Then rename it; a column of your own may stay as it is."
    return fault(path, place, "misspelled-column", f"the column {shown(name)} is not known", name, help)
