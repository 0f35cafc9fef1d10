"""From what concepts.csv says is broader to the names that it does not list, and to concepts wider than themselves."""

from collections.abc import Iterator, Mapping

from graph.checks.fixes import write_cell
from graph.checks.name_checks import owners_of_synonyms
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, shown
from graph.model.concepts import CONCEPTS_FILE, Concept, concepts_of
from graph.model.wider import circles
from graph.reading.table import Table

BROADER = "broader"
MOST_NAMED = 5


def check_broader(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each wider concept that is not listed, is the concept itself, or closes a circle."""
    concepts = concepts_of(table)
    said = {concept.name: concept.broader for concept in concepts.values() if concept.broader}
    known = _known_names(concepts)
    for name, broader in said.items():
        if broader not in concepts:
            yield _unknown(table, concepts[name], known)
    for circle in circles(said):
        yield _circle(table, concepts[circle[0]], circle)


def _known_names(concepts: Mapping[str, Concept]) -> Mapping[str, str]:
    """Return the listed name behind each spelling of a name, and of a synonym that means one concept."""
    owners = {form: names[0] for form, names in owners_of_synonyms(concepts).items() if len(names) == 1}
    return {**owners, **{spelling_form(name): name for name in reversed([*concepts])}}


def _unknown(table: Table, concept: Concept, known: Mapping[str, str]) -> Diagnostic:
    meant = known.get(spelling_form(concept.broader))
    guess = f"Did you mean {shown(meant)}?" if meant else did_you_mean(concept.broader, dict.fromkeys(known.values()))
    message = f"{shown(concept.broader)} is broader than {shown(concept.name)}, but {CONCEPTS_FILE} does not list it"
    help = f"{guess} {RULES['unknown-broader'].way_out}".strip()
    place = _place(table, concept)
    return fault(table.path, place, "unknown-broader", message, concept.broader, help, write_cell(place, meant))


def _circle(table: Table, concept: Concept, circle: tuple[str, ...]) -> Diagnostic:
    place = _place(table, concept)
    if len(circle) == 1:
        message = f"{shown(concept.name)} is broader than itself"
        return fault(table.path, place, "self-broader", message, concept.broader)
    way = [shown(name) for name in circle[:MOST_NAMED]]
    between = "" if len(circle) <= MOST_NAMED else f" in {len(circle)} steps, the first of them"
    message = f"{way[0]} is broader than itself{between} by way of {', '.join(way[1:])}"
    return fault(table.path, place, "broader-circle", message, concept.broader)


def _place(table: Table, concept: Concept) -> tuple[int, int]:
    return concept.line, table.column_number(BROADER)
