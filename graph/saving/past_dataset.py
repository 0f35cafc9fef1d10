"""The beginning of a version turns into the dataset that it was, where both its files are kept beside the data."""

from itertools import product
from pathlib import Path

from graph.content_hash import NO_FILE
from graph.dataset import Dataset, dataset_of, version_of_hashes
from graph.dataset_files import files_of
from graph.model.concepts import CONCEPTS_FILE
from graph.saving.history import history_of, version_of
from graph.saving.replace_file import real_path
from graph.saving.versions import keep_now


def keep_dataset(path: Path) -> None:
    """Keep a relations file and those beside it as they are now; where that cannot be done, do nothing."""
    for file in files_of(path):
        keep_now(file)


def past_dataset(path: Path, version: str) -> Dataset | None:
    """Return the newest kept dataset whose version begins like this, None where there is none."""
    beside = path.parent / CONCEPTS_FILE
    pairs = product(_hashes(path), (*_hashes(beside), NO_FILE))
    for relations, concepts in pairs:
        if version_of_hashes(relations, concepts).startswith(version):
            return _dataset(path, relations, concepts)
    return None


def _hashes(path: Path) -> tuple[str, ...]:
    """Return the hashes of the kept versions of a file, the newest first, each once."""
    try:
        versions = history_of(real_path(path)).versions
    except (OSError, ValueError):
        return ()
    return tuple(dict.fromkeys(version.hash for version in reversed(versions)))


def _dataset(path: Path, relations: str, concepts: str) -> Dataset | None:
    beside = path.parent / CONCEPTS_FILE
    contents = (version_of(real_path(path), relations), version_of(real_path(beside), concepts) if concepts else None)
    table, others = contents
    if not isinstance(table, bytes) or not (others is None or isinstance(others, bytes)):
        return None
    return dataset_of(path, table, others)
