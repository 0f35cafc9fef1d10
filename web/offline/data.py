"""A dataset turns into all that a browser needs to explore it by itself, as one value of the JSON kind."""

from collections.abc import Sequence
from math import inf
from typing import Any

from graph.dataset import Dataset
from graph.model.map_model import MapModel
from web.map.cache import model_of
from web.map.library import library
from web.map.practice_bank import MOST_RELATIONS, practice_bank
from web.map.story_records import story_records
from web.offline.packing import packed
from web.offline.prepared_pictures import pictures

# With more relations than this their questions would be larger than all the rest; a task has its own all the same.
MOST_PRACTISED = 2000


def offline_data(dataset: Dataset, asked: Sequence[str] = ()) -> dict[str, Any]:
    """Return the library of a dataset that has a graph, the pictures that it may be asked for, and its questions.

    `asked` are the relations of a task.
    """
    model = model_of(dataset)
    return {
        **library(dataset, most=inf),
        **packed(pictures(model, story_records(dataset.stories, model).scopes)),
        **_practice(model, asked),
    }


def _practice(model: MapModel, asked: Sequence[str]) -> dict[str, Any]:
    if len(model.records) <= MOST_PRACTISED:
        return {"practice": practice_bank(model)}
    return {"practice": practice_bank(model, asked[:MOST_RELATIONS])} if asked else {}
