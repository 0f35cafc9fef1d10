"""From a table as it was read to all its faults, in file order."""

from collections.abc import Iterable, Iterator, Mapping

from graph.checks.broader_checks import check_broader
from graph.checks.cell_checks import check_cells
from graph.checks.concept_checks import ambiguous_synonyms, duplicate_concepts, near_duplicate_concepts
from graph.checks.concept_id_checks import misspelled_ids, shared_ids
from graph.checks.effect_checks import polarity_contradictions
from graph.checks.garbled_letters import garbled_letters, lost_letters
from graph.checks.harmless_fixes import with_harmless_fixes
from graph.checks.look_alike_checks import look_alike_letters
from graph.checks.markup_checks import markup
from graph.checks.name_checks import look_alike_names, misnamed_concepts
from graph.checks.quote_checks import misplaced_quotes
from graph.checks.reference_checks import (
    duplicate_references,
    reference_conflicts,
    retracted_sources,
    unknown_references,
)
from graph.checks.relation_checks import duplicate_relations, no_relations, self_relations
from graph.checks.several_names import joined_synonyms, several_names, two_way_relations
from graph.checks.source_checks import doi_conflicts, missing_sources
from graph.checks.spreadsheet_damage import spreadsheet_damage
from graph.checks.swallowed_rows import swallowed_rows
from graph.checks.tidying import stray_spaces, tidy
from graph.checks.type_checks import type_conflicts, unlisted_concepts
from graph.checks.unlisted_words import READ_AS_BLANK
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import in_file_order
from graph.model.concepts import Concept
from graph.papers.listed_paper import NO_LISTED_PAPERS, ListedPapers, with_listed_papers
from graph.papers.paper_records import NO_PAPER_RECORDS, PaperRecords
from graph.reading.progress import progress
from graph.reading.table import Table
from graph.schema import CONCEPTS, REFERENCES, RELATIONS


def check_relations(
    table: Table,
    concepts: Mapping[str, Concept] | None = None,
    papers: PaperRecords = NO_PAPER_RECORDS,
    listed: ListedPapers = NO_LISTED_PAPERS,
    tidied: Table | None = None,
) -> list[Diagnostic]:
    """Return all faults of the rows of relations.csv; `concepts` is None if there is no concepts.csv.

    Who has the tidy table already hands it on: to make one of a large table takes a while.
    """
    tidied = tidied or tidy(table)
    progress(0.6)
    cited = with_listed_papers(tidied, listed)
    found = [
        *_letter_faults(table, tidied),
        *several_names(table),
        *two_way_relations(table),
        *no_relations(table),
        *check_cells(tidied, RELATIONS),
        *duplicate_relations(cited),
        *type_conflicts(tidied, concepts),
        *_name_faults(tidied, concepts),
        *polarity_contradictions(tidied),
        *doi_conflicts(tidied),
        *missing_sources(tidied),
        *misplaced_quotes(cited, papers.abstracts),
        *retracted_sources(cited, papers.retractions),
        *reference_conflicts(tidied, listed),
        *unknown_references(tidied, listed),
    ]
    causes = [*spreadsheet_damage(tidied), *swallowed_rows(table)]
    return with_harmless_fixes(tidied, _without_follow_ups(causes, found))


def _name_faults(tidied: Table, concepts: Mapping[str, Concept] | None) -> list[Diagnostic]:
    """Return the faults of the names of concepts; a row that acts on itself is told once, and a name by one fault."""
    themselves = self_relations(tidied)
    acting = {diagnostic.line for diagnostic in themselves}
    misnamed = [diagnostic for diagnostic in misnamed_concepts(tidied, concepts) if diagnostic.line not in acting]
    explained = {*look_alike_names(tidied), *(diagnostic.value for diagnostic in misnamed)}
    return [*themselves, *misnamed, *unlisted_concepts(tidied, concepts, explained)]


def check_concepts(table: Table) -> list[Diagnostic]:
    """Return all faults of the rows of concepts.csv."""
    tidied = tidy(table)
    return _without_follow_ups(
        [*spreadsheet_damage(tidied), *swallowed_rows(table)],
        [
            *_letter_faults(table, tidied),
            *check_cells(tidied, CONCEPTS),
            *joined_synonyms(tidied),
            *duplicate_concepts(tidied),
            *near_duplicate_concepts(tidied),
            *ambiguous_synonyms(tidied),
            *misspelled_ids(tidied),
            *shared_ids(tidied),
            *check_broader(tidied),
        ],
    )


def check_references(table: Table) -> list[Diagnostic]:
    """Return all faults of the rows of references.csv."""
    tidied = tidy(table, (REFERENCES,))
    return _without_follow_ups(
        [*spreadsheet_damage(tidied), *swallowed_rows(table)],
        [
            *stray_spaces(table, tidied),
            *garbled_letters(tidied),
            *lost_letters(tidied),
            *check_cells(tidied, REFERENCES),
            *duplicate_references(tidied),
        ],
    )


def _letter_faults(table: Table, tidied: Table) -> Iterator[Diagnostic]:
    progress(0.7)
    yield from stray_spaces(table, tidied)
    for check in (look_alike_letters, garbled_letters, lost_letters, markup):
        yield from check(tidied)
    progress(0.8)


def refused_lines(diagnostics: Iterable[Diagnostic], path: str) -> frozenset[int]:
    """Return the lines of a file that have an error; warnings refuse nothing, nor do words that are read as blank."""
    return frozenset(
        diagnostic.line
        for diagnostic in diagnostics
        if diagnostic.severity == "error" and diagnostic.path == path and diagnostic.code not in READ_AS_BLANK
    )


def _without_follow_ups(damage: list[Diagnostic], faults: list[Diagnostic]) -> list[Diagnostic]:
    """Return all faults in file order; of a cell that was destroyed only that: nothing else is true of it."""
    progress(1.0)
    destroyed = {(fault.line, fault.column) for fault in damage}
    return in_file_order([*damage, *(fault for fault in faults if (fault.line, fault.column) not in destroyed)])
