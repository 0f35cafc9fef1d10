"""A story turns into an editable PowerPoint deck: one slide for each step, with picture, text, notes and sources."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from graph.content_hash import SHORT_VERSION
from graph.export.drawing.print_sheet import print_sheet
from graph.export.export_request import Refusal, no_font_for
from graph.export.slides.slide_file import SCALE, Slides, SlideWords
from graph.export.slides.story_picture import StoryPicture, story_picture
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.stories.branches import offered_steps
from graph.stories.story import StepRow, Story
from graph.vocabulary import BY_SIZE, LAYOUTS, Layout
from graph.wording import NOTE, counted

NOTHING_SHOWN = "The map has nothing of this step."


def deck(
    model: MapModel, story: Story, theme: Theme, day: date, layout: Layout = BY_SIZE, stories: Sequence[Story] = ()
) -> bytes | Refusal:
    """Return the .pptx file of a story of a map; the same bytes for the same data and day.

    `stories` are those to which its steps may lead.

    A step that names no kind of map is of the layout. One whose words the map does not know shows what it can, at the
    least its text.
    """
    return deck_of_maps([model] * len(story.steps), story, theme, day, layout, stories)


def deck_of_maps(
    maps: Sequence[MapModel],
    story: Story,
    theme: Theme,
    day: date,
    layout: Layout = BY_SIZE,
    stories: Sequence[Story] = (),
) -> bytes | Refusal:
    """Return the deck of a story as `deck` does, with a map for each step."""
    model = maps[0]
    steps = (step if step.layout in LAYOUTS else replace(step, layout=layout) for step in story.steps)
    pictures = [story_picture(step, own, theme) for step, own in zip(steps, maps, strict=True)]
    printed = _printed(pictures, day)
    if isinstance(printed, Refusal):
        return printed
    numbers = _numbered(pictures)
    slides = Slides(theme)
    slides.add_opening(story.title, f"{model.title} · {counted(len(story.steps), 'step')}", NOTE)
    for place, (step, picture, png) in enumerate(zip(story.steps, pictures, printed, strict=True), 1):
        words = _words(step, picture, numbers, f"{story.title} · {place} of {len(story.steps)}")
        words = replace(words, ways=_ways(story, place, stories or (story,)))
        slides.add_step(words, png or picture.sheet, picture.description)
    slides.add_ways()
    made = f"Data {model.version[:SHORT_VERSION]} · {day.isoformat()} · {NOTE}"
    slides.add_sources(_listed(numbers, numbers), made)
    return slides.file(story.title, model.title, day)


def _ways(story: Story, place: int, stories: Sequence[Story]) -> tuple[tuple[str, int | None], ...]:
    """Return the ways that a step says itself, each with its step; another story is not in the deck, but named."""
    if not story.steps[place - 1].next:
        return ()
    offered = offered_steps(story, place, stories)
    return tuple(
        (way.words, way.place) if way.story == story else (f"{way.words} ({way.story.title})", None) for way in offered
    )


def _printed(pictures: Sequence[StoryPicture], day: date) -> list[bytes | None] | Refusal:
    """Return the picture of each step as a PNG, None for one that shows nothing or is drawn as shapes."""
    files: list[bytes | None] = []
    for picture in pictures:
        made = print_sheet(picture.sheet, "png", SCALE, day) if picture.sheet and not picture.is_map else None
        if isinstance(made, str):
            return no_font_for(made)
        files.append(made)
    return files


def _numbered(pictures: Sequence[StoryPicture]) -> Mapping[str, int]:
    """Return the number of each source, in the order in which the steps show them."""
    sources = dict.fromkeys(source for picture in pictures for source in picture.sources)
    return {source: number for number, source in enumerate(sources, 1)}


def _words(step: StepRow, picture: StoryPicture, numbers: Mapping[str, int], foot: str) -> SlideWords:
    text = " ".join(filter(None, [step.text, "" if picture.sheet else NOTHING_SHOWN]))
    source = f"Source {numbers[picture.source]}." if picture.source else ""
    evidence = " ".join(filter(None, [picture.evidence, source]))
    sources = ["Sources of what is shown:", *_listed(picture.sources, numbers)] if picture.sources else []
    notes = "\n".join(filter(None, [step.speaker_note, picture.paragraph, *sources]))
    return SlideWords(step.title, text, evidence, foot, notes)


def _listed(sources: Sequence[str] | Mapping[str, int], numbers: Mapping[str, int]) -> list[str]:
    return [f"{numbers[source]}. {source}" for source in sources]
