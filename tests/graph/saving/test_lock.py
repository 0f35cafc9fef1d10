"""One process and one thread at a time may save a file."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from graph.saving.lock import locked

ROOT = Path(__file__).parents[3]
HOLD = """
import sys, pathlib
from graph.saving.lock import locked
with locked(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    input()
"""


def test_whoever_waits_too_long_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with (
        locked(path),
        pytest.raises(TimeoutError, match="somebody else is saving this file"),
        locked(path, patience=0.05),
    ):
        pass


def test_threads_take_turns(tmp_path: Path) -> None:
    inside: list[int] = []

    def turn(number: int) -> None:
        with locked(tmp_path / "a.csv"):
            inside.extend([number, number])

    threads = [Thread(target=turn, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(inside) == sorted([*range(8), *range(8)])
    assert inside[::2] == inside[1::2]


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(TimeoutError), locked(path, patience=0.05):
            pass
        other.kill()
        other.wait()
        with locked(path, patience=5):
            pass


def test_files_of_one_folder_have_locks_of_their_own(tmp_path: Path) -> None:
    with locked(tmp_path / "a.csv"), locked(tmp_path / "b.csv", patience=0):
        assert len(list(tmp_path.iterdir())) == 2


def test_a_lock_file_that_only_somebody_else_may_write_is_locked_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opened = tmp_path / "a.csv", os.open
    with locked(path):
        pass

    def open_of_a_guest(name: Path, flags: int, *mode: int) -> int:
        if flags & os.O_RDWR:
            raise PermissionError
        return opened(name, flags, *mode)

    monkeypatch.setattr(os, "open", open_of_a_guest)
    with locked(path), pytest.raises(TimeoutError), locked(path, patience=0):
        pass


def test_a_folder_that_may_not_be_written_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refuses_new_files(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refuses_new_files)
    with pytest.raises(PermissionError, match="nothing may be written into its folder"), locked(tmp_path / "a.csv"):
        pass
