"""From the rows of concepts.csv to the names that are there twice, and to the concepts that no relation names."""

from collections.abc import Mapping

from graph.checks.fixes import remove_repeated
from graph.checks.name_checks import owners_of_synonyms, slips
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.look_alikes import meant
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.rules import fault, shown
from graph.model.concepts import Concept, concepts_of
from graph.model.wider import all_wider, wider_concepts
from graph.reading.mentions import mentions
from graph.reading.table import Table


def duplicate_concepts(table: Table) -> list[Diagnostic]:
    """Return a fault for each row whose name an earlier row has, whatever the case of the letters."""
    first_lines: dict[str, int] = {}
    return [
        _duplicate(table, line, first, name)
        for line, name in zip(table.lines(), table.cells("name"), strict=True)
        if name and (first := first_lines.setdefault(name.casefold(), line)) != line
    ]


def near_duplicate_concepts(table: Table) -> list[Diagnostic]:
    """Return a warning for each name that is another spelling of an earlier one, or a typing slip away from it."""
    concepts = _told_apart(table)
    first_names: dict[str, str] = {}
    firsts = [(name, first_names.setdefault(spelling_form(name), name)) for name in concepts]
    respelled = [(name, first, "another spelling of") for name, first in firsts if name != first]
    slipped = [(name, first, "one letter away from") for name, others in slips(concepts).items() for first in others]
    return [
        _at_name(table, concepts[name], "near-duplicate-concept", f"{shown(name)} is {how} {_in_line(concepts[first])}")
        for name, first, how in (*respelled, *slipped)
        if concepts[first].line < concepts[name].line
    ]


def ambiguous_synonyms(table: Table) -> list[Diagnostic]:
    """Return a warning for each synonym that is the name of another concept, or a synonym of an earlier one."""
    concepts = concepts_of(table)
    names = {spelling_form(name): name for name in reversed(list(concepts))}
    owners = owners_of_synonyms(concepts)
    claims = [(concept, synonym) for concept in concepts.values() for synonym in concept.synonyms]
    found = []
    for concept, synonym in claims:
        form = spelling_form(synonym)
        other = names.get(form, owners[form][0])
        if other != concept.name:
            found.append(_ambiguous(table, concept, synonym, concepts[other], is_name=form in names))
    return found


def orphaned_concepts(table: Table, relations: Table) -> list[Diagnostic]:
    """Return a warning for each concept that no relation names, by its name or by a synonym, nor one narrower than it.

    Nothing can be said if there are no relations, or if some could not be read.
    """
    if not relations.rows or relations.rows != len(relations.frame):
        return []
    used = {spelling_form(name) for name in mentions(relations).names}
    concepts = concepts_of(table)
    unused = {
        concept.name: concept
        for concept in concepts.values()
        if used.isdisjoint(map(spelling_form, (concept.name, *concept.synonyms)))
    }
    wider = wider_concepts(concepts)
    above = {name for concept in concepts if concept not in unused for name in all_wider(concept, wider)}
    return [
        _at_name(table, concept, "orphaned-concept", f"no relation names {shown(concept.name)}")
        for concept in unused.values()
        if concept.name not in above
    ]


def _duplicate(table: Table, line: int, first: int, name: str) -> Diagnostic:
    message, fix = f"{shown(name)} is in line {first} already", remove_repeated(table, line, first)
    return fault(table.path, _place(table, line), "duplicate-concept", message, name, fix=fix)


def _told_apart(table: Table) -> Mapping[str, Concept]:
    """Return the concepts by name, without repeated names and look-alike letters, which other checks find."""
    firsts: dict[str, Concept] = {}
    for concept in concepts_of(table).values():
        firsts.setdefault(concept.name.casefold(), concept)
    return {concept.name: concept for concept in firsts.values() if concept.name == meant(concept.name)}


def _ambiguous(table: Table, concept: Concept, synonym: str, other: Concept, is_name: bool) -> Diagnostic:
    place = (concept.line, table.column_number("synonyms"))
    claim = "the name of" if is_name else "also a synonym of"
    message = f"{shown(synonym)} is a synonym of {shown(concept.name)}, but {claim} {_in_line(other)}"
    return fault(table.path, place, "ambiguous-synonym", message, synonym)


def _at_name(table: Table, concept: Concept, code: str, message: str) -> Diagnostic:
    return fault(table.path, _place(table, concept.line), code, message, concept.name)


def _place(table: Table, line: int) -> tuple[int, int]:
    return line, table.column_number("name")


def _in_line(concept: Concept) -> str:
    return f"{shown(concept.name)} in line {concept.line}"
