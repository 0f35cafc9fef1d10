"""The stories of a file turn into steps for the browser: what is said, where it is on the map, and what is laid out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from graph.model.map_model import MapModel
from graph.stories.step_view import address_of, scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.views.scope import Scope
from web.map.broken_step import broken_step
from web.map.step_ways import ways_on


@dataclass(frozen=True)
class StoryRecords:
    """Stories as JSON values, and the scopes that their steps lay out."""

    records: list[dict[str, Any]]
    scopes: tuple[Scope, ...]


def story_records(stories: Sequence[Story], model: MapModel) -> StoryRecords:
    """Return the stories of a map. A step has a title, a text, an address, `only`: the relations of its paths,
    and `broken`: what is to be said where the map lacks what it names.

    What the speaker says is left out: the page is for readers.
    """
    if not stories:
        return StoryRecords([], ())
    scopes = {(story.id, step): scope_of(step_view_of(step, model), model) for story in stories for step in story.steps}
    records = [
        {
            **{"id": story.id, "title": story.title},
            "steps": [
                {**_step(step, model, scopes[story.id, step]), **ways_on(story, place, stories)}
                for place, step in enumerate(story.steps, 1)
            ],
        }
        for story in stories
    ]
    return StoryRecords(records, tuple(scopes.values()))


def _step(step: StepRow, model: MapModel, scope: Scope) -> dict[str, Any]:
    address = urlencode(
        [(name, word) for name, words in address_of(step_view_of(step, model)).items() for word in words]
    )
    broken = broken_step(step, model)
    return {"title": step.title, "text": step.text, "address": address, "only": scope.only, "broken": broken}
