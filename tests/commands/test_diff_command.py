"""`neuromap diff` prints what differs, and its exit code says whether anything does."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app
from graph.comparing.difference import difference
from graph.comparing.difference_markdown import markdown
from graph.comparing.difference_text import as_record
from graph.dataset import rows_in

HEADER = "source,effect,target\n"
OLD, NEW = HEADER + "GABA,calms,Stress\nSleep,lifts,Mood\n", HEADER + "GABA,calms,Stress\nSleep,may lift,Mood\n"


@pytest.fixture(autouse=True)
def _in_a_folder_with_two_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.csv").write_text(OLD, encoding="utf-8")
    Path("new.csv").write_text(NEW, encoding="utf-8")


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["diff", *arguments])


def test_what_differs_is_printed_as_text() -> None:
    result = diff("old.csv", "new.csv")
    assert (result.exit_code, result.stderr, result.stdout) == (
        1,
        "",
        "1 row changed\n~ line 3: Sleep lifts Mood\n    effect: lifts -> may lift\n",
    )


def test_what_differs_is_printed_as_json_and_as_markdown() -> None:
    old, new = (rows_in(Path(name))[0] for name in ("old.csv", "new.csv"))
    assert old is not None
    assert new is not None
    found = difference(old, new)
    assert json.loads(diff("old.csv", "new.csv", "--format", "json").stdout) == as_record(found)
    assert diff("old.csv", "new.csv", "--format", "markdown").stdout == markdown(found, "new.csv")


def test_the_same_rows_in_another_order_are_no_difference() -> None:
    lines = OLD.splitlines()
    Path("new.csv").write_text("\r\n".join([lines[0], *reversed(lines[1:])]), encoding="utf-8")
    result = diff("old.csv", "new.csv")
    assert (result.exit_code, result.stdout) == (0, "no difference but the order of the rows\n")


def test_concepts_are_compared_by_name() -> None:
    Path("a.csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    Path("b.csv").write_text("name,type\nGABA,cytokine\n", encoding="utf-8")
    assert diff("a.csv", "b.csv").stdout == "1 row changed\n~ line 2: GABA\n    type: transmitter -> cytokine\n"


def test_rows_that_cannot_be_compared_are_owned_up_to() -> None:
    Path("new.csv").write_text(OLD + "a,b\n", encoding="utf-8")
    result = diff("old.csv", "new.csv")
    assert (result.exit_code, result.stdout) == (1, "no difference\n")
    assert result.stderr == "new.csv: 1 row is not compared; `neuromap check` says why.\n"


@pytest.mark.parametrize(
    "names", [("none.csv", "new.csv"), ("old.csv", "none.csv"), ("old.csv", "bad.csv"), ("old.csv",)]
)
def test_a_file_that_cannot_be_read_ends_with_2(names: tuple[str, ...]) -> None:
    Path("bad.csv").write_bytes(b"PK\x03\x04")
    result = diff(*names)
    assert (result.exit_code, result.stdout, "Traceback" in result.output) == (2, "", False)


def test_an_enormous_cell_is_shown_where_it_differs_and_is_whole_in_json() -> None:
    name = "x" * 5_000
    Path("old.csv").write_text(f"{HEADER}{name},calms,{'y' * 5_000}A\n", encoding="utf-8")
    Path("new.csv").write_text(f"{HEADER}{name},calms,{'y' * 5_000}B\nA,calms,{name}\n", encoding="utf-8")
    told = diff("old.csv", "new.csv").stdout.splitlines()
    assert max(map(len, told)) < 1_100
    assert name in diff("old.csv", "new.csv", "--format", "json").stdout
    Path("old.csv").write_text(f"{HEADER[:-1]},note\nA,calms,B,{'y' * 5_000}A\n", encoding="utf-8")
    Path("new.csv").write_text(f"{HEADER[:-1]},note\nA,calms,B,{'y' * 5_000}B\n", encoding="utf-8")
    assert f"    note: …{'y' * 30}A -> …{'y' * 30}B" in diff("old.csv", "new.csv").stdout.splitlines()
