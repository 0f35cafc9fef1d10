"""From the path of a relations file to what can be shown of it now, keeping the last good map through a bad save."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import networkx as nx

from graph.checked_rows import CheckedRows, checked_rows, concepts_in, load_rows, references_in
from graph.content_hash import SHORT_VERSION
from graph.dataset_files import FILES_BESIDE, RELATIONS_FILE, file_state
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.expectations.read_expectations import read_expectations
from graph.model.build import build
from graph.model.map_model import MapModel, map_model
from graph.model.repeats import without_repeats
from graph.papers.listed_paper import REFERENCES_FILE, ListedPapers
from graph.papers.paper_records import NO_PAPER_RECORDS, PaperRecords
from graph.reading.missing_file import told_once_for_a_store
from graph.reading.near_names import near_names
from graph.reading.progress import share
from graph.reading.read import result_of
from graph.reading.size_limits import MOST_ROWS
from graph.reading.table import Table
from graph.reading.whole_file import ReadFile, file_beside, needed_file, whole_file
from graph.reviews.read_reviews import read_reviews
from graph.reviews.reading_state import with_readings
from graph.reviews.review import REVIEWS_FILE, Review
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, REVIEWS, STORIES, needed_columns, optional_columns
from graph.store.file_address import file_path
from graph.stories.read_stories import read_stories
from graph.stories.story import STORIES_FILE, Story
from graph.table_kind import schema_of

# Of the work to load a file this part is to read and to check its rows; the rest makes the graph of them.
ROWS_READ = 0.5


@dataclass(frozen=True)
class Dataset:
    """A relations file at one moment.

    `version` names the bytes that the graph was made from; `stale` says that the file now is worse than the graph.
    `rows` counts all rows of the file, `refused` those that are not drawn now; the others are the relations of the map,
    of which one may stand for several rows that are the same.
    `stories` are those of the stories.csv beside it; they are no part of the version. `reviews` are those of
    reviews.csv, None where there is no such file; they are no part of what the version begins with. `made` is the map
    model where there is one already: of a part of another dataset, and where stories were checked with it.
    """

    path: Path
    version: str
    graph: nx.MultiDiGraph | None
    diagnostics: tuple[Diagnostic, ...]
    rows: int
    refused: int
    stale: bool = False
    stories: tuple[Story, ...] = ()
    reviews: tuple[Review, ...] | None = None
    made: MapModel | None = field(default=None, compare=False, repr=False)

    @cached_property
    def model(self) -> MapModel:
        """The map model of a graph that is there, the same whenever it is asked for."""
        assert self.graph is not None
        return self.made or map_model(self.graph, self.version)

    @property
    def drawn(self) -> int:
        """The number of rows of the file, as it is now, that are on the map."""
        return self.rows - self.refused

    @property
    def unread(self) -> tuple[Path, ...]:
        """The files that could not be read, perhaps only for a moment: what they hold is not part of the dataset."""
        return tuple(file_path(fault.path) for fault in self.diagnostics if fault.code == "cannot-read")


def load(path: Path, papers: PaperRecords = NO_PAPER_RECORDS, read_file: ReadFile = whole_file) -> Dataset:
    """Return the map of a relations file and of the files beside it, with the faults of all.

    There is no graph if the file cannot be read as a table. Faults of the files beside it never prevent the map.
    """
    with share(0.0, ROWS_READ):
        found = load_rows(path, papers, read_file)
    with share(ROWS_READ, 1.0):
        return _completed(found, read_file)


def load_numbers(path: Path, papers: PaperRecords = NO_PAPER_RECORDS) -> tuple[CheckedRows, Dataset]:
    """Return the rows of a relations file and its dataset, which has a graph only if a file beside it asks for one.

    A graph of a million rows takes most of the time and room that loading takes.
    """
    found = load_rows(path, papers)
    return found, _completed(found, whole_file, always=False)


def with_reviews(found: Dataset, raw: bytes | None) -> Dataset:
    """Return a dataset with the readings that a reviews.csv of this content has of it, and its faults."""
    if raw is None:
        return found
    reviews, faults = read_reviews(raw, str(found.path.parent / REVIEWS_FILE), found.graph)
    return replace(
        found,
        graph=None if found.graph is None else with_readings(found.graph, reviews),
        # A link says with the first digits what it shows: that is the same, whoever has read it.
        version=found.version[:SHORT_VERSION] + sha256(found.version.encode() + raw).hexdigest()[:SHORT_VERSION],
        diagnostics=(*found.diagnostics, *faults),
        reviews=reviews,
        made=None,
    )


def with_stories(found: Dataset, raw: bytes | None) -> Dataset:
    """Return a dataset with the stories of a stories.csv of this content, and its faults; None is no such file."""
    if raw is None:
        return found
    stories, faults = read_stories(raw, str(found.path.parent / STORIES_FILE), _model(found))
    return replace(found, diagnostics=(*found.diagnostics, *faults), stories=stories, made=_model(found))


def with_expectations(found: Dataset, raw: bytes | None) -> Dataset:
    """Return a dataset with what an expectations.csv of this content brings to light; None is no such file."""
    if raw is None:
        return found
    _, faults = read_expectations(raw, str(found.path.parent / EXPECTATIONS_FILE), _model(found))
    return replace(found, diagnostics=(*found.diagnostics, *faults), made=_model(found))


def dataset_of(
    path: Path,
    raw: bytes | None,
    concept_bytes: bytes | None,
    papers: PaperRecords = NO_PAPER_RECORDS,
    reference_bytes: bytes | None = None,
) -> Dataset:
    """Return what `load` returns for files of these contents, without stories; None stands for a missing file."""
    return dataset_of_rows(checked_rows(path, raw, concept_bytes, papers, reference_bytes))


def dataset_of_rows(found: CheckedRows) -> Dataset:
    """Return the map of the checked rows of a relations file, without what the further files beside it say."""
    graph = None
    if found.table is not None:
        kept, repeats = without_repeats(found.table)
        graph = build(kept, found.concepts, repeats)
    return Dataset(found.path, found.version, graph, found.diagnostics, found.rows, found.refused)


def _completed(found: CheckedRows, read_file: ReadFile, always: bool = True) -> Dataset:
    """Return a dataset with all files beside its own; without `always` there is a graph only if one of them asks it."""
    beside = {name: file_beside(found.path, name, read_file) for name in _FURTHER}
    asked = always or any(raw is not None for raw, _ in beside.values())
    dataset = dataset_of_rows(found if asked else replace(found, table=None))
    for name, (raw, _) in beside.items():
        dataset = _FURTHER[name](dataset, raw)
    unreadable = [fault for _, unread in beside.values() for fault in unread]
    unused = [fault for name in FILES_BESIDE for fault in _unused(found.path.parent / name, found.path)]
    return replace(dataset, diagnostics=told_once_for_a_store([*dataset.diagnostics, *unreadable, *unused]))


def refresh(
    previous: Dataset | None,
    path: Path,
    papers: PaperRecords = NO_PAPER_RECORDS,
    read_file: ReadFile = whole_file,
) -> Dataset:
    """Return the file as it is now; if it has nothing to draw, keep the graph of the previous dataset as stale."""
    return with_last_good_map(load(path, papers, read_file), previous)


def with_last_good_map(now: Dataset, previous: Dataset | None) -> Dataset:
    """Return a dataset, with the graph of the previous one of the same file as stale if it has nothing to draw."""
    if now.graph or previous is None or not previous.graph or previous.path != now.path:
        return now
    return replace(now, graph=previous.graph, version=previous.version, stale=True, made=previous.made)


def check_file(
    path: Path, papers: PaperRecords = NO_PAPER_RECORDS, read_file: ReadFile = whole_file
) -> tuple[Diagnostic, ...]:
    """Return the faults of a relations file and of the files beside it, or those of a concepts or a stories file.

    What the rows of a stories or an expectations file name is looked up in the relations.csv beside it.
    """
    raw, unreadable = needed_file(path, read_file)
    if raw is None:
        return tuple(unreadable)
    schema = schema_of(path, raw)
    if schema in (STORIES, EXPECTATIONS):
        reads = read_stories if schema is STORIES else read_expectations
        beside = _beside(path, papers, read_file)
        return tuple(reads(raw, str(path), None if beside is None else _model(beside))[1])
    if schema is REVIEWS:
        beside = _beside(path, papers, read_file)
        return tuple(read_reviews(raw, str(path), None if beside is None else beside.graph)[1])
    if schema is REFERENCES:
        return tuple(references_in(raw, path)[1])
    if schema is CONCEPTS:
        return tuple(concepts_in(raw, path)[1])
    return _completed(load_rows(path, papers, read_file, raw), read_file, always=False).diagnostics


def _beside(path: Path, papers: PaperRecords, read_file: ReadFile) -> Dataset | None:
    """Return the map of the relations.csv beside another file, None where it is that file itself."""
    beside = path.parent / RELATIONS_FILE
    return None if beside == path else dataset_of_rows(load_rows(beside, papers, read_file))


def rows_in(path: Path) -> tuple[Table | None, list[Diagnostic]]:
    """Return the rows of a table of either kind as they are written, and the faults of its structure."""
    raw, unreadable = needed_file(path)
    return (None, unreadable) if raw is None else rows_of_content(raw, path)


def papers_beside(path: Path) -> ListedPapers:
    """Return the papers of the references.csv beside a relations file."""
    return references_in(file_beside(path, REFERENCES_FILE)[0], path.parent / REFERENCES_FILE)[0]


def rows_of_content(raw: bytes, path: Path, limit: int = MOST_ROWS) -> tuple[Table | None, list[Diagnostic]]:
    """Return what `rows_in` returns for a file of this path with this content; more rows than the limit are refused."""
    schema = schema_of(path, raw)
    found = result_of(raw, str(path), needed_columns(schema), optional_columns(schema), limit=limit)
    return found.table, list(found.faults)


def _model(found: Dataset) -> MapModel | None:
    return None if found.graph is None else found.model


def _unused(path: Path, relations: Path) -> list[Diagnostic]:
    """Return a warning for each file that nearly has the name of an optional one that is not there."""
    if file_state(path) is not None:
        return []
    message = f"the file is not used: only one that is called {path.name} is"
    return [fault(str(near), (1, 1), "unused-file", message) for near in near_names(path) if near != relations]


_FURTHER = {REVIEWS_FILE: with_reviews, STORIES_FILE: with_stories, EXPECTATIONS_FILE: with_expectations}
