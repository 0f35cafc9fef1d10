"""What the tables would hold with a draft saved turns into its map, or into its faults alone, each once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import streamlit as st

from graph.checked_rows import CheckedRows, checked_rows
from graph.content_hash import content_hash
from graph.dataset import Dataset, dataset_of_rows, with_expectations, with_reviews, with_stories
from graph.dataset_files import RELATIONS_FILE
from graph.diagnostics.diagnostic import Diagnostic
from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reviews.review import REVIEWS_FILE
from graph.rows_once import result_once
from graph.schema import RELATIONS
from graph.stories.story import STORIES_FILE
from ui.paper_files import PaperFilesState, paper_files_state, paper_records

# What each file would hold, by its name, None where there would be none; relations.csv may be called otherwise on disk.
Contents = Mapping[str, bytes | None]
_ROWS = (RELATIONS_FILE, CONCEPTS_FILE, REFERENCES_FILE)
_READ = (*_ROWS, STORIES_FILE, EXPECTATIONS_FILE)
_ASKING_A_MAP = (STORIES_FILE, EXPECTATIONS_FILE, REVIEWS_FILE)


def drafted_map(path: Path, contents: Contents) -> Dataset:
    """Return what the map of a relations file would be with these contents."""
    return _map_once(path, _hashes(contents, (*_READ, REVIEWS_FILE)), paper_files_state(), contents)


def drafted_faults(path: Path, contents: Contents) -> Sequence[Diagnostic]:
    """Return what would be wrong with these contents.

    The graph of a large file takes as long as reading it: it is made only where a file beside it is about the map.
    """
    if any(contents[name] is not None for name in _ASKING_A_MAP):
        return drafted_map(path, contents).diagnostics
    return _rows_once(path, _hashes(contents, _ROWS), paper_files_state(), contents).diagnostics


def _hashes(contents: Contents, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(content_hash(contents[name]) for name in names)


@st.cache_resource(show_spinner=False, max_entries=20)
def _map_once(path: Path, hashes: tuple[str, ...], papers: PaperFilesState, _contents: Contents) -> Dataset:
    found = _unread_once(path, _hashes(_contents, _READ), papers, _contents)
    return with_reviews(found, _contents[REVIEWS_FILE])


# A verdict is no reason to check all relations and stories again.
@st.cache_resource(show_spinner=False, max_entries=20)
def _unread_once(path: Path, hashes: tuple[str, ...], papers: PaperFilesState, _contents: Contents) -> Dataset:
    found = dataset_of_rows(_rows_once(path, _hashes(_contents, _ROWS), papers, _contents))
    return with_expectations(with_stories(found, _contents[STORIES_FILE]), _contents[EXPECTATIONS_FILE])


@st.cache_resource(show_spinner=False, max_entries=20)
def _rows_once(path: Path, hashes: tuple[str, ...], papers: PaperFilesState, _contents: Contents) -> CheckedRows:
    relations, concepts, references = (_contents[name] for name in _ROWS)
    result = None if relations is None else result_once(path, relations, RELATIONS)
    return checked_rows(path, relations, concepts, paper_records(), references, result)
