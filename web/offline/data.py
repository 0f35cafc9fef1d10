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

Bank = dict[str, Any]

# With more relations than this their questions would be larger than all the rest; a task has its own all the same.
MOST_PRACTISED = 2000


def offline_data(dataset: Dataset, asked: Sequence[str] = (), bank: Bank | None = None) -> dict[str, Any]:
    """Return the library of a dataset that has a graph, the pictures that it may be asked for, and its questions.

    `asked` are the relations of a task; `bank` are the questions, where they are made already.
    """
    model = model_of(dataset)
    return {
        **library(dataset, most=inf),
        **packed(pictures(model, story_records(dataset.stories, model).scopes)),
        **({"practice": bank} if bank else _practice(model, asked)),
    }


def bank_of_part(dataset: Dataset, asked: Sequence[str] = ()) -> Bank | None:
    """Return the questions of a part of a file, where what is true of all of it is known; None of what is no part."""
    model = model_of(dataset)
    return _practice(model, asked).get("practice") if model.whole else None


def _practice(model: MapModel, asked: Sequence[str]) -> dict[str, Bank]:
    if len(model.records) <= MOST_PRACTISED:
        return {"practice": practice_bank(model)}
    return {"practice": practice_bank(model, asked[:MOST_RELATIONS])} if asked else {}
