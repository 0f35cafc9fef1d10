"""The beginning of a version turns into the dataset that it was, where both its files are kept beside the data."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, islice, product, starmap
from pathlib import Path

from graph.content_hash import NO_FILE
from graph.dataset import Dataset, dataset_of
from graph.dataset_files import files_of
from graph.dataset_version import version_of_hashes
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.saving.history import Unreadable, Version, history_of, version_of
from graph.saving.replace_file import real_path
from graph.saving.versions import keep_now

# Of files that were put beside each other by other programs, so many pairs are tried: whoever asks is anybody.
MOST_TRIED = 20_000


def keep_dataset(path: Path) -> None:
    """Keep a relations file and those beside it as they are now; where that cannot be done, do nothing."""
    for file in files_of(path):
        keep_now(file)


def past_dataset(path: Path, version: str) -> Dataset | None:
    """Return the newest kept dataset whose version begins like this, None where there is none.

    What stood on disk at the same time is tried first, then other pairs of what is kept, not without end.
    """
    kept = [_kept(file) for file in (path, *_beside(path))]
    relations, *beside = ([version.hash for version in reversed(versions)] for versions in kept)
    pairs = product(dict.fromkeys(relations), *(dict.fromkeys([*hashes, NO_FILE]) for hashes in beside))
    for hashes in chain(reversed(list(_states(kept))), islice(pairs, MOST_TRIED)):
        if hashes[0] != NO_FILE and version_of_hashes(*hashes).startswith(version):
            return _dataset(path, *hashes)
    return None


def _beside(path: Path) -> tuple[Path, Path]:
    return path.parent / CONCEPTS_FILE, path.parent / REFERENCES_FILE


def _kept(path: Path) -> tuple[Version, ...]:
    try:
        return history_of(real_path(path)).versions
    except (OSError, ValueError):
        return ()


def _states(kept: Sequence[Sequence[Version]]) -> Iterator[tuple[str, ...]]:
    """Yield the hashes of all files after each change of one of them, the oldest first."""
    now = [NO_FILE] * len(kept)
    for _, file, hash in sorted(chain.from_iterable(starmap(_timed, enumerate(kept))), key=lambda change: change[0]):
        now[file] = hash
        yield tuple(now)


def _timed(file: int, versions: Sequence[Version]) -> Iterator[tuple[str, int, str]]:
    """Yield each version with its time, which no clock that was set back makes earlier than that of the one before."""
    times = accumulate((version.time for version in versions), max)
    return ((time, file, version.hash) for time, version in zip(times, versions, strict=True))


def _dataset(path: Path, relations: str, *beside: str) -> Dataset | None:
    table = version_of(real_path(path), relations)
    files = zip(_beside(path), beside, strict=True)
    concepts, references = (version_of(real_path(file), hash) if hash else None for file, hash in files)
    if not isinstance(table, bytes) or isinstance(concepts, Unreadable) or isinstance(references, Unreadable):
        return None
    return dataset_of(path, table, concepts, reference_bytes=references)
