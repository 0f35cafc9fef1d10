"""Whatever happens during a save, the file is the old one or the new one, and its editor learns which."""

import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from graph.content_hash import NO_FILE, content_hash
from graph.saving.lock import NO_RIGHT
from graph.saving.replace_file import Conflict, NotSaved, Saved, save, why_read_only
from graph.store.file_address import file_path

from .breaking import Killed, breaking_at

ROOT = Path(__file__).parents[3]
OLD, NEW = b"source,effect,target\r\nGABA,calms,Stress\r\n", b"source,effect,target\r\nGABA,soothes,Stress\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "relations.csv"
    found.write_bytes(OLD)
    return found


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir() if found.suffix != ".lock")


def test_the_new_bytes_are_on_disk_and_nothing_else_is_left(path: Path) -> None:
    assert save(path, content_hash(OLD), NEW) == Saved(content_hash(NEW))
    assert (path.read_bytes(), names(path.parent)) == (NEW, ["relations.csv"])


def test_a_file_that_somebody_else_changed_is_not_overwritten(path: Path) -> None:
    path.write_bytes(b"theirs")
    assert save(path, content_hash(OLD), NEW) == Conflict(b"theirs")
    assert path.read_bytes() == b"theirs"
    path.unlink()
    assert save(path, content_hash(OLD), NEW) == Conflict(None)
    assert not path.exists()
    assert save(path, Conflict(None).hash, NEW) == Saved(content_hash(NEW))


def test_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    path, usual = tmp_path / "new.csv", tmp_path / "usual.csv"
    usual.write_bytes(b"")
    assert save(path, NO_FILE, NEW) == Saved(content_hash(NEW))
    assert path.stat().st_mode == usual.stat().st_mode
    assert save(path, NO_FILE, OLD) == Conflict(NEW)


def test_saving_what_is_there_already_is_no_conflict_and_writes_nothing(path: Path) -> None:
    before = path.stat()
    assert save(path, content_hash(b"older"), OLD) == Saved(content_hash(OLD))
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_ctime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_ctime_ns,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_the_rights_of_the_file_stay(path: Path) -> None:
    path.chmod(0o664)
    assert save(path, content_hash(OLD), NEW) == Saved(content_hash(NEW))
    assert path.stat().st_mode & 0o777 == 0o664


def test_the_time_of_the_file_is_that_of_the_save(path: Path) -> None:
    os.utime(path, (0, 0))
    save(path, content_hash(OLD), NEW)
    assert time.time() - path.stat().st_mtime < 60


