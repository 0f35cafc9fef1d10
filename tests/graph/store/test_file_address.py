"""An address stands for an object with a name and neighbours, which no disk is ever asked for."""

import os
from pathlib import Path

import pytest

from graph.saving.replace_file import real_path
from graph.store.file_address import StorePath, bucket_and_key, file_path, is_address, scheme_of

ADDRESS = "s3://bucket/a/relations.csv"


def test_the_neighbours_of_an_object_are_objects() -> None:
    path = file_path(ADDRESS)
    beside = path.parent / "concepts.csv"
    assert (str(path), path.name, path.stem) == (ADDRESS, "relations.csv", "relations")
    assert (str(beside), bucket_and_key(beside), scheme_of(beside)) == (
        "s3://bucket/a/concepts.csv",
        ("bucket", "a/concepts.csv"),
        "s3",
    )
    assert (is_address(beside), file_path(str(beside)), real_path(beside)) == (True, beside, beside)


@pytest.mark.parametrize("written", ["data/relations.csv", "C:/data/relations.csv", "~/s3/relations.csv", "s3:bucket"])
def test_a_path_stays_a_path(written: str) -> None:
    assert file_path(written) == Path(written)
    assert not isinstance(file_path(written), StorePath)


@pytest.mark.parametrize("keys", ["AKIAKEY:secret", "AKIAKEY:se/cr@et", "AKIAKEY"])
def test_keys_in_an_address_are_neither_kept_nor_shown(keys: str) -> None:
    assert str(file_path(f"s3://{keys}@bucket/relations.csv")) == "s3://keys-left-out@bucket/relations.csv"
    assert str(file_path("s3://AKIAKEY:secret")) == "s3://keys-left-out@"
    assert str(file_path("s3://bucket/a@b:c/relations.csv")) == "s3://bucket/a@b:c/relations.csv"


@pytest.mark.parametrize("ask", [os.stat, open, Path.read_bytes, os.fspath, Path.unlink])
def test_whoever_asks_the_disk_for_an_object_hears_that_it_is_none_of_its_files(ask: object) -> None:
    with pytest.raises(OSError, match=r"^s3://bucket/a/relations\.csv is in an object store"):
        ask(file_path(ADDRESS))  # type: ignore[operator]
