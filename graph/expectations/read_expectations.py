"""From the bytes of expectations.csv and the map to the expectations that it holds, and to the faults of both."""

from collections.abc import Iterator

from graph.checks.all_checks import refused_lines
from graph.checks.cell_checks import check_cells
from graph.checks.spreadsheet_damage import spreadsheet_damage
from graph.checks.swallowed_rows import swallowed_rows
from graph.checks.tidying import stray_spaces, tidy
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, in_file_order, shown
from graph.expectations.expectation import Expectation, expectations_of
from graph.expectations.verdict import LONGEST, Verdict, judged
from graph.model.map_model import MapModel
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import EXPECTATIONS, needed_columns, optional_columns
from graph.vocabulary import EXPECTED

_CODES = {
    "broken": "broken-expectation",
    "undetermined": "undetermined-expectation",
    "unreached": "unreached-expectation",
}


def read_expectations(
    raw: bytes, path: str, model: MapModel | None
) -> tuple[tuple[Expectation, ...], list[Diagnostic]]:
    """Return the expectations of a file and its faults in file order; never raises, whatever the bytes.

    A row with an error is no expectation. Without a map model, nothing is said of what the map says.

    >>> found, faults = read_expectations(b"source,direction,target\\nGABA,lowers,Pain\\nGABA,stops,X\\n", "", None)
    >>> [expected.words for expected in found], [fault.code for fault in faults]
    (['GABA lowers Pain'], ['unknown-direction'])
    """
    table, faults = read(raw, path, needed_columns(EXPECTATIONS), optional_columns(EXPECTATIONS))
    if table is None:
        return (), faults
    faults = [*faults, *_cell_faults(table)]
    found = expectations_of(tidy(table, (EXPECTATIONS,)).without(refused_lines(faults, path)))
    said = [fault for verdict in judged(found, model) for fault in _said(verdict, table, model)]
    return found, in_file_order([*faults, *said])


def _cell_faults(table: Table) -> list[Diagnostic]:
    tidied = tidy(table, (EXPECTATIONS,))
    damage = [*spreadsheet_damage(tidied), *swallowed_rows(table, (EXPECTATIONS,))]
    destroyed = {(found.line, found.column) for found in damage}
    faults = [*stray_spaces(table, tidied), *check_cells(tidied, EXPECTATIONS)]
    return [*damage, *(found for found in faults if (found.line, found.column) not in destroyed)]


def _said(verdict: Verdict, table: Table, model: MapModel | None) -> Iterator[Diagnostic]:
    """Yield what an editor is to know of a verdict; nothing of an expectation that holds."""
    expected = verdict.expectation
    if verdict.standing == "unknown" and model is not None:
        yield from _unknown_ends(expected, table, model)
    elif verdict.standing in _CODES:
        place = (expected.line, table.column_number("direction"))
        yield fault(table.path, place, _CODES[verdict.standing], _message(verdict), expected.words)


def _unknown_ends(expected: Expectation, table: Table, model: MapModel) -> Iterator[Diagnostic]:
    for column in ("source", "target"):
        name = str(getattr(expected, column))
        if model.concept(name) is None:
            place, code = (expected.line, table.column_number(column)), "unknown-end"
            help = f"{did_you_mean(name, model.terms)} {RULES[code].way_out}".strip()
            yield fault(table.path, place, code, f"{shown(name)} is not a concept of the map", name, help)


def _message(verdict: Verdict) -> str:
    expected, way = verdict.expectation, " → ".join(verdict.path)
    if verdict.standing == "broken":
        opposite = next(word for word in EXPECTED if word != expected.direction)
        said = f"{verdict.path[0]} {opposite} {verdict.path[-1]}"
        return f"{shown(expected.words)} is expected, but in the map {said}: {way}"
    if verdict.standing == "undetermined":
        return f"{shown(expected.words)} is expected, and the map leaves it open, as along {way}"
    if expected.source == expected.target:
        return f"{shown(expected.words)} is expected, and no concept is asked about itself"
    return f"{shown(expected.words)} is expected, and no path of at most {LONGEST} steps leads from one to the other"
