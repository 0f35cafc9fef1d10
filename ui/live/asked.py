"""A view and what is to be asked about it turn into the question for the room, and into what is kept back meanwhile."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import pandas as pd

from graph.dataset import Dataset
from graph.model.map_model import MapModel
from graph.stories.room_question import (
    RoomQuestion,
    candidates,
    question_of_step,
    sign_question,
    target_question,
)
from graph.stories.step_question import has_sign, is_askable, question_in
from graph.stories.step_view import step_view_of
from web.live.masked import Mask
from web.map.cache import model_of
from web.map.query_words import Query
from web.map.story_step import StoryStep, story_step_of
from web.map.view import View


def question_at(dataset: Dataset, view: View, query: Query, about: str) -> dict[str, Any] | None:
    """Return the question about a relation or a concept, or that of the step of the address where neither is named.

    None where there is nothing to ask. All rows of the file answer it, whichever part of it is shown.
    """
    whole = model_of(dataset)
    if about in whole.records:
        return _told(sign_question(whole, about)) if has_sign(about, whole) else None
    if about in whole.graph:
        choices = candidates(whole, about, concepts_in(view))
        return _told(target_question(whole, about, choices)) if choices else None
    story_step = story_step_of(dataset, query)
    found = step_question(story_step, view, whole) if story_step and not about else None
    return _told(found) if found else None


def step_question(story_step: StoryStep, view: View, whole: MapModel) -> RoomQuestion | None:
    """Return what a step asks of the room, None where it asks nothing, or what cannot be asked.

    It asks the same in each year that is played. All rows of the whole file answer it.
    """
    question = question_in(story_step.row.ask)
    step_view = step_view_of(story_step.row, whole)
    rows = view.known(step_view.filters.until)
    visible = {*_concepts(rows, view), *rows.index}
    if question is None or not is_askable(question, step_view, whole, visible):
        return None
    return question_of_step(question, step_view, whole)


def mask_for(question: RoomQuestion) -> str:
    """Return what is kept back while a question is open, as an address has it."""
    return str(Mask("words" if question.form == "plain" else question.form, question.about))


def concepts_in(view: View) -> Sequence[str]:
    """Return the concepts that a view shows, by name."""
    return sorted(_concepts(view.shown, view), key=str.casefold)


def _concepts(rows: pd.DataFrame, view: View) -> set[str]:
    focus = {view.scope.focus} if view.scope.focus else set()
    return {*rows["source"], *rows["target"], *focus}


def _told(question: RoomQuestion) -> dict[str, Any]:
    return {**asdict(question), "masked": mask_for(question)}
