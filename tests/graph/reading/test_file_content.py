"""Bytes of a file are read up to a limit, and whatever is no file gives a reason and never a wait."""

import errno
import os
import tracemalloc
from pathlib import Path

import pytest

from graph.reading.file_content import can_be_read, content_of, is_there, reason_of, state_of
from graph.reading.size_limits import LARGEST_FILE
from graph.store.too_large import TooLargeError

LINUX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")


def reason(path: Path) -> str:
    with pytest.raises(OSError, match=r".") as raised:
        content_of(path)
    return reason_of(raised.value)


def test_a_file_gives_its_bytes_and_a_missing_one_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a\r\n")
    assert (content_of(tmp_path / "a.csv"), content_of(tmp_path / "none.csv")) == (b"a\r\n", None)


def test_a_limit_takes_no_memory_beyond_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a\r\n")
    assert content_of(tmp_path / "a.csv", 10**17) == b"a\r\n"


@LINUX
def test_what_is_no_file_gives_its_reason(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    (tmp_path / "dangling.csv").symlink_to("none.csv")
    (tmp_path / "plain").write_bytes(b"")
    paths = [".", "pipe.csv", "/dev/zero", "loop.csv", "dangling.csv", "plain/a.csv", "a" * 300, "a\0b"]
    assert [reason(tmp_path / path) for path in paths] == [
        "this is a folder and not a file",
        "this is not a file",
        "this is not a file",
        "Too many levels of symbolic links",
        "this is a link to a file that is not there",
        "Not a directory",
        "File name too long",
        "embedded null byte",
    ]
    assert [can_be_read(tmp_path / path) for path in (*paths, "none", "plain")] == [False] * 9 + [True]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.ESTALE])
def test_a_file_system_that_does_not_answer_is_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def fails(*_: object, **__: object) -> os.stat_result:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "stat", fails)
    assert (reason(tmp_path / "a.csv"), is_there(tmp_path / "a.csv")) == (os.strerror(code), False)
    with pytest.raises(OSError, match=r".") as raised:
        state_of(tmp_path / "a.csv")
    assert raised.value.errno == code


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    tracemalloc.start()
    with pytest.raises(TooLargeError, match="the file is larger than 500 MB"):
        content_of(tmp_path / "a.csv")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < LARGEST_FILE / 20


def test_a_file_that_grows_while_it_is_read_is_read_to_the_limit_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stat, fstat = tmp_path / "a.csv", os.stat, os.fstat
    path.write_bytes(b"a" * 10)
    monkeypatch.setattr(os, "fstat", lambda handle: shrunk(fstat(handle)))
    monkeypatch.setattr(os, "stat", lambda *given, **named: shrunk(stat(*given, **named)))
    assert content_of(path, 10) == b"a" * 10
    with pytest.raises(TooLargeError):
        content_of(path, 9)


def shrunk(found: os.stat_result) -> os.stat_result:
    return os.stat_result((*found[:6], 1, *found[7:]))


@LINUX
def test_a_file_that_becomes_a_pipe_after_the_first_look_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, stat = tmp_path / "a.csv", os.stat
    (tmp_path / "file.csv").write_bytes(b"")
    os.mkfifo(path)
    monkeypatch.setattr(os, "stat", lambda *_, **__: stat(tmp_path / "file.csv"))
    assert reason(path) == "this is not a file"
