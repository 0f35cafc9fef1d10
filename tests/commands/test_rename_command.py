"""`neuromap rename` gives a concept another name in all files of a map, or only lists what would change."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app

RELATIONS = "source,effect,target\nNA,wakes,NK cell\n"
CONCEPTS = "name,type,synonyms\nNA,transmitter,NE\n"
LISTED = (
    "a.csv:2:1: 'NA' -> 'Norepinephrine'\n"
    "concepts.csv:2:1: 'NA' -> 'Norepinephrine'\n"
    "concepts.csv:2:3: 'NE' -> 'NE; NA'\n"
    "the concept is renamed in 3 places\n"
)


@pytest.fixture(autouse=True)
def _in_a_folder_with_a_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text(RELATIONS)
    Path("concepts.csv").write_text(CONCEPTS)


def rename(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["rename", *arguments])


def files() -> tuple[str, str]:
    return Path("a.csv").read_text(), Path("concepts.csv").read_text()


def test_a_dry_run_lists_and_writes_nothing() -> None:
    result = rename("a.csv", "NA", "Norepinephrine", "--dry-run")
    assert (result.exit_code, result.stdout) == (0, LISTED + "nothing is written\n")
    assert files() == (RELATIONS, CONCEPTS)


def test_all_files_are_written_as_one_act() -> None:
    result = rename("a.csv", "NA", "Norepinephrine")
    assert (result.exit_code, result.stdout) == (0, LISTED)
    assert result.stderr == "written: a.csv and concepts.csv\n"
    assert files() == (
        RELATIONS.replace("NA", "Norepinephrine"),
        CONCEPTS.replace("NE", "NE; NA").replace("NA,", "Norepinephrine,"),
    )
    assert "saved by" in CliRunner().invoke(app, ["history", "list", "concepts.csv"]).stdout


def test_expectations_are_renamed_along() -> None:
    Path("expectations.csv").write_text("source,direction,target\nNA,raises,NK cell\n")
    assert rename("a.csv", "NA", "Norepinephrine").exit_code == 0
    assert Path("expectations.csv").read_text() == "source,direction,target\nNorepinephrine,raises,NK cell\n"


def test_the_list_comes_as_json_too() -> None:
    found = json.loads(rename("a.csv", "NK cell", "NA", "--dry-run", "--format", "json").stdout)
    assert (found["merges"], [change["text"] for change in found["changes"]]) == (True, ["NA", "NE; NK cell"])


def test_what_cannot_be_renamed_is_said_with_a_way_out() -> None:
    result = rename("a.csv", "NK cel", "Killer cell")
    assert result.exit_code == 2
    assert "no table names a concept 'NK cel'. Did you mean 'NK cell'?" in " ".join(result.stderr.split())
    missing = rename("none.csv", "NA", "B")
    assert (missing.exit_code, missing.stderr) == (2, "none.csv: there is no such file\n")


def test_relations_that_would_be_there_twice_are_named_and_go_where_that_is_asked_for() -> None:
    Path("a.csv").write_text("source,effect,target\nNA,wakes,NK cell\nNE,wakes,NK cell\n")
    Path("concepts.csv").unlink()
    found = rename("a.csv", "NE", "NA", "--dry-run").stdout
    assert "line 3 would say what line 2 says, 'NA wakes NK cell', and nothing else\n" in found
    assert "--drop-repeated takes away 1 row that says nothing else\n" in found
    assert rename("a.csv", "NE", "NA", "--drop-repeated").exit_code == 0
    assert Path("a.csv").read_text() == RELATIONS
