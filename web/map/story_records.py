"""The stories of a file turn into steps for the browser: what is said, where it is on the map, and what is laid out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from graph.model.map_model import MapModel
from graph.stories.branches import NextStep, is_branching, offered_steps, step_before, steps_so_far, steps_to_come
from graph.stories.step_view import address_of, scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.views.scope import Scope
from web.map.broken_step import broken_step
from web.map.query_words import STEP, STORY


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


def ways_on(story: Story, place: int, stories: Sequence[Story]) -> dict[str, Any]:
    """Return the ways that a step itself says; nothing of one that the next of its story follows."""
    if not story.steps[place - 1].next:
        return {}
    return {"ways": [_way(step) for step in offered_steps(story, place, stories)]}


def way_so_far(story: Story, place: int, stories: Sequence[Story]) -> dict[str, Any]:
    """Return how far along the ways a step is, where its story branches: what came, what is left, the step before."""
    if not is_branching(story):
        return {}
    before = step_before(story, place, stories)
    return {
        "came": steps_so_far(story, place, stories),
        "left": steps_to_come(story, place, stories),
        **({"before": address_to(story.id, before)} if before else {}),
    }


def onward_words(story: Story, place: int, stories: Sequence[Story]) -> str:
    """Return in a few words what follows a step that says it itself: numbers of steps, or titles of other stories."""
    if not story.steps[place - 1].next:
        return ""
    steps = offered_steps(story, place, stories)
    return ", ".join(str(step.place) if step.story == story else step.story.title for step in steps) or "end"


def address_to(story: str, place: int) -> str:
    """Return the address of a step."""
    return urlencode({STORY: story, STEP: place})


def _way(step: NextStep) -> dict[str, str]:
    return {"address": address_to(step.story.id, step.place), "words": step.words}
