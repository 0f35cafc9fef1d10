"""From the name of a file to the stories beside it, as `neuromap stories` prints them."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from commands.arguments import dataset_of
from graph.stories.map_index import StepWords, step_words_of
from graph.stories.step_view import address_of, scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.wording import counted


class StoriesFormat(StrEnum):
    """How stories are written."""

    text = "text"
    json = "json"


def stories(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")],
    format: Annotated[
        StoriesFormat, typer.Option("--format", help="How the stories are written.")
    ] = StoriesFormat.text,
) -> None:
    """List the stories of the stories.csv beside FILE, with their steps and how much each step shows.

    Exit code 0: listed, also if there is none; 1 or 2: FILE leaves no map.
    """
    dataset = dataset_of(file)
    assert dataset.graph is not None
    step_words = step_words_of(dataset.graph)
    if format is StoriesFormat.json:
        typer.echo(json.dumps([_record(story, step_words) for story in dataset.stories], indent=2, ensure_ascii=False))
    elif dataset.stories:
        typer.echo("\n".join(line for story in dataset.stories for line in _lines(story, step_words)))
    else:
        typer.echo(f"There is no story beside {file}. docs/stories.md says how to write one.")


def _lines(story: Story, step_words: StepWords) -> list[str]:
    steps = [
        f"  {step.number}. {step.title} ({counted(_amount(step, step_words), 'relation')})" for step in story.steps
    ]
    return [f"{story.title} [{story.id}]", *steps]


def _record(story: Story, step_words: StepWords) -> dict[str, object]:
    return {"id": story.id, "title": story.title, "steps": [_step(step, step_words) for step in story.steps]}


def _step(step: StepRow, step_words: StepWords) -> dict[str, object]:
    return {
        "number": step.number,
        "title": step.title,
        "text": step.text,
        "speaker_note": step.speaker_note,
        "line": step.line,
        "relations": _amount(step, step_words),
        "address": {name: list(words) for name, words in address_of(step_view_of(step, step_words)).items()},
    }


def _amount(step: StepRow, step_words: StepWords) -> int:
    view = step_view_of(step, step_words)
    return len(step_words.shown(scope_of(view, step_words), view.filters))
