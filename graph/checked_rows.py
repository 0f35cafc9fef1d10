"""From the contents of a relations file and of those beside it to the rows that a map can show, and to all faults."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from graph.checks.all_checks import check_concepts, check_references, check_relations, refused_lines
from graph.checks.concept_checks import orphaned_concepts
from graph.checks.tidying import tidy
from graph.checks.unlisted_words import without_unlisted_words
from graph.dataset_version import version_of_contents
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import in_file_order
from graph.model.concepts import CONCEPTS_FILE, Concept, concepts_of
from graph.papers.listed_paper import NO_LISTED_PAPERS, REFERENCES_FILE, ListedPapers, listed_papers, with_listed_papers
from graph.papers.paper_records import NO_PAPER_RECORDS, PaperRecords
from graph.papers.retractions import with_retraction_notices
from graph.reading.read import read, result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.reading.whole_file import ReadFile, file_beside, needed_file, whole_file
from graph.schema import CONCEPTS, REFERENCES, needed_columns, optional_columns


@dataclass(frozen=True)
class CheckedRows:
    """The rows of a relations file that a map can show; None for a file that is no table.

    `version` names the bytes, `rows` counts all rows of the file; `concepts` are those that concepts.csv lists.
    """

    path: Path
    version: str
    table: Table | None
    concepts: Mapping[str, Concept]
    diagnostics: tuple[Diagnostic, ...]
    rows: int
    refused: int


def load_rows(
    path: Path,
    papers: PaperRecords = NO_PAPER_RECORDS,
    read_file: ReadFile = whole_file,
    content: bytes | None = None,
) -> CheckedRows:
    """Return the rows of a relations file, read with the concepts and the references beside it.

    The `content` of the file is read anew unless it is given.
    """
    raw, unreadable = needed_file(path, read_file) if content is None else (content, [])
    concept_bytes, unreadable_concepts = file_beside(path, CONCEPTS_FILE, read_file)
    reference_bytes, unreadable_references = file_beside(path, REFERENCES_FILE, read_file)
    found = checked_rows(path, raw, concept_bytes, papers, reference_bytes)
    return replace(found, diagnostics=(*unreadable, *found.diagnostics, *unreadable_concepts, *unreadable_references))


def checked_rows(
    path: Path,
    raw: bytes | None,
    concept_bytes: bytes | None,
    papers: PaperRecords = NO_PAPER_RECORDS,
    reference_bytes: bytes | None = None,
    result: ReadResult | None = None,
) -> CheckedRows:
    """Return what `load_rows` returns for files of these contents; None stands for a missing file.

    Who has read the relations already hands on the `result`: to read a large file takes a while.
    """
    beside = path.parent / CONCEPTS_FILE
    concepts, concept_faults = (None, []) if concept_bytes is None else concepts_in(concept_bytes, beside)
    listed = concepts_of(concepts) if concepts is not None else None
    references, reference_faults = references_in(reference_bytes, path.parent / REFERENCES_FILE)
    version = version_of_contents(raw, concept_bytes, reference_bytes)
    if raw is None:
        return CheckedRows(path, version, None, listed or {}, (*concept_faults, *reference_faults), 0, 0)
    result = result or result_of(raw, str(path))
    table, rows = result.table, result.rows
    if table is None:
        faults = (*result.faults, *concept_faults, *reference_faults)
        return CheckedRows(path, version, None, listed or {}, faults, rows, rows)
    tidied = tidy(table)
    found = in_file_order([*result.faults, *check_relations(table, listed, papers, references, tidied)])
    drawn = without_unlisted_words(tidied.without(refused_lines(found, table.path)))
    cited = with_listed_papers(drawn, references)
    good = with_retraction_notices(cited, papers.retractions)
    if concepts is not None:
        concept_faults = in_file_order([*concept_faults, *orphaned_concepts(concepts, tidied)])
    faults = (*found, *concept_faults, *reference_faults)
    return CheckedRows(path, version, good, listed or {}, faults, rows, rows - len(good.frame))


def concepts_in(raw: bytes, path: Path) -> tuple[Table | None, list[Diagnostic]]:
    """Return the good rows of a concepts file, None if it is no table, and its faults."""
    table, faults = read(raw, str(path), needed_columns(CONCEPTS), optional_columns(CONCEPTS))
    if table is None:
        return None, faults
    faults = in_file_order([*faults, *check_concepts(table)])
    return tidy(table).without(refused_lines(faults, table.path)), faults


def references_in(raw: bytes | None, path: Path) -> tuple[ListedPapers, list[Diagnostic]]:
    """Return the papers of a file of references, and its faults; None is no such file."""
    if raw is None:
        return NO_LISTED_PAPERS, []
    table, faults = read(raw, str(path), needed_columns(REFERENCES), optional_columns(REFERENCES))
    if table is None:
        return NO_LISTED_PAPERS, faults
    faults = in_file_order([*faults, *check_references(table)])
    return listed_papers(tidy(table, (REFERENCES,)).without(refused_lines(faults, table.path))), faults
