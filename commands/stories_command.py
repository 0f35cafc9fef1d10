"""From the name of a file to the stories beside it, as `neuromap stories` prints them."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from commands.arguments import reading_of
from graph.stories.map_index import Guide, guide_to
from graph.stories.step_view import address_of, look_of, scope_of
from graph.stories.story import Step, Story
from graph.wording import counted


class Format(StrEnum):
    """How stories are written."""

    text = "text"
    json = "json"


def stories(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")],
    format: Annotated[Format, typer.Option("--format", help="How the stories are written.")] = Format.text,
) -> None:
    """List the stories of the stories.csv beside FILE, with their steps and how much each step shows.

    Exit code 0: listed, also if there is none; 1 or 2: FILE leaves no map.
    """
    reading = reading_of(file)
    assert reading.graph is not None
    guide = guide_to(reading.graph)
    if format is Format.json:
        typer.echo(json.dumps([_record(story, guide) for story in reading.stories], indent=2, ensure_ascii=False))
    elif reading.stories:
        typer.echo("\n".join(line for story in reading.stories for line in _lines(story, guide)))
    else:
        typer.echo(f"There is no story beside {file}. docs/stories.md says how to write one.")


def _lines(story: Story, guide: Guide) -> list[str]:
    steps = [f"  {step.number}. {step.title} ({counted(_amount(step, guide), 'relation')})" for step in story.steps]
    return [f"{story.title} [{story.id}]", *steps]


def _record(story: Story, guide: Guide) -> dict[str, object]:
    return {"id": story.id, "title": story.title, "steps": [_step(step, guide) for step in story.steps]}


def _step(step: Step, guide: Guide) -> dict[str, object]:
    return {
        "number": step.number,
        "title": step.title,
        "text": step.text,
        "speaker_note": step.speaker_note,
        "line": step.line,
        "relations": _amount(step, guide),
        "address": {name: list(words) for name, words in address_of(look_of(step, guide)).items()},
    }


def _amount(step: Step, guide: Guide) -> int:
    look = look_of(step, guide)
    return len(guide.shown(scope_of(look, guide), look.filters))
