"""Files lose the faults that were chosen, and nothing else."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from graph.saving import fix_files as mending
from graph.saving.atomic_write import take_place as really_take_place
from graph.saving.fix_files import check_files, mend
from graph.saving.history import history_of
from graph.saving.versions import Author

ADA = Author("ada", datetime(2031, 1, 2, 12, tzinfo=UTC))
OH = "\N{CYRILLIC SMALL LETTER O}"
FILE = (
    f'\ufeffsource,effect,target,doi,own\r\n"Ser{OH}tonin ",lifts,Mood,doi:10.1000/1," x, y"\r\n'
    "5-HT,eases,Fear,,\r\nSerotonin,eases,Fear,,"
)
CONCEPTS = "name,type,synonyms\rSerotonin,transmitter,5-HT\rMood ,brain function,\rFear,condition,\r"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("relations.csv").write_bytes(FILE.encode())
    Path("concepts.csv").write_bytes(CONCEPTS.encode())
    return Path("relations.csv")


def test_all_mends_every_fault_with_a_proposal_in_both_files_and_keeps_every_other_byte(path: Path) -> None:
    mended = mend([path], ["all"], ADA)
    assert [(fault.path, fault.line, fault.code) for fault in mended.done] == [
        ("relations.csv", 2, "look-alike-letter"),
        ("relations.csv", 2, "bad-doi"),
        ("relations.csv", 3, "synonym-as-name"),
        ("concepts.csv", 3, "stray-space"),
        ("relations.csv", 4, "duplicate-relation"),
    ]
    assert mended.postponed == ()
    assert path.read_bytes().decode() == (
        '\ufeffsource,effect,target,doi,own\r\n"Serotonin",lifts,Mood,10.1000/1," x, y"\r\nSerotonin,eases,Fear,,'
    )
    assert Path("concepts.csv").read_bytes().decode() == CONCEPTS.replace("Mood ", "Mood")
    assert [(fault.line, fault.code) for fault in check_files([path])] == [(3, "missing-source")]
    left = sorted(file.name for file in Path().iterdir() if file.suffix != ".lock")
    assert left == [".neuromap-history", "concepts.csv", "relations.csv"]


def test_a_number_mends_one_fault_and_a_code_all_of_its_kind(path: Path) -> None:
    assert [fault.code for fault in mend([path], ["2"], ADA).done] == ["stray-space"]
    assert path.read_bytes() == FILE.replace("tonin ", "tonin").encode()
    assert [fault.path for fault in mend([path], ["stray-space"], ADA).done] == ["concepts.csv"]
    assert mend([path], ["bad-year"], ADA).done == ()


def test_two_numbers_for_one_cell_are_both_mended_if_the_first_settles_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target\nt-cell ,feeds,Flu\nT cell,calms,Flu\nT cell,eases,Flu\n", encoding="utf-8")
    mended = mend([path], ["1", "2"], ADA)
    assert [fault.code for fault in mended.done] == ["near-duplicate-concept"]
    assert mended.postponed == ()
    assert path.read_text(encoding="utf-8").splitlines()[1] == "T cell,feeds,Flu"


def test_an_unknown_choice_changes_nothing(path: Path) -> None:
    with pytest.raises(ValueError, match="there is no proposal 99; there are 5"):
        mend([path], ["all", "99"], ADA)
    assert path.read_bytes() == FILE.encode()


def test_a_file_that_changed_after_it_was_read_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        mending, "_contents", lambda _: {"relations.csv": b"source,effect,target,doi\nx,y,z,doi:10.1000/2\n"}
    )
    with pytest.raises(ValueError, match=r"relations.csv was changed by another program meanwhile"):
        mend([path], ["bad-doi"], ADA)
    assert path.read_bytes() == FILE.encode()


def test_a_fault_that_two_files_share_is_listed_once(path: Path) -> None:
    found = check_files([path, Path("concepts.csv")])
    assert len(found) == len(set(found)) == 7


def test_several_files_are_mended_as_one_act_that_the_history_keeps(path: Path) -> None:
    mend([path], ["all"], ADA)
    last = [history_of(file).versions[-1] for file in (path, Path("concepts.csv"))]
    assert {(version.act, version.who, version.together != "") for version in last} == {("saved", "ada", True)}
    assert last[0].together == last[1].together
    assert [len(history_of(file).versions) for file in (path, Path("concepts.csv"))] == [2, 2]


def test_where_one_file_cannot_be_written_none_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(copy: Path, target: Path) -> None:
        if target.name == "relations.csv":
            raise OSError(28, "No space left on device")
        really_take_place(copy, target)

    monkeypatch.setattr("graph.saving.replace_files.take_place", refuses)
    with pytest.raises(OSError, match="No space left on device"):
        mend([path], ["all"], ADA)
    assert (path.read_bytes(), Path("concepts.csv").read_bytes()) == (FILE.encode(), CONCEPTS.encode())


def test_where_one_file_changed_meanwhile_none_is_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = mending._contents([path])
    monkeypatch.setattr(mending, "_contents", lambda _: known)
    path.write_bytes(FILE.encode() + b"\r\nA,b,C,,")
    with pytest.raises(
        ValueError, match=r"relations.csv was changed by another program meanwhile; nothing was written"
    ):
        mend([path], ["all"], ADA)
    assert Path("concepts.csv").read_bytes() == CONCEPTS.encode()
