"""Each command on the page about editing runs as it is written there, and prints what the page says."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app
from ui.rights.editors import Editors, editors_of
from ui.rights.login import Login, login_of

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
    Path("data/reviews.csv").write_text("relation,digest,reader,date,verdict\n", encoding="utf-8")
    Path("reviews-of-bo.csv").write_text("relation,digest,reader,date,verdict\n", encoding="utf-8")
    Path("concepts-of-bo.csv").write_text("name,type\nSleep,brain function\n", encoding="utf-8")
    Path("herbs.csv").write_text("herb,ailment\nMint,Cough\n", encoding="utf-8")
    Path("mistakes.csv").write_text("source,effect,target,year\nGABA,calms,Stress,20O4\n", encoding="utf-8")


def printed(command: str) -> str:
    return CliRunner().invoke(app, shlex.split(command)).stdout


def test_every_command_is_understood() -> None:
    relations = Path("data/relations.csv")
    assert len(COMMANDS) == 18
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


def test_every_rule_about_saving_is_explained() -> None:
    source = (ROOT / "ui" / "rights" / "rules.py").read_text(encoding="utf-8")
    codes = re.findall(r'"([a-z]+(?:-[a-z]+)+|editor)",', source)
    explained = re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)
    assert len(explained) == 15
    assert {*codes} == {*explained}


def test_the_example_of_secrets_needs_its_blanks_filled_and_nothing_else() -> None:
    text = (ROOT / "docs" / "examples" / "secrets.toml").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    indented = [line.removeprefix("       ") for line in PAGE.split("\n")]
    start = indented.index("[auth]")
    assert [line for line in indented[start : start + len(lines) + 1] if line] == lines
    secrets = tomllib.loads(text)
    blank = login_of(secrets["auth"], 8501)
    assert blank is not None
    assert blank.faults == tuple(
        f"{key} is missing in [auth]" for key in ("cookie_secret", "client_id", "client_secret")
    )
    filled = tomllib.loads(text.replace('""', f'"{"x" * 64}"'))
    assert login_of(filled["auth"], 8501) == Login(("default",), "https://map.example.org")
    assert editors_of(filled, {}) == Editors(frozenset({"ada@example.org"}))
