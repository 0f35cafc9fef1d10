"""From the cells of a tidy table to the faults of those that a spreadsheet destroyed: errors, and names made dates."""

import re
from functools import partial

from graph.checks.gene_dates import converted, gene_of
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import RULES, fault, shown
from graph.reading.distinct_cells import BEYOND_ASCII
from graph.reading.table import Table
from graph.vocabulary import SYNONYM_SEPARATOR

# #REF!, #DIV/0!, #NAME? and their translations; #N/A in English, German and the Romance languages; LibreOffice's own;
# and the hashes that stand for a column too narrow for its number.
ERROR = re.compile(r"#[¡¿]?[^\W\d_][\w/0-]{0,14}[!?]|#N/A|#NV|#N/D|#GETTING_DATA|Err:\d{3}|#{4,}", re.IGNORECASE)
TRACE = "#:"
NAMES = ("source", "target", "mechanism", "name", "synonyms", "broader")


def spreadsheet_damage(table: Table) -> list[Diagnostic]:
    """Return a fault for each cell that holds a spreadsheet's error, and for each name that is a date or a number."""
    return [
        _damage(table.path, (line, table.column_number(column)), part)
        for column in table.frame.columns
        for line, _, part in table.where(column, partial(_destroyed_part, column), _marks(column))
    ]


def _marks(column: str) -> str:
    """Return the letters of which a destroyed cell has one: a date or a number in place of a name has a digit."""
    return f"{TRACE}0123456789{BEYOND_ASCII}" if column in NAMES else TRACE


def _destroyed_part(column: str, cell: str) -> str:
    if ERROR.fullmatch(cell.strip()):
        return cell.strip()
    names = cell.split(SYNONYM_SEPARATOR) if column == "synonyms" else [cell] if column in NAMES else []
    return next((name.strip() for name in names if converted(name.strip())), "")


def _damage(path: str, place: tuple[int, int], part: str) -> Diagnostic:
    if ERROR.fullmatch(part):
        message = f"{shown(part)} is an error that a spreadsheet wrote in place of a value"
        return fault(path, place, "spreadsheet-error", message, part)
    return _converted(path, place, part)


def _converted(path: str, place: tuple[int, int], name: str) -> Diagnostic:
    gene = gene_of(name)
    help = f"{f'It was probably {gene}. ' if gene else ''}{RULES['converted-name'].way_out}"
    message = f"{shown(name)} is {converted(name)} where a name belongs"
    return fault(path, place, "converted-name", message, name, help)
