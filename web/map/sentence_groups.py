"""Relations of a listing turn into the groups that a list of sentences shows."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from graph.colour_numbers import polarity_sign
from graph.model.listing import records
from graph.views import relation_groups
from graph.views.relation_groups import UNFOLDED
from web.map.evidence_cells import evidence_cells


def by_direction_and_sign(
    relations: pd.DataFrame, concept: str, at: Mapping[str, str] = UNFOLDED
) -> list[dict[str, Any]]:
    """Return the relations of a concept in groups: what it does, what is done to it, each by sign."""
    groups = relation_groups.by_direction_and_sign(records(relations), concept, at)
    return [_group(f"{group.heading} ({len(group.relations)})", group.relations) for group in groups]


def _group(heading: str, relations: Iterable[Mapping[str, str]]) -> dict[str, Any]:
    return {"heading": heading, "items": [_item(relation) for relation in relations]}


def _item(relation: Mapping[str, str]) -> dict[str, Any]:
    cells = {name: relation[name] for name in ("id", "source", "effect", "target")}
    return {**cells, "sign": polarity_sign(relation["polarity"]), **evidence_cells(relation)}
