"""The command line prints faults and numbers, and its exit code says how bad it is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from graph.cli import app
from graph.store import check_file

ROOT = Path(__file__).parent.parent.parent
FAULTS = ROOT / "tests" / "faults"


def neuromap(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize(
    ("arguments", "code", "summary"),
    [
        (["data/relations.csv"], 0, "0 errors, 0 warnings in 1 file\n"),
        (["data/relations.csv", "data/concepts.csv"], 0, "0 errors, 0 warnings in 2 files\n"),
        (["tests/faults/stray-space.csv"], 0, "0 errors, 1 warning in 1 file\n"),
        (["tests/faults/bad-year.csv", "tests/faults/stray-space.csv"], 1, "1 error, 1 warning in 2 files\n"),
        (["tests/faults/not-a-table.csv"], 1, "1 error, 0 warnings in 1 file\n"),
        (["tests/faults/bad-year.csv", "none.csv"], 2, "2 errors, 0 warnings in 2 files\n"),
    ],
)
def test_the_exit_code_of_check_is_that_of_the_worst_fault(
    arguments: list[str], code: int, summary: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    result = neuromap("check", *arguments)
    assert (result.exit_code, result.stderr) == (code, summary)


def test_text_is_the_place_the_message_and_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    assert neuromap("check", "bad-year.csv").stdout == (
        "bad-year.csv:2:4: error[bad-year]: '20O4' is not a year from 1800 to next year\n"
        "  help: Write four digits, such as 2004.\n"
    )


def test_json_is_a_list_of_diagnostics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    result = neuromap("check", "bad-year.csv", "--format", "json")
    assert json.loads(result.stdout) == [fault.as_record() for fault in check_file(Path("bad-year.csv"))]
    assert json.loads(neuromap("check", "../../data/relations.csv", "--format", "json").stdout) == []


def test_a_fault_that_two_files_share_is_printed_once(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text("source,effect,target\na,b,c\n")
    (tmp_path / "concepts.csv").write_text("name,type\na,x\nc,x\n")
    result = neuromap("check", str(tmp_path / "relations.csv"), str(tmp_path / "concepts.csv"), "--format", "json")
    assert [fault["code"] for fault in json.loads(result.stdout)] == ["unknown-type", "unknown-type"]


def test_markup_in_a_file_is_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target,year\na,b,c,[bold red]x[/]\n")
    assert "'[bold red]x[/]' is not a year" in neuromap("check", str(path)).stdout


@pytest.mark.parametrize("arguments", [[], ["check"], ["stats"], ["fly"], ["check", "a.csv", "--format", "xml"]])
def test_bad_usage_ends_with_2(arguments: list[str]) -> None:
    result = neuromap(*arguments)
    assert (result.exit_code, "Traceback" in result.output) == (2, False)


def test_the_numbers_of_a_file_are_printed_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = neuromap("stats", "data/relations.csv", "--format", "json")
    numbers = json.loads(result.stdout)
    assert (result.exit_code, result.stderr, numbers["relations"], len(numbers["top_concepts"])) == (0, "", 414, 10)


def test_the_numbers_of_a_file_are_printed_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target\na,b,c\n")
    assert neuromap("stats", str(path)).stdout == (
        "rows: 1\nrelations: 1\nconcepts: 2\ncomponents: 1\ncontested: 0\n"
        "by type:\n  concept: 2\nby polarity:\n  modulates: 1\nby evidence:\n  not stated: 1\n"
        "by level:\n  research: 1\ntop concepts:\n  a: 1\n  c: 1\n"
    )


@pytest.mark.parametrize(("name", "code"), [("none.csv", 2), ("not-a-table.csv", 1)])
def test_a_file_without_a_map_has_no_numbers(name: str, code: int) -> None:
    result = neuromap("stats", str(FAULTS / name))
    assert (result.exit_code, result.stdout, name in result.stderr) == (code, "", True)


def test_python_m_graph_is_the_same_command() -> None:
    command = [sys.executable, "-m", "graph", "check", "tests/faults/bad-year.csv"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (1, "1 error, 0 warnings in 1 file\n")
