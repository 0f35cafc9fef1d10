"""The drafts turn into what is said of them: how each differs from its file, what is wrong, which concepts it names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.checks.tidying import tidy
from graph.comparing.difference import Difference, difference
from graph.comparing.difference_text import summary
from graph.content_hash import content_hash
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import FaultCounts, counts_of
from graph.editing.draft import Draft
from graph.large_content import is_large
from graph.model.concepts import Concept, concepts_of
from graph.reading.table import Table
from ui.edit.drafts import (
    CONCEPT_TABLE,
    RELATION_TABLE,
    TABLES,
    draft_of,
    empty_table,
    faults_of,
    faults_of_drafts,
    faults_with,
    path_of,
    rows_of_draft,
    table_in,
)
from web.map.shared_cache import SharedCache

_DIFFERENCES: SharedCache[tuple[Path, str, str], Difference] = SharedCache(20, 4)


@dataclass(frozen=True)
class Summary:
    """What is to be said of one table: its draft, its rows, how it differs in words, and its faults."""

    draft: Draft
    rows: Table | None
    difference: str
    faults: FaultCounts

    @property
    def errors(self) -> int:
        """How many errors there are, which keep the table from being saved."""
        return self.faults.errors


def summaries() -> dict[str, Summary]:
    """Return what is to be said of each table."""
    faults = faults_of_drafts()
    return {table: _summary(table, faults_of(table, faults)) for table in TABLES}


def difference_of(table: str) -> Difference | None:
    """Return what differs between the file and the draft; None where one of them is no table, or too large."""
    draft = draft_of(table)
    return difference_from(table, draft.base, draft.content) if rows_of_draft(table) else None


def difference_from(table: str, base: bytes | None, content: bytes) -> Difference | None:
    """Return what differs between two contents of a table, of which None is no file; None where one is no table."""
    before = empty_table(table) if base is None else table_in(table, base)
    after = table_in(table, content)
    if before is None or after is None:
        return None
    key = path_of(table), content_hash(base), content_hash(content)
    return _DIFFERENCES.get(key, lambda: difference(before, after), is_large(content))


def listed_concepts() -> Mapping[str, Concept]:
    """Return the concepts that the draft of concepts.csv lists."""
    rows = rows_of_draft(CONCEPT_TABLE)
    return concepts_of(tidy(rows)) if rows else {}


def faults_of_new_rows(table: str, content: bytes) -> Sequence[Diagnostic]:
    """Return what would be wrong with the rows that a content has below those of the draft of a table."""
    before, after = rows_of_draft(table), table_in(table, content)
    lines = set(after.lines()[len(before.frame) :]) if before and after else set()
    return [fault for fault in faults_with(table, content) if fault.line in lines] if lines else []


def words_in(table: str, column: str) -> Mapping[str, None]:
    """Return what the cells of a column hold, each once, in file order."""
    found = rows_of_draft(table)
    return dict.fromkeys(cell for cell in found.cells(column) if cell) if found else {}


def known_names() -> dict[str, Sequence[str]]:
    """Return every concept that a relation names or concepts.csv lists, with its synonyms."""
    rows = rows_of_draft(RELATION_TABLE)
    named = {name.strip() for column in ("source", "target") for name in (rows.distinct(column).words if rows else ())}
    listed = {name: concept.synonyms for name, concept in listed_concepts().items()}
    return {**dict.fromkeys(named - {""}, ()), **listed}


def _summary(table: str, faults: Sequence[Diagnostic]) -> Summary:
    draft = draft_of(table)
    found = difference_of(table) if draft.is_changed else None
    words = "no change" if not draft.is_changed else summary(found) if found else "changed"
    return Summary(draft, rows_of_draft(table), words, counts_of(faults))
