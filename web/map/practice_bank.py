"""Relations turn into the bank: the questions about them, for the page that asks them, served or offline."""

from collections.abc import Iterable
from typing import Any

from graph.model.map_model import MapModel
from graph.practice.items import items
from graph.practice.practice_item import PracticeItem

# So many relations of a view are asked about, the first ones: more than anybody learns of one.
MOST_RELATIONS = 600


def practice_bank(model: MapModel, ids: Iterable[str] | None = None) -> dict[str, Any]:
    """Return the version of the data and what can be asked of these relations, of all where none are named.

    `most` is how many relations of a view are asked about, so that a page which has more asks about the same ones.

    An item of a relation is the same in every bank of the version, so that a bank of all can be narrowed to any view.
    """
    return {"version": model.version, "most": MOST_RELATIONS, "items": [_record(item) for item in items(model, ids)]}


def _record(item: PracticeItem) -> dict[str, Any]:
    return {"id": item.id, **vars(item), "wrong": [{**vars(choice)} for choice in item.wrong]}
