"""Each command on the page about editing runs as it is written there, and prints what the page says."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "editing.md").read_text(encoding="utf-8")
COMMANDS = [*re.findall(r"^ +neuromap (.+)$", PAGE, re.MULTILINE), *re.findall(r"`neuromap ([a-z]+ .+?)`", PAGE)]
OUTPUTS = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)

HEADER = "source,effect,target,polarity\n"
OLD = HEADER + "GABA,calms,Stress,decreases\n"
NEW = HEADER + "GABA,soothes,Stress,decreases\nGABA,may raise,Stress,increases\n"


@pytest.fixture(autouse=True)
def _in_a_folder_with_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("data").mkdir()
    Path("data/relations.csv").write_text(OLD, encoding="utf-8")
    Path("old.csv").write_text(OLD, encoding="utf-8")
    Path("new.csv").write_text(NEW, encoding="utf-8")
    Path("mistakes.csv").write_text("source,effect,target,year\nGABA,calms,Stress,20O4\n", encoding="utf-8")


def printed(command: str) -> str:
    return CliRunner().invoke(app, shlex.split(command)).stdout


def test_every_command_is_understood() -> None:
    relations = Path("data/relations.csv")
    assert len(COMMANDS) == 12
    for command in COMMANDS:
        kept = printed("history keep data/relations.csv").removeprefix("kept: ").strip()
        relations.write_bytes(relations.read_bytes() + b"\n")
        result = CliRunner().invoke(app, shlex.split(command.replace("VERSION", kept)))
        assert (result.exit_code, "Usage:" in result.output) in {(0, False), (1, False)}, command


def test_the_fault_and_the_difference_are_printed_as_shown() -> None:
    assert [printed("check mistakes.csv"), printed("diff old.csv new.csv")] == OUTPUTS


def test_the_places_that_the_page_names_are_there() -> None:
    links = re.findall(r"\]\(([^)#]+)", PAGE)
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []
    assert "## What can go wrong" in (ROOT / "docs" / "data-format.md").read_text(encoding="utf-8")
