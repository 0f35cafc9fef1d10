"""A file that lies as it did is not read again, and whatever may have changed is."""

import os
import time
from pathlib import Path

import pytest

import graph.settled_content as settled
from graph.settled_content import settled_content


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file that was written before the clock of the file system could show the same time again."""
    monkeypatch.setattr(settled, "SETTLED", 0.0)
    file = tmp_path / "relations.csv"
    file.write_bytes(b"one")
    time.sleep(0.01)
    return file


def test_a_file_that_lies_as_it_did_is_the_same_bytes(path: Path) -> None:
    assert settled_content(path) is settled_content(path)


def test_a_file_of_the_same_size_and_time_is_read_anew(path: Path) -> None:
    assert settled_content(path) == b"one"
    found = path.stat()
    path.write_bytes(b"two")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert settled_content(path) == b"two"


def test_what_was_written_just_now_is_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settled, "SETTLED", 60.0)
    first = settled_content(path)
    assert (first, settled_content(path) is first) == (b"one", False)


def test_a_file_that_is_gone_or_is_none_is_told_as_ever(path: Path) -> None:
    assert settled_content(path) == b"one"
    path.unlink()
    assert settled_content(path) is None
    path.mkdir()
    with pytest.raises(OSError, match="this is a folder and not a file"):
        settled_content(path)
