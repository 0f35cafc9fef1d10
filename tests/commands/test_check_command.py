"""What `neuromap check` prints stays short enough to be read, whatever a file holds, and nothing of it is hidden."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app


def test_many_values_with_one_fault_are_one_fault_until_all_places_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("source,effect,target\n" + "".join(f"a{number},feeds,a{number}\n" for number in range(40)))
    told = CliRunner().invoke(app, ["check", "a.csv"])
    assert told.stdout.splitlines() == [
        "a.csv:2:3: warning[self-relation]: 'a0' is both source and target; the same goes for 39 others: "
        "'a1', 'a2', 'a3', … (40 times: lines 2, 3, 4, 5, 6, …)",
        "  help: Leave it if the concept acts on itself; else name another concept as the source or as the target.",
    ]
    assert told.stderr == "0 errors, 1 warning in 1 file, at 40 places\n"
    (record,) = json.loads(CliRunner().invoke(app, ["check", "a.csv", "--format", "json"]).stdout)
    assert (record["count"], record["others"], record["lines"]) == (40, 39, [2, 3, 4, 5, 6])
    assert len(CliRunner().invoke(app, ["check", "a.csv", "--places"]).stdout.splitlines()) == 2 * 40
    assert len(json.loads(CliRunner().invoke(app, ["check", "a.csv", "--places", "--format", "json"]).stdout)) == 40


def test_of_many_proposals_of_one_kind_the_first_are_listed_and_the_others_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = "".join(f"a{number},acts on,b,https://doi.org/10.1000/{number}\n" for number in range(230))
    Path("a.csv").write_text(f"source,effect,target,doi\n{rows}c,acts on,,10.1000/1\n")
    told = CliRunner().invoke(app, ["check", "a.csv"])
    lines = told.stdout.splitlines()
    assert [line.split(" ")[0] for line in lines[:200:2]] == [f"a.csv:{line}:4:" for line in range(2, 102)]
    assert lines[200:] == [
        "a.csv:232:3: error[blank-cell]: the target is blank",
        "  help: Fill in the cell, or delete the row.",
        "a.csv: error[bad-doi]: and 130 more, of other values",
        "  help: --places lists them all, and so does --format json.",
    ]
    assert told.stderr == "231 errors, 0 warnings in 1 file\n"
    assert len(CliRunner().invoke(app, ["check", "a.csv", "--places"]).stdout.splitlines()) == 2 * 231
    assert len(json.loads(CliRunner().invoke(app, ["check", "a.csv", "--format", "json"]).stdout)) == 231


def test_a_proposal_that_repeats_is_listed_once_and_applied_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = "".join(f"a{number},calms,Mood ,\n" for number in range(3))
    Path("a.csv").write_text(f"source,effect,target,pmid\n{rows} GABA,calms,Mood,\n")
    listed = CliRunner().invoke(app, ["check", "a.csv", "--fix"])
    assert listed.stdout.splitlines() == [
        "1. a.csv:2:3: [stray-space] write 'Mood', 3 times",
        "   because 'Mood ' has a space at the end (3 times: lines 2, 3, 4)",
        "2. a.csv:5:1: [stray-space] write 'GABA'",
        "   because ' GABA' has a space at the start",
        "Nothing is changed yet. Apply with --fix and a number, a code (stray-space) or all.",
    ]
    mended = CliRunner().invoke(app, ["check", "a.csv", "--fix", "1"])
    assert mended.stdout.splitlines()[0] == "fixed a.csv:2:3: [stray-space] write 'Mood', 3 times"
    assert Path("a.csv").read_text().count("Mood ") == 0
    assert " GABA" in Path("a.csv").read_text()


def test_the_files_with_faults_are_counted_also_those_beside(tmp_path: Path) -> None:
    file = tmp_path / "relations.csv"
    file.write_text("source,effect,target\nGABA,calms,Stress,1\n", encoding="utf-8")
    (tmp_path / "concepts.csv").write_text("name,type\nGABA\n", encoding="utf-8")
    assert CliRunner().invoke(app, ["check", str(file)]).stderr == "2 errors, 0 warnings in 2 files\n"
