"""The story and step that an address names turn into what it shows: the words of the step, then the address's own."""

from dataclasses import dataclass
from urllib.parse import urlencode

from graph.dataset import Reading
from graph.stories.step_view import address_of, look_of
from graph.stories.story import Step, Story
from ui.explore.cache import model_of
from ui.explore.query_words import LONGEST, STEP, STORY, Said, chosen_text


@dataclass(frozen=True)
class Told:
    """A step of a story, and the place that it has in it, from 1."""

    story: Story
    place: int

    @property
    def step(self) -> Step:
        """What is told there."""
        return self.story.steps[self.place - 1]

    @property
    def address(self) -> dict[str, tuple[str]]:
        """What an address says to come here."""
        return {STORY: (self.story.id,), STEP: (str(self.place),)}


def told_by(reading: Reading, said: Said) -> Told | None:
    """Return the step that an address names, the nearest where the story has no such; None where it names no story."""
    name, wanted = chosen_text(said, STORY), chosen_text(said, STEP)
    story = next((story for story in reading.stories if story.id == name), None)
    if story is None or not story.steps:
        return None
    place = int(wanted) if wanted.isdecimal() and len(wanted) < 5 else 1
    return Told(story, min(max(place, 1), len(story.steps)))


def words_of(reading: Reading, told: Told | None, said: Said) -> Said:
    """Return what is shown at an address: what its step shows, where the address does not say otherwise."""
    if told is None or reading.graph is None:
        return said
    return {**address_of(look_of(told.step, model_of(reading))), **said}


def address_for(words: Said, told: Told | None) -> str:
    """Return the query at which each page of the app shows the same; no level said means all of them."""
    place = told.address if told else {}
    said = {name: texts for name, texts in {**words, **place}.items() if any(texts) or name == "level"}
    return urlencode({name: list(texts) or [""] for name, texts in said.items()}, doseq=True)


def unknown_story(reading: Reading, said: Said) -> str:
    """Return a sentence where an address names a story or a step that the file does not have, else ""."""
    name, wanted = chosen_text(said, STORY), chosen_text(said, STEP)
    told = told_by(reading, said)
    if name and told is None:
        return f"There is no story “{name[:LONGEST]}” here, or no longer."
    if told and wanted not in ("", str(told.place)):
        return f"The story has no step “{wanted[:LONGEST]}”, or no longer."
    return ""
