"""A step of a story turns into the ways on from it, for a browser: where they lead, and what they are called."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from graph.stories.branches import NextStep, is_branching, offered_steps, step_before, steps_so_far, steps_to_come
from graph.stories.story import Story
from web.map.query_words import STEP, STORY


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
