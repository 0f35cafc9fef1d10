"""The bytes of a file come from the disk or from whoever has them, and a reason where they cannot be had."""

from pathlib import Path

from graph.dataset import check_file
from graph.reading.whole_file import file_beside, needed_file, whole_file


def test_a_missing_file_is_a_fault_only_where_it_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    assert whole_file(path) == (None, [])
    raw, [fault] = needed_file(path)
    assert (raw, fault.code) == (None, "cannot-read")
    path.write_bytes(b"a")
    assert (needed_file(path), file_beside(path, "relations.csv")) == ((b"a", []), (None, []))
    assert file_beside(tmp_path / "concepts.csv", "relations.csv") == (b"a", [])


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    raw, [fault] = whole_file(tmp_path)
    assert (raw, fault.code) == (None, "cannot-read")


def test_files_can_be_checked_that_are_nowhere_on_disk(tmp_path: Path) -> None:
    contents = {
        "relations.csv": b"source,effect,target\nA,raises,B\n",
        "expectations.csv": b"source,direction,target\nA,lowers,C\n",
    }
    found = check_file(tmp_path / "relations.csv", read_file=lambda path: (contents.get(path.name), []))
    assert [(Path(fault.path).name, fault.code) for fault in found] == [("expectations.csv", "unknown-end")]