def test_a_symbolic_link_stays_one_and_the_file_behind_it_is_saved(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.csv"
    link.symlink_to(path)
    assert save(link, content_hash(OLD), NEW) == Saved(content_hash(NEW))
    assert (link.is_symlink(), path.read_bytes()) == (True, NEW)
    assert names(link.parent) == ["link.csv"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".", "this is a folder and not a file"),
        ("none/a.csv", "No such file or directory"),
        ("a\0.csv", "embedded null byte"),
        ("loop.csv", "Too many levels of symbolic links"),
    ],
)
def test_where_no_file_can_be_saved_the_reason_is_said(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    assert save(tmp_path / name, NO_FILE, NEW) == NotSaved(reason)


def test_a_write_protected_file_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert save(path, content_hash(OLD), NEW) == NotSaved("the file is write-protected")
    assert path.read_bytes() == OLD


def test_a_spreadsheet_that_saves_while_we_write_is_noticed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flush = os.fsync

    def flush_while_another_saves(handle: int) -> None:
        path.write_bytes(b"from the spreadsheet")
        flush(handle)

    monkeypatch.setattr(os, "fsync", flush_while_another_saves)
    assert save(path, content_hash(OLD), NEW) == Conflict(b"from the spreadsheet")
    assert (path.read_bytes(), names(path.parent)) == (b"from the spreadsheet", ["relations.csv"])


def test_a_full_disk_leaves_the_old_file_and_nothing_else(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def write_until_full(handle: int, content: Any) -> int:
        if len(content) < len(NEW):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, content[:7])

    monkeypatch.setattr(os, "write", write_until_full)
    assert save(path, content_hash(OLD), NEW) == NotSaved("No space left on device")
    assert (path.read_bytes(), names(path.parent)) == (OLD, ["relations.csv"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_disk_that_takes_only_a_part_leaves_the_old_file(path: Path) -> None:
    code = (
        "import sys, pathlib; from graph.saving.replace_file import save; "
        "print(save(pathlib.Path(sys.argv[1]), sys.argv[2], b'x' * 100000))"
    )

    def little_room() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))

    command = [sys.executable, "-B", "-c", code, str(path), content_hash(OLD)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, preexec_fn=little_room)
    assert said.stdout == "NotSaved(reason='File too large')\n"
    assert (path.read_bytes(), names(path.parent)) == (OLD, ["relations.csv"])


def calls_of_a_save(path: Path) -> int:
    with breaking_at(0, Killed()) as count:
        save(path, content_hash(OLD), NEW)
        calls = count()
    path.write_bytes(OLD)
    return calls


def test_a_failure_at_any_step_is_told_as_it_is(path: Path) -> None:
    for number in range(1, calls_of_a_save(path) + 1):
        path.write_bytes(OLD)
        with breaking_at(number, OSError(errno.EIO, os.strerror(errno.EIO))):
            result = save(path, content_hash(OLD), NEW)
        told = {OLD: NotSaved, NEW: Saved}[path.read_bytes()]
        assert isinstance(result, told), number
        assert save(path, content_hash(path.read_bytes()), b"later") == Saved(content_hash(b"later"))
        assert names(path.parent) == ["relations.csv"], number


def test_a_crash_at_any_step_leaves_the_old_or_the_new_file_and_the_next_save_tidies_up(path: Path) -> None:
    left = set()
    for number in range(1, calls_of_a_save(path) + 1):
        path.write_bytes(OLD)
        with pytest.raises(Killed), breaking_at(number, Killed(), for_good=True):
            save(path, content_hash(OLD), NEW)
        left.add((path.read_bytes(), len(names(path.parent))))
        assert save(path, content_hash(path.read_bytes()), b"later") == Saved(content_hash(b"later"))
        assert names(path.parent) == ["relations.csv"], number
    assert left == {(OLD, 1), (OLD, 2), (NEW, 1)}


SAVE_FOREVER = """
import itertools, pathlib, sys
from graph.content_hash import content_hash
from graph.saving.replace_file import save
path, sizes = pathlib.Path(sys.argv[1]), itertools.cycle((200_000, 300_000))
base = path.read_bytes()
save(path, content_hash(base), base)
print("saving", flush=True)
for letter, size in zip(itertools.cycle(b"ab"), sizes):
    new = bytes([letter]) * size
    assert save(path, content_hash(base), new).hash == content_hash(new)
    base = new
"""


def test_kill_9_at_any_moment_leaves_a_whole_file(path: Path) -> None:
    whole = {OLD, b"a" * 200_000, b"b" * 300_000}
    seen = set()
    moments = random.Random(0)
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", SAVE_FOREVER, path], cwd=ROOT, stdout=subprocess.PIPE) as other:
            assert other.stdout
            other.stdout.readline()
            time.sleep(moments.uniform(0, 0.03))
            other.kill()
        content = path.read_bytes()
        seen.add(content)
        assert content in whole
    assert len(seen) > 1
    assert save(path, content_hash(content), NEW) == Saved(content_hash(NEW))
    assert names(path.parent) == ["relations.csv"]


SAVE_200_TIMES = """
import pathlib, sys
from graph.comparing.merge import merge
from graph.reading.read import read
from graph.content_hash import content_hash
from graph.saving.replace_file import Conflict, Saved, save
from graph.reading.csv_text import csv_text, table_of

path, who = pathlib.Path(sys.argv[1]), sys.argv[2]
conflicts = 0
for number in range(200):
    base = path.read_bytes()
    columns, *rows = (lambda frame: [list(frame.columns), *frame.values.tolist()])(read(base, "a.csv")[0].frame)
    next(row for row in rows if row[0] == f"{who}{number // 10}")[3 + number % 10] = str(number)
    mine = table_of("a.csv", columns, rows)
    outcome = save(path, content_hash(base), csv_text(mine).encode())
    while not isinstance(outcome, Saved):
        conflicts += 1
        assert isinstance(outcome, Conflict) and outcome.content is not None, outcome
        merged = merge(read(base, "a.csv")[0], mine, read(outcome.content, "a.csv")[0])
        assert merged.conflicts == ()
        outcome = save(path, outcome.hash, csv_text(merged.table).encode())
print(conflicts)
"""


@pytest.mark.long
def test_two_processes_that_save_200_times_each_lose_no_edit(path: Path) -> None:
    """Each fills 20 rows of its own, cell by cell."""
    header = ",".join(["source", "effect", "target", *(f"own {number}" for number in range(10))])
    rows = [f"{who}{number},counts,saves" for who in ("one", "other") for number in range(20)]
    path.write_text("\n".join([header, *(row + "," * 10 for row in rows)]) + "\n", encoding="utf-8")
    command = [sys.executable, "-c", SAVE_200_TIMES, str(path)]
    both = [subprocess.Popen([*command, who], cwd=ROOT, stdout=subprocess.PIPE) for who in ("one", "other")]
    conflicts = [int(process.communicate()[0]) for process in both]
    filled = [
        ",".join([row, *(str(10 * (number % 20) + cell) for cell in range(10))]) for number, row in enumerate(rows)
    ]
    assert path.read_text(encoding="utf-8").splitlines() == [header, *filled]
    assert sum(conflicts) > 0
    assert names(path.parent) == ["relations.csv"]


def refuse(monkeypatch: pytest.MonkeyPatch, flags: int) -> None:
    monkeypatch.setattr("graph.saving.replace_file._may_write", lambda folder: False)
    monkeypatch.setattr(os, "statvfs", lambda folder: SimpleNamespace(f_flag=flags), raising=False)
    monkeypatch.setattr(os, "ST_RDONLY", 1, raising=False)


def test_a_folder_that_can_be_written_to_has_no_reason_also_beside_a_file_that_cannot(path: Path) -> None:
    path.write_text("source\n")
    path.chmod(0o444)
    assert why_read_only(path) == ""


def test_a_file_that_alone_is_write_protected_is_left_to_the_save(path: Path) -> None:
    path.chmod(0o444)
    assert why_read_only(path) == ""


@pytest.mark.parametrize(("flags", "reason"), [(1, "Read-only file system"), (0, NO_RIGHT)])
def test_a_read_only_file_system_is_told_from_a_folder_of_somebody_else(
    path: Path, monkeypatch: pytest.MonkeyPatch, flags: int, reason: str
) -> None:
    refuse(monkeypatch, flags)
    assert why_read_only(path) == reason


def test_a_store_and_a_folder_that_is_not_there_are_left_to_the_save(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, 1)
    assert [why_read_only(file_path("s3://bucket/relations.csv")), why_read_only(path / "none" / "a.csv")] == ["", ""]
