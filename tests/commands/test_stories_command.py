"""`neuromap stories` lists the stories beside a file."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\n")
    return path


def neuromap(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["stories", *arguments])


def test_stories_are_listed_with_their_steps_and_how_much_these_show(file: Path) -> None:
    file.with_name("stories.csv").write_text("story,step,title,focus\nBe calm,2,B,Sleep\nBe calm,1,A,GABA\n")
    result = neuromap(str(file))
    assert (result.exit_code, result.stdout) == (0, "Be calm [be-calm]\n  1. A (1 relation)\n  2. B (1 relation)\n")
    assert result.stderr == "0 errors, 1 warning in 1 file\n"


def test_json_says_all_of_a_step_and_where_the_page_shows_it(file: Path) -> None:
    file.with_name("stories.csv").write_text("story,step,title,text,focus,speaker_note,ask\nCalm,1,A,T,gaba,N,Ready?\n")
    step = {
        **{"number": 1, "title": "A", "text": "T", "speaker_note": "N", "ask": "Ready?", "line": 2, "relations": 1},
        "address": {"focus": ["GABA"], "depth": ["1"]},
    }
    found = json.loads(neuromap(str(file), "--format", "json").stdout)
    assert found == [{"id": "calm", "title": "Calm", "steps": [step]}]


def test_no_story_is_said_with_the_way_out(file: Path) -> None:
    said = f"There is no story beside {file}. docs/stories.md says how to write one.\n"
    assert (neuromap(str(file)).stdout, json.loads(neuromap(str(file), "--format", "json").stdout)) == (said, [])


def test_a_file_that_cannot_be_read_ends_with_2(tmp_path: Path) -> None:
    assert neuromap(str(tmp_path / "none.csv")).exit_code == 2
