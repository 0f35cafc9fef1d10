"""Relations of a listing turn into the groups that a list of sentences shows."""

from typing import Any

import pandas as pd

from graph.colour_numbers import SIGNS
from graph.vocabulary import POLARITIES


def one_group(relations: pd.DataFrame, heading: str = "") -> list[dict[str, Any]]:
    """Return all relations as one group, none for no relations."""
    if relations.empty:
        return []
    columns = [relations[name] for name in ("source", "effect", "target", "polarity")]
    items = [
        {"id": id, "source": source, "effect": effect, "target": target, "sign": SIGNS[polarity]}
        for id, source, effect, target, polarity in zip(relations.index, *columns, strict=True)
    ]
    return [{"heading": heading, "items": items}]


def by_direction_and_sign(relations: pd.DataFrame, concept: str) -> list[dict[str, Any]]:
    """Return the relations of a concept in groups: what it does, what is done to it, each by sign."""
    outward = relations["source"] == concept
    groups = []
    for part, direction in ((relations[outward], f"From {concept}"), (relations[~outward], f"To {concept}")):
        for polarity in POLARITIES:
            same = part[part["polarity"] == polarity]
            groups += one_group(same, f"{direction}: {polarity} ({len(same)})")
    return groups
