"""The example for GitHub compares the tables of a pull request as its steps are written."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from graph.comparing.difference import difference
from graph.comparing.difference_markdown import markdown
from graph.dataset import rows_in

ROOT = Path(__file__).parents[2]
EXAMPLE = (ROOT / "docs" / "examples" / "neuromap-diff.yml").read_text(encoding="utf-8")
OLD = "source,effect,target\nGABA,calms,Stress\n"
NEW = "source,effect,target\nGABA,soothes,Stress\n"


def script(step: str) -> str:
    """Return the shell lines of a step."""
    found = re.search(rf"- name: {step}\n(?: {{8}}.*\n)*? {{8}}run: \|\n((?: {{10}}.*\n)+)", EXAMPLE)
    assert found
    return textwrap.dedent(found[1])


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def committed(folder: Path, name: str, text: str) -> None:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / name).write_text(text, encoding="utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", name)


def compared(folder: Path) -> str:
    """Return what the step writes into the summary, in a shell that ends at the first failure as GitHub's does."""
    commands = folder / ".git" / "commands"
    commands.mkdir()
    neuromap = commands / "neuromap"
    neuromap.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m graph "$@"\n', encoding="utf-8")
    neuromap.chmod(0o755)
    summary = folder / ".git" / "summary.md"
    environment = os.environ | {"PATH": f"{commands}:{os.environ['PATH']}", "GITHUB_STEP_SUMMARY": str(summary)}
    shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script("Compare")]
    subprocess.run(shell, cwd=folder, env=environment, check=True, capture_output=True)
    return summary.read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    committed(tmp_path, "relations.csv", OLD)
    return tmp_path


def test_the_summary_says_what_changed(folder: Path) -> None:
    committed(folder, "relations.csv", NEW)
    (folder / "old.csv").write_text(OLD, encoding="utf-8")
    old, new = (rows_in(folder / name)[0] for name in ("old.csv", "data/relations.csv"))
    assert old is not None
    assert new is not None
    assert compared(folder) == markdown(difference(old, new), "relations.csv") + "\n"


def test_a_table_that_cannot_be_read_and_a_new_one_end_nothing(folder: Path) -> None:
    (folder / "data" / "concepts.csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    committed(folder, "relations.csv", "PK\x03\x04")
    assert compared(folder) == "### data/relations.csv cannot be compared; the check says why\n\n"


def test_the_hook_checks_the_two_tables() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    pattern = re.search(r"files: (.+)", hook)
    assert pattern
    names = ["data/relations.csv", "concepts.csv", "stories.csv", "my-relations.csv", "data/relations.csv.bak"]
    assert [name for name in names if re.search(pattern[1], name)] == names[:3]
    assert "entry: neuromap check\n" in hook
