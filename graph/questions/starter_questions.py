"""A map model turns into a few questions to begin with, each answered by a small map."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from graph.model.map_model import MapModel
from graph.vocabulary import Direction

MOST_CONCEPTS = 12
MOST_QUESTIONS = 5

# The question about a concept of a type, which way the relations of its answer lead, and of which type its answer is.
_BY_TYPE: Mapping[str, tuple[str, Direction, str]] = {
    "transmitter": ("What does {} act on?", "out", ""),
    "immune cell": ("Which messengers reach the {}?", "in", "transmitter"),
    "cytokine": ("What raises or lowers {}?", "in", ""),
    "condition": ("What is linked to {}?", "both", ""),
    "intervention": ("What does {} change?", "out", ""),
}
_OF_ANY = "What is said about {}?"


@dataclass(frozen=True)
class Opening:
    """A question and the concept to focus on for its answer.

    The answer are the concepts at the other end of its relations in a direction, those of one type where it is named.
    """

    question: str
    concept: str
    direction: Direction = "both"
    of_type: str = ""


def openings(model: MapModel) -> tuple[Opening, ...]:
    """Return up to five questions about concepts whose own map has at most 12 concepts, the best-linked of each type.

    Types that the questions are made for come first, in the order of the vocabulary; a file without them gets
    questions about its best-linked concepts.
    """
    neighbours = _neighbours(model.relations)
    fitting = sorted(
        (name for name, number in neighbours.items() if number < MOST_CONCEPTS),
        key=lambda name: (-neighbours[name], name),
    )
    chosen = [
        Opening(question.format(name), name, direction, of_type)
        for kind, (question, direction, of_type) in _BY_TYPE.items()
        for name in [name for name in fitting if model.types[name] == kind][:1]
    ]
    asked = {opening.concept for opening in chosen}
    others = [Opening(_OF_ANY.format(name), name) for name in fitting if name not in asked]
    return (*chosen, *others)[:MOST_QUESTIONS]


def _neighbours(listing: pd.DataFrame) -> dict[str, int]:
    """Return how many other concepts each concept is linked with."""
    pairs = set(zip(listing["source"], listing["target"], strict=True))
    linked: dict[str, set[str]] = {}
    for source, target in pairs:
        linked.setdefault(source, set()).add(target)
        linked.setdefault(target, set()).add(source)
    return {name: len(others) for name, others in linked.items()}
