"""The path of a relations file turns into the files of its dataset, and into what the file system says of them."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reading.file_content import State, reason_of, state_of
from graph.reviews.review import REVIEWS_FILE
from graph.store.file_address import is_address
from graph.store.hidden_names import store_journal
from graph.stories.story import STORIES_FILE

RELATIONS_FILE = "relations.csv"
# What a dataset may have beside its relations file.
FILES_BESIDE = (CONCEPTS_FILE, STORIES_FILE, REFERENCES_FILE, REVIEWS_FILE, EXPECTATIONS_FILE)


def files_of(path: Path) -> tuple[Path, ...]:
    """Return a relations file and those that may stand beside it, whether they are there or not."""
    return path, *(path.parent / name for name in FILES_BESIDE)


def home_of(path: Path) -> Path:
    """Return the relations file to which a file belongs: that of the usual name for one that stands beside it.

    >>> home_of(Path("data/concepts.csv")).as_posix(), home_of(Path("data/mine.csv")).as_posix()
    ('data/relations.csv', 'data/mine.csv')
    """
    return path.parent / RELATIONS_FILE if path.name in FILES_BESIDE else path


def file_states(path: Path) -> tuple[State | str | None, ...]:
    """Return what the file system, or the store, says of the files of a dataset; differs after any save."""
    if not is_address(path):
        return tuple(file_state(file) for file in files_of(path))
    # A store takes its time to answer, so all are asked for at once; a save that is going on shows in its journal.
    files = (*files_of(path), store_journal(path))
    with ThreadPoolExecutor(len(files)) as asking:
        return tuple(asking.map(file_state, files))


def file_state(path: Path) -> State | str | None:
    """Return what the file system says of a file, None if there is none; the reason where it does not answer."""
    try:
        return state_of(path)
    except OSError as error:
        return reason_of(error)
