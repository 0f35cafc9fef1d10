"""expectations.csv is read beside the map: its rows, their faults, and where the map says something else."""

from pathlib import Path

from graph.dataset import check_file, load
from graph.expectations.read_expectations import read_expectations

RELATIONS = "source,effect,target,polarity\nStress,raises,Cortisol,increases\nCortisol,lowers,Mood,decreases\n"
HEADER = "source,direction,target,note,reference\n"


def written(folder: Path, rows: str, relations: str = RELATIONS) -> Path:
    (folder / "expectations.csv").write_text(HEADER + rows)
    (folder / "relations.csv").write_text(relations)
    return folder / "relations.csv"


def test_what_the_map_says_otherwise_is_told_with_its_line(tmp_path: Path) -> None:
    rows = "Stress,lowers,Mood,textbook,\nStress,raises,Mood,,\nMood,raises,Stress,,\nMod,raises,Stress,,\n"
    path = written(tmp_path, rows)
    found = [(Path(fault.path).name, fault.line, fault.column, fault.code) for fault in load(path).diagnostics]
    assert found == [
        ("expectations.csv", 3, 2, "broken-expectation"),
        ("expectations.csv", 4, 2, "unreached-expectation"),
        ("expectations.csv", 5, 1, "unknown-end"),
    ]
    assert check_file(tmp_path / "expectations.csv") == load(path).diagnostics


def test_without_the_file_nothing_is_different(tmp_path: Path) -> None:
    path = written(tmp_path, "Stress,raises,Mood,,\n")
    with_file = load(path)
    (tmp_path / "expectations.csv").unlink()
    without = load(path)
    assert (without.diagnostics, without.version, without.rows) == ((), with_file.version, with_file.rows)


def test_a_bad_row_never_stops_the_map_and_other_rows_still_count(tmp_path: Path) -> None:
    found = load(written(tmp_path, "Stress,calms,Mood,,\n,raises,Mood,,\nStress,raises,Mood,,\n"))
    codes = [(fault.line, fault.code) for fault in found.diagnostics]
    assert codes == [(2, "unknown-direction"), (3, "blank-cell"), (4, "broken-expectation")]
    assert (found.graph is not None, found.refused) == (True, 0)


def test_bytes_that_are_no_table_are_a_fault(tmp_path: Path) -> None:
    assert [fault.code for fault in read_expectations(b"PK\x03\x04", "expectations.csv", None)[1]] == ["not-a-table"]


def test_a_file_that_nearly_has_the_name_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "Stress,raises,Cortisol,,\n")
    (tmp_path / "expectations.csv").rename(tmp_path / "expectations (1).csv")
    assert [fault.code for fault in load(path).diagnostics] == ["unused-file"]
