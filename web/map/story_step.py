"""The story and step that an address names turn into what it shows: the words of the step, then the address's own."""

from dataclasses import dataclass
from urllib.parse import urlencode

from graph.dataset import Dataset
from graph.stories.step_view import address_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.wording import LONGEST
from web.map.cache import model_of
from web.map.query_words import STEP, STORY, Query, chosen_text


@dataclass(frozen=True)
class StoryStep:
    """A step of a story, and the number that it has in it, from 1."""

    story: Story
    number: int

    @property
    def row(self) -> StepRow:
        """What is told there."""
        return self.story.steps[self.number - 1]

    @property
    def address(self) -> dict[str, tuple[str]]:
        """What an address says to come here."""
        return {STORY: (self.story.id,), STEP: (str(self.number),)}


def story_step_of(dataset: Dataset, query: Query) -> StoryStep | None:
    """Return the step that an address names, the nearest where the story has no such; None where it names no story."""
    name, wanted = chosen_text(query, STORY), chosen_text(query, STEP)
    story = next((story for story in dataset.stories if story.id == name), None)
    if story is None or not story.steps:
        return None
    number = int(wanted) if wanted.isdecimal() and len(wanted) < 5 else 1
    return StoryStep(story, min(max(number, 1), len(story.steps)))


def words_of(dataset: Dataset, story_step: StoryStep | None, query: Query) -> Query:
    """Return what is shown at an address: what its step shows, where the address does not say otherwise."""
    if story_step is None or dataset.graph is None:
        return query
    return {**address_of(step_view_of(story_step.row, model_of(dataset))), **query}


def address_for(words: Query, story_step: StoryStep | None) -> str:
    """Return the query at which each page of the app shows the same; no level said means all of them."""
    story_address = story_step.address if story_step else {}
    query = {name: texts for name, texts in {**words, **story_address}.items() if any(texts) or name == "level"}
    return urlencode({name: list(texts) or [""] for name, texts in query.items()}, doseq=True)


def unknown_story(dataset: Dataset, query: Query) -> str:
    """Return a sentence where an address names a story or a step that the file does not have, else ""."""
    name, wanted = chosen_text(query, STORY), chosen_text(query, STEP)
    story_step = story_step_of(dataset, query)
    if name and story_step is None:
        return f"There is no story “{name[:LONGEST]}” here, or no longer."
    if story_step and wanted not in ("", str(story_step.number)):
        return f"The story has no step “{wanted[:LONGEST]}”, or no longer."
    return ""
