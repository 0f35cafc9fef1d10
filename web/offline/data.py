"""A dataset turns into all that a browser needs to explore it by itself, as one value of the JSON kind."""

from math import inf
from typing import Any

from graph.dataset import Dataset
from web.map.cache import model_of
from web.map.library import library
from web.map.story_records import story_records
from web.offline.packing import packed
from web.offline.prepared_pictures import pictures


def offline_data(dataset: Dataset) -> dict[str, Any]:
    """Return the library of a dataset that has a graph, and the pictures that it may be asked for."""
    model = model_of(dataset)
    return {**library(dataset, most=inf), **packed(pictures(model, story_records(dataset.stories, model).scopes))}
