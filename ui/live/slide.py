"""An address turns into a slide: the picture, what of it is shown, and what is said about it."""

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import streamlit as st

from graph.dataset import Dataset
from graph.export.drawing.captions import caption
from graph.layout.picture import HELD_UPRIGHT, PHONE, PRESENTED, Frame
from graph.model.map_model import MapModel
from graph.stories.branches import NextStep, offered_steps
from graph.stories.step_question import is_asking
from graph.stories.story import Story
from graph.views.known_years import known_words, years_in
from graph.year_span import last_year, span_of, year_number
from ui.live.asked import mask_for, step_question
from ui.live.masked_slide import masked_content
from ui.live.shown_legend import shown_legend
from web.live.masked import MASKED, TITLE, mask_of
from web.map.broken_step import broken_step
from web.map.cache import model_of
from web.map.choices import choices
from web.map.query_words import Query, chosen_text
from web.map.story_records import address_to, way_so_far, ways_on
from web.map.story_step import StoryStep, address_for, story_step_of, unknown_story, words_of
from web.map.view import View, view_of
from web.parts.parts import Part, shown_of, shown_part

_COMMUNITIES = "{part.total:,} relations between {part.concepts:,} concepts, seen as communities: each box is one"
FRAMES: Mapping[str, Frame] = {"wide": PRESENTED, "tall": HELD_UPRIGHT, "phone": PHONE}


@dataclass(frozen=True)
class Slide:
    """A slide as JSON, packed once with gzip because everybody who follows asks for it at the same moment."""

    packed: bytes
    digest: str


def view_for(dataset: Dataset, query: Query, shape: str) -> View | None:
    """Return what an address shows in a window of a shape, None where the file has nothing to draw."""
    if dataset.graph is None or not len(dataset.graph):
        return None
    words = words_of(dataset, story_step_of(dataset, query), query)
    shown = shown_of(dataset, words)
    return view_of(shown, choices(shown, words), FRAMES.get(shape, FRAMES["wide"]))


@st.cache_resource(show_spinner=False, max_entries=200)
def slide(_dataset: Dataset, files_version: str, query: tuple[tuple[str, tuple[str, ...]], ...], shape: str) -> Slide:
    """Return the slide of an address, the same for everybody; `files_version` is that of the file."""
    asked = dict(query)
    view = view_for(_dataset, asked, shape)
    content = _nothing(_dataset) if view is None else _told(_dataset, view, asked)
    text = json.dumps({"version": files_version, **content}, ensure_ascii=False).encode()
    return Slide(gzip.compress(text, mtime=0), sha256(text).hexdigest()[:16])


def _nothing(dataset: Dataset) -> dict[str, Any]:
    return {"title": "There is nothing to draw yet", "text": f"{dataset.path.name} has no relation that can be read."}


def _told(dataset: Dataset, view: View, query: Query) -> dict[str, Any]:
    """Return the content of a slide, without its answer while that is asked for."""
    mask, content = mask_of(chosen_text(query, MASKED), view.model), _content(dataset, view, query)
    return masked_content(content, view, mask, len(model_of(dataset).relations)) if mask else content


def _content(dataset: Dataset, view: View, query: Query) -> dict[str, Any]:
    answer, story_step = view.answer, story_step_of(dataset, query)
    words = words_of(dataset, story_step, query)
    selected = chosen_text(words, "select")
    whole, part = model_of(dataset), shown_part(dataset, words)
    broken = broken_step(story_step.row, whole) if story_step else ""
    question = step_question(story_step, view, whole) if story_step else None
    return {
        "title": story_step.row.title if story_step else _title(view, part),
        "text": story_step.row.text if story_step else answer.headline if answer else "",
        "story": _story_position(dataset, story_step) if story_step else None,
        "explore": address_for(words, story_step),
        "caption": _caption(view, whole, part),
        "remarks": [*filter(None, [unknown_story(dataset, query), broken]), *_remarks(view, words, part)],
        "legend": shown_legend(view),
        "picture": json.loads(view.payload.message),
        "shown": view.flags,
        "selected": selected if view.name_of(selected) else "",
        "opened": chosen_text(query, "select") not in ("", chosen_text(words_of(dataset, story_step, {}), "select")),
        "outcomes": dict(answer.badges) if answer else {},
        "lit": list(answer.lit) if answer else [],
        **({"asks": mask_for(question)} if question else {}),
        **_years(view, story_step),
    }


def _caption(view: View, whole: MapModel, part: Part | None) -> str:
    """Return how much of the file is shown; a line between communities stands for many relations."""
    if part and part.enters:
        return _COMMUNITIES.format(part=part)
    return caption(view.scope, view.chosen.filters, view.amount, len(whole.relations))


def _years(view: View, story_step: StoryStep | None) -> dict[str, Any]:
    """Return the years that can be played, those of its span where a step has one, and by which all is known."""
    told = span_of(story_step.row.until) if story_step else None
    years = years_in(view.timed, told if told and told[0] < told[1] else None)
    until = last_year(view.chosen.filters.until)
    if not until:
        return {"years": years} if len(years) > 1 else {}
    undated = len(view.timed) - sum(map(bool, map(year_number, view.timed["year"])))
    return {"years": years, "known": {"year": until, "words": known_words(view.model, view.shown, undated)}}


def _story_position(dataset: Dataset, story_step: StoryStep) -> dict[str, Any]:
    story, place = story_step.story, story_step.number
    return {
        **{"name": story.id, "title": story.title, "number": place, "of": len(story.steps)},
        **_ways(story, place, dataset.stories),
        **way_so_far(story, place, dataset.stories),
    }


def _ways(story: Story, place: int, stories: Sequence[Story]) -> dict[str, Any]:
    """Return the ways on from a step. The title of a step that asks may say its answer: it is no name of a way."""
    offered = offered_steps(story, place, stories)
    kept = {address_to(step.story.id, step.place): f"{TITLE} (step {step.place})" for step in offered if _tells(step)}
    ways = ways_on(story, place, stories).get("ways")
    return {} if ways is None else {"ways": [{**way, "words": kept.get(way["address"], way["words"])} for way in ways]}


def _tells(offered: NextStep) -> bool:
    step = offered.story.steps[offered.place - 1]
    return is_asking(step.ask) and offered.words == step.title


def _title(view: View, part: Part | None) -> str:
    question = view.chosen.question
    if question:
        ends = " → ".join(name for name in (question.one, question.other) if name)
        return f"{question.kind.capitalize()}: {ends}" if ends else question.kind.capitalize()
    return view.scope.focus or (part.entered[-1].title if part and part.entered else view.model.title)


def _remarks(view: View, query: Query, part: Part | None) -> list[str]:
    """Return what an honest picture has to add: what was asked for and is not there, what did not fit."""
    focus, selected = chosen_text(query, "focus"), chosen_text(query, "select")
    found = [f"No concept is called “{focus}”."] if focus and not view.scope.focus else []
    found += [f"The file has no “{selected}”, or no longer."] if selected and not view.name_of(selected) else []
    left_out = part.total - len(view.payload.relations) if part and not part.enters else view.left_out
    found += [f"{left_out:,} more relations do not fit on one picture."] if left_out > 0 else []
    return found
