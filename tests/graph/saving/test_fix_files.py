"""Files lose the faults that were chosen, and nothing else."""

from pathlib import Path

import pytest

from graph.saving import fix_files as mending
from graph.saving.fix_files import check_files, mend

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
    mended = mend([path], ["all"])
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
    assert sorted(file.name for file in Path().iterdir() if file.suffix != ".lock") == ["concepts.csv", "relations.csv"]


def test_a_number_mends_one_fault_and_a_code_all_of_its_kind(path: Path) -> None:
    assert [fault.code for fault in mend([path], ["2"]).done] == ["stray-space"]
    assert path.read_bytes() == FILE.replace("tonin ", "tonin").encode()
    assert [fault.path for fault in mend([path], ["stray-space"]).done] == ["concepts.csv"]
    assert mend([path], ["bad-year"]).done == ()


def test_two_numbers_for_one_cell_are_both_mended_if_the_first_settles_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target\nt-cell ,feeds,Flu\nT cell,calms,Flu\nT cell,eases,Flu\n", encoding="utf-8")
    mended = mend([path], ["1", "2"])
    assert [fault.code for fault in mended.done] == ["near-duplicate-concept"]
    assert mended.postponed == ()
    assert path.read_text(encoding="utf-8").splitlines()[1] == "T cell,feeds,Flu"


def test_an_unknown_choice_changes_nothing(path: Path) -> None:
    with pytest.raises(ValueError, match="there is no proposal 99; there are 5"):
        mend([path], ["all", "99"])
    assert path.read_bytes() == FILE.encode()


def test_a_file_that_changed_after_it_was_read_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "_contents", lambda _: {"relations.csv": b"source,effect,target,doi\nx,y,z,q\n"})
    with pytest.raises(ValueError, match=r"relations.csv was changed by another program meanwhile"):
        mend([path], ["bad-doi"])
    assert path.read_bytes() == FILE.encode()


def test_a_fault_that_two_files_share_is_listed_once(path: Path) -> None:
    found = check_files([path, Path("concepts.csv")])
    assert len(found) == len(set(found)) == 7
