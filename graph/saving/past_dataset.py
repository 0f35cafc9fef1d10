"""The beginning of a version turns into the dataset that it was, where both its files are kept beside the data."""

from itertools import product
from pathlib import Path

from graph.content_hash import NO_FILE
from graph.dataset import Dataset, dataset_of
from graph.dataset_files import files_of
from graph.dataset_version import version_of_hashes
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.saving.history import Unreadable, history_of, version_of
from graph.saving.replace_file import real_path
from graph.saving.versions import keep_now


def keep_dataset(path: Path) -> None:
    """Keep a relations file and those beside it as they are now; where that cannot be done, do nothing."""
    for file in files_of(path):
        keep_now(file)


def past_dataset(path: Path, version: str) -> Dataset | None:
    """Return the newest kept dataset whose version begins like this, None where there is none."""
    beside = [(*_hashes(file), NO_FILE) for file in _beside(path)]
    for hashes in product(_hashes(path), *beside):
        if version_of_hashes(*hashes).startswith(version):
            return _dataset(path, *hashes)
    return None


def _beside(path: Path) -> tuple[Path, Path]:
    return path.parent / CONCEPTS_FILE, path.parent / REFERENCES_FILE


def _hashes(path: Path) -> tuple[str, ...]:
    """Return the hashes of the kept versions of a file, the newest first, each once."""
    try:
        versions = history_of(real_path(path)).versions
    except (OSError, ValueError):
        return ()
    return tuple(dict.fromkeys(version.hash for version in reversed(versions)))


def _dataset(path: Path, relations: str, *beside: str) -> Dataset | None:
    table = version_of(real_path(path), relations)
    files = zip(_beside(path), beside, strict=True)
    concepts, references = (version_of(real_path(file), hash) if hash else None for file, hash in files)
    if not isinstance(table, bytes) or isinstance(concepts, Unreadable) or isinstance(references, Unreadable):
        return None
    return dataset_of(path, table, concepts, reference_bytes=references)
