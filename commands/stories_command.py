"""From the name of a file to the stories beside it, as `neuromap stories` prints them."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from commands.arguments import dataset_of
from commands.file_argument import FileArgument
from graph.model.map_model import MapModel
from graph.stories.step_view import address_of, scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.views.filtered import filtered
from graph.wording import counted


class StoriesFormat(StrEnum):
    """How stories are written."""

    text = "text"
    json = "json"


def stories(
    file: FileArgument,
    format: Annotated[
        StoriesFormat, typer.Option("--format", help="How the stories are written.")
    ] = StoriesFormat.text,
) -> None:
    """List the stories of the stories.csv beside FILE, with their steps and how much each step shows.

    Exit code 0: listed, also if there is none; 1 or 2: FILE leaves no map.
    """
    dataset = dataset_of(file)
    model = dataset.model
    if format is StoriesFormat.json:
        typer.echo(json.dumps([_record(story, model) for story in dataset.stories], indent=2, ensure_ascii=False))
    elif dataset.stories:
        typer.echo("\n".join(line for story in dataset.stories for line in _lines(story, model)))
    else:
        typer.echo(f"There is no story beside {file}. docs/stories.md says how to write one.")


def _lines(story: Story, model: MapModel) -> list[str]:
    steps = [
        f"  {step.number}. {step.title} ({counted(_amount(step, model), 'relation')}){_onward(step)}"
        for step in story.steps
    ]
    return [f"{story.title} [{story.id}]", *steps]


def _onward(step: StepRow) -> str:
    return f" -> {step.next}" if step.next else ""


def _record(story: Story, model: MapModel) -> dict[str, object]:
    return {"id": story.id, "title": story.title, "steps": [_step(step, model) for step in story.steps]}


def _step(step: StepRow, model: MapModel) -> dict[str, object]:
    return {
        "number": step.number,
        "title": step.title,
        "text": step.text,
        "speaker_note": step.speaker_note,
        "ask": step.ask,
        **({"next": step.next} if step.next else {}),
        "line": step.line,
        "relations": _amount(step, model),
        "address": {name: list(words) for name, words in address_of(step_view_of(step, model)).items()},
    }


def _amount(step: StepRow, model: MapModel) -> int:
    view = step_view_of(step, model)
    return len(filtered(model, scope_of(view, model), view.filters))
