"""The step that an address tells turns into the part of a file that it shows, where no focus of its own says which."""

from dataclasses import replace

from graph.dataset import Dataset
from graph.model.map_model import MapModel
from graph.stories.step_view import StepView, scope_of, step_view_of
from graph.views.scope import Scope
from web.map.cache import model_of
from web.map.query_words import Query, chosen_text
from web.map.story_step import story_step_of
from web.parts.part_query import PartQuery, part_query


def told_part(dataset: Dataset, words: Query) -> PartQuery | None:
    """Return what a step shows by itself: its paths, or what is around what it selects; None where the words say more.

    `words` are those of the address with those of the step.
    """
    story_step = story_step_of(dataset, words)
    if story_step is None or chosen_text(words, "focus"):
        return None
    model = model_of(dataset)
    view = step_view_of(story_step.row, model)
    return _paths(model, view, words) or _around_selection(model, view, words)


def _paths(model: MapModel, view: StepView, words: Query) -> PartQuery | None:
    """Return the paths of the step, as long as its own ends are asked for."""
    if view.ends is None or view.ends != (chosen_text(words, "from"), chosen_text(words, "to")):
        return None
    only = scope_of(view, model).only
    return PartQuery(Scope(only=only)) if only else None


def _around_selection(model: MapModel, view: StepView, words: Query) -> PartQuery | None:
    """Return what is around the concept that the step selects, or the source of the relation."""
    if not view.selected or chosen_text(words, "select") != view.selected or chosen_text(words, "ask"):
        return None
    centre = view.selected if view.selected in model.graph else model.records[view.selected]["source"]
    asked = part_query(model, words)
    return None if asked.community or asked.page else replace(asked, scope=replace(asked.scope, focus=centre))
