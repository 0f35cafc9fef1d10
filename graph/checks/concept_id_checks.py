"""From the ids of concepts.csv to those that lead nowhere, and to those that two concepts have."""

from collections.abc import Iterator

from graph.checks.fixes import write_cell
from graph.concept_ids import PREFIXES, curie_of, is_curie, plain_ids, prefix_meant, prefix_written
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, shown
from graph.model.concepts import concepts_of
from graph.reading.table import Table
from graph.vocabulary import several

IDS = "ids"


def misspelled_ids(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each id that is no CURIE of a listed prefix; the fix writes what is certainly meant."""
    for line, cell in zip(table.lines(), table.cells(IDS), strict=True):
        for id in dict.fromkeys(several(cell)):
            if not is_curie(id):
                yield _misspelled(table, (line, table.column_number(IDS)), id, cell)


def shared_ids(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each id that an earlier concept has, too."""
    firsts: dict[str, tuple[str, int]] = {}
    for concept in concepts_of(table).values():
        for id in concept.ids:
            name, line = firsts.setdefault(id, (concept.name, concept.line))
            if name != concept.name:
                message = f"{shown(id)} is the id of {shown(concept.name)}, and of {shown(name)} in line {line}"
                yield fault(table.path, (concept.line, table.column_number(IDS)), "shared-id", message, id)


def _misspelled(table: Table, place: tuple[int, int], id: str, cell: str) -> Diagnostic:
    meant = curie_of(id)
    if meant:
        fix = write_cell(place, plain_ids(cell))
        message = f"{shown(id)} is read as {shown(meant)}"
        return fault(table.path, place, "bad-id", message, id, f"Write {meant}; nothing is lost.", fix)
    listed, written = prefix_meant(id), prefix_written(id)
    if listed is None and written:
        message = f"{shown(written)} of {shown(id)} is no listed prefix"
        return fault(table.path, place, "unknown-prefix", message, id, _of_prefixes(written))
    if listed is None:
        return fault(table.path, place, "bad-id", f"{shown(id)} has no prefix", id)
    message = f"{shown(id)} does not look as ids of {listed.prefix} do"
    help = f"Such an id looks like {listed.example}. {RULES['bad-id'].way_out}"
    return fault(table.path, place, "bad-id", message, id, help)


def _of_prefixes(written: str) -> str:
    listed = f"Listed prefixes: {', '.join(PREFIXES)}. {RULES['unknown-prefix'].way_out}"
    return f"{did_you_mean(written, PREFIXES)} {listed}".strip()
