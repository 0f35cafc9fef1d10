"""What the tables would hold with a draft saved turns into its map, or into its faults alone, each once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from graph.checked_rows import CheckedRows, checked_rows
from graph.content_hash import content_hash
from graph.dataset import Dataset, dataset_of_rows, with_expectations, with_reviews, with_stories
from graph.dataset_files import RELATIONS_FILE
from graph.diagnostics.diagnostic import Diagnostic
from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.large_content import is_large
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reviews.review import REVIEWS_FILE
from graph.rows_once import result_once
from graph.schema import RELATIONS
from graph.stories.story import STORIES_FILE
from ui.paper_files import PaperFilesState, paper_files_state, paper_records
from web.map.shared_cache import SharedCache

# What each file would hold, by its name, None where there would be none; relations.csv may be called otherwise on disk.
Contents = Mapping[str, bytes | None]
_Key = tuple[Path, tuple[str, ...], PaperFilesState]
# Of large ones what two editors have before them, with its like before they changed it.
_MOST, _MOST_LARGE = 20, 4
_ROWS_CHECKED: SharedCache[_Key, CheckedRows] = SharedCache(_MOST, _MOST_LARGE)
_UNREVIEWED: SharedCache[_Key, Dataset] = SharedCache(_MOST, _MOST_LARGE)
_MAPS: SharedCache[_Key, Dataset] = SharedCache(_MOST, _MOST_LARGE)
_ROWS = (RELATIONS_FILE, CONCEPTS_FILE, REFERENCES_FILE)
_READ = (*_ROWS, STORIES_FILE, EXPECTATIONS_FILE)
_ASKING_A_MAP = (STORIES_FILE, EXPECTATIONS_FILE, REVIEWS_FILE)


def drafted_map(path: Path, contents: Contents) -> Dataset:
    """Return what the map of a relations file would be with these contents."""
    key = _key(path, contents, (*_READ, REVIEWS_FILE))
    return _MAPS.get(
        key, lambda: with_reviews(_unreviewed(path, contents), contents[REVIEWS_FILE]), _is_large(contents)
    )


def drafted_faults(path: Path, contents: Contents) -> Sequence[Diagnostic]:
    """Return what would be wrong with these contents.

    The graph of a large file takes as long as reading it: it is made only where a file beside it is about the map.
    """
    if any(contents[name] is not None for name in _ASKING_A_MAP):
        return drafted_map(path, contents).diagnostics
    return _rows(path, contents).diagnostics


def _unreviewed(path: Path, contents: Contents) -> Dataset:
    """Return the map without what reviews.csv says: a verdict is no reason to check all relations and stories again."""

    def make() -> Dataset:
        found = dataset_of_rows(_rows(path, contents))
        return with_expectations(with_stories(found, contents[STORIES_FILE]), contents[EXPECTATIONS_FILE])

    return _UNREVIEWED.get(_key(path, contents, _READ), make, _is_large(contents))


def _rows(path: Path, contents: Contents) -> CheckedRows:
    def make() -> CheckedRows:
        relations, concepts, references = (contents[name] for name in _ROWS)
        result = None if relations is None else result_once(path, relations, RELATIONS)
        return checked_rows(path, relations, concepts, paper_records(), references, result)

    return _ROWS_CHECKED.get(_key(path, contents, _ROWS), make, _is_large(contents))


def _key(path: Path, contents: Contents, names: Sequence[str]) -> _Key:
    return path, tuple(content_hash(contents[name]) for name in names), paper_files_state()


def _is_large(contents: Contents) -> bool:
    return any(map(is_large, contents.values()))
