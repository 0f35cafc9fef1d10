"""From the cells that name a concept to those that name several, and from a direction that is not read to its word."""

import re
from collections.abc import Iterator

from graph.checks.fixes import write_cell
from graph.checks.tidying import ESCAPES
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.markup import plain_text
from graph.diagnostics.rules import fault, shown
from graph.reading.cell_meanings import TWO_WAY
from graph.reading.table import Table
from graph.schema import RELATIONS
from graph.vocabulary import SYNONYM_SEPARATOR, joined
from graph.wording import counted

# A spreadsheet takes what begins so for a formula; in one a bar or semicolon sets no names apart.
FORMULA_SIGNS = ("=", "@", "+")
ENDS = ("source", "target")
_BETWEEN_NAMES = re.compile(r"\s*(?:[|;]|[\r\n]+)\s*")
_BETWEEN_SYNONYMS = re.compile(r"\s*(?:,\s+|\|)\s*")
_ABOUT_DIRECTION = re.compile(r"direct|\btype\b|\barrow|symmetr|recipro", re.IGNORECASE)


def several_names(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each source and target that is written as several names: `Anxiety|Depression`."""
    for column in ENDS:
        for line, cell, names in table.where(column, _names_in, "|;\r\n&"):
            message = f"{shown(cell)} is read as one concept, but looks like {len(names)} names"
            help = f"Write one row for each of them: {', '.join(map(shown, names))}."
            yield fault(table.path, (line, table.column_number(column)), "several-names", message, cell, help)


def two_way_relations(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each word of a column of the file's own that gives a relation no direction, or both."""
    for column in table.frame.columns:
        if str(column) in RELATIONS or not _ABOUT_DIRECTION.search(str(column)):
            continue
        rows = table.where(str(column), _is_two_way)
        for word in dict.fromkeys(cell for _, cell, _ in rows):
            lines = [line for line, cell, _ in rows if cell == word]
            message = f"{shown(word)} in the column {shown(str(column))} is not read, in {counted(len(lines), 'row')}"
            yield fault(table.path, (lines[0], table.column_number(column)), "two-way-relation", message, word)


def joined_synonyms(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each cell of synonyms that has commas or bars between them; its fix writes semicolons."""
    for line, cell in zip(table.lines(), table.cells("synonyms"), strict=True):
        parts = _BETWEEN_SYNONYMS.split(cell)
        if SYNONYM_SEPARATOR not in plain_text(cell) and len(parts) > 1:
            place = (line, table.column_number("synonyms"))
            text = joined(part for part in parts if part)
            message = f"{shown(cell)} is read as one synonym, but looks like {len(parts)}"
            yield fault(table.path, place, "joined-synonyms", message, cell, fix=write_cell(place, text))


def _names_in(cell: str) -> list[str] | None:
    if cell.lstrip().startswith(FORMULA_SIGNS):
        return None
    # What colours a terminal has semicolons, and no names between them.
    names = [name for name in _BETWEEN_NAMES.split(plain_text(ESCAPES.sub("", cell)).strip()) if name]
    return names if len(names) > 1 else None


def _is_two_way(cell: str) -> bool:
    return cell.strip().casefold() in TWO_WAY
