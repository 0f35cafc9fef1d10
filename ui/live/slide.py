"""An address turns into a slide: the picture, what of it is shown, and what is said about it."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import streamlit as st

from graph.dataset import Reading
from graph.export.drawing.captions import caption
from graph.layout.picture import HELD_UPRIGHT, PRESENTED, Frame
from ui.explore.choices import choices
from ui.explore.query_words import Said, chosen_text
from ui.explore.story_step import Told, address_for, told_by, unknown_story, words_of
from ui.explore.view import View, view_of

FRAMES: Mapping[str, Frame] = {"wide": PRESENTED, "tall": HELD_UPRIGHT}
NAME = "Neuroimmune Map"


@dataclass(frozen=True)
class Slide:
    """A slide as JSON, packed once with gzip because everybody who follows asks for it at the same moment."""

    packed: bytes
    mark: str


def view_for(reading: Reading, said: Said, shape: str) -> View | None:
    """Return what an address shows in a window of a shape, None where the file has nothing to draw."""
    if reading.graph is None or not len(reading.graph):
        return None
    words = words_of(reading, told_by(reading, said), said)
    return view_of(reading, choices(reading, words), FRAMES.get(shape, FRAMES["wide"]))


@st.cache_resource(show_spinner=False, max_entries=200)
def slide(_reading: Reading, stamp: str, said: tuple[tuple[str, tuple[str, ...]], ...], shape: str) -> Slide:
    """Return the slide of an address, the same for everybody; `stamp` is that of the file."""
    asked = dict(said)
    view = view_for(_reading, asked, shape)
    content = _nothing(_reading) if view is None else _content(_reading, view, asked)
    text = json.dumps({"version": stamp, **content}, ensure_ascii=False).encode()
    return Slide(gzip.compress(text, mtime=0), sha256(text).hexdigest()[:16])


def _nothing(reading: Reading) -> dict[str, Any]:
    return {"title": "There is nothing to draw yet", "text": f"{reading.path.name} has no relation that can be read."}


def _content(reading: Reading, view: View, said: Said) -> dict[str, Any]:
    answer, told = view.answer, told_by(reading, said)
    words = words_of(reading, told, said)
    selected = chosen_text(words, "select")
    return {
        "title": told.step.title if told else _title(view),
        "text": told.step.text if told else answer.headline if answer else "",
        "story": _place(told) if told else None,
        "explore": address_for(words, told),
        "caption": caption(view.scope, view.chosen.filters, view.amount, len(view.model.relations)),
        "remarks": [*filter(None, [unknown_story(reading, said)]), *_remarks(view, words)],
        "picture": json.loads(view.payload.message),
        "shown": view.flags,
        "selected": selected if view.name_of(selected) else "",
        "opened": chosen_text(said, "select") not in ("", chosen_text(words_of(reading, told, {}), "select")),
        "outcomes": dict(answer.outcomes) if answer else {},
        "lit": list(answer.lit) if answer else [],
    }


def _place(told: Told) -> dict[str, Any]:
    return {"name": told.story.id, "title": told.story.title, "number": told.place, "of": len(told.story.steps)}


def _title(view: View) -> str:
    question = view.chosen.question
    if question:
        ends = " → ".join(name for name in (question.one, question.other) if name)
        return f"{question.kind.capitalize()}: {ends}" if ends else question.kind.capitalize()
    return view.scope.focus or NAME


def _remarks(view: View, said: Said) -> list[str]:
    """Return what an honest picture has to add: what was asked for and is not there, what did not fit."""
    focus, selected = chosen_text(said, "focus"), chosen_text(said, "select")
    found = [f"No concept is called “{focus}”."] if focus and not view.scope.focus else []
    found += [f"The file has no “{selected}”, or no longer."] if selected and not view.name_of(selected) else []
    found += [f"{view.left_out} more relations do not fit on one picture."] if view.left_out else []
    return found
