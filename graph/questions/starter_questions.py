"""A map model turns into a few questions to begin with, each answered by a small map."""

from dataclasses import dataclass

import pandas as pd

from graph.model.map_model import MapModel

MOST_CONCEPTS = 12
MOST_QUESTIONS = 5

_BY_TYPE = {
    "transmitter": "What does {} act on?",
    "immune cell": "Which messengers reach the {}?",
    "cytokine": "What raises or lowers {}?",
    "condition": "What is linked to {}?",
    "intervention": "What does {} change?",
}
_OF_ANY = "What is said about {}?"


@dataclass(frozen=True)
class Opening:
    """A question and the concept to focus on for its answer."""

    question: str
    concept: str


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
        Opening(question.format(name), name)
        for kind, question in _BY_TYPE.items()
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
