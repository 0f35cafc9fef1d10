"""What is chosen of a dataset turns into a dataset of its own, to be taken away as a page or a site."""

from dataclasses import replace
from hashlib import sha256

from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.export.export_request import Refusal
from graph.model.map_model import MapModel, map_model
from graph.model.part_graph import part_graph
from graph.stories.step_view import missing_words
from graph.stories.story import Story
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope
from web.map.cache import model_of
from web.parts import parts
from web.parts.size_refusals import whole_refused

_ALL = Filters()


def taken_part(dataset: Dataset, scope: Scope, filters: Filters = _ALL) -> Dataset:
    """Return the relations that are chosen as a dataset, the whole one where that is all of them.

    Its stories are those that name nothing which it lacks.
    """
    model = model_of(dataset)
    chosen = filtered(model, scope, filters)
    if len(chosen) == len(model.relations):
        return dataset
    graph = part_graph(model.graph, chosen, [scope.focus] if scope.focus else ())
    own = sha256(f"{dataset.version} {scope!r} {filters!r}".encode()).hexdigest()
    version = dataset.version[:SHORT_VERSION] + own[:SHORT_VERSION]
    made = map_model(graph, version, model)
    stories = tuple(story for story in dataset.stories if _is_told(story, made))
    return replace(dataset, graph=graph, version=version, stories=stories, made=made)


def fitting_part(dataset: Dataset, scope: Scope, what: str, filters: Filters = _ALL) -> Dataset | Refusal:
    """Return a dataset that fits, else what is chosen of it, else why neither can be had as what is asked for."""
    if not parts.is_large(dataset):
        return dataset
    part = taken_part(dataset, scope, filters)
    refused = whole_refused(part, what)
    return Refusal(refused) if refused else part


def amount_of(dataset: Dataset) -> str:
    """Return how much of a file a part of it has, "" of a whole one."""
    model = model_of(dataset)
    return f"{len(model.relations):,} of {len(model.whole.relations):,} relations" if model.whole else ""


def _is_told(story: Story, model: MapModel) -> bool:
    return not any(missing_words(step, model) for step in story.steps)
