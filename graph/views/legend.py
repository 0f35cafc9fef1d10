"""What is shown turns into the entries of its legend: types, signs, contested pairs, papers in doubt, all counted."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from graph.colour_numbers import CONTESTED, polarity_sign
from graph.model.map_model import MapModel
from graph.palette import colour_number, outline_number
from graph.papers.retractions import doubt_of
from graph.views.line_hues import HUE_WORDS, LineHues
from graph.vocabulary import DOUBTED, NOT_STATED, POLARITIES, SUPPORT, TYPES, Kind, in_order

Symbol = Literal["box", "line", "hues", "frame", "wedge", "cross", "hollow"]
CONTESTED_WORD = next(iter(SUPPORT))

# The concept map frames the phrases of a contested pair, the others draw the pair in a colour of its own.
CONTESTED_SYMBOLS: Mapping[Kind, Symbol] = {"map": "frame", "atlas": "line", "matrix": "line"}

# Lines are thick on the atlas for many rows, else for the evidence that is strongest: studies of people, then reviews.
THICKNESS: Mapping[Kind, str] = {
    "map": "thick: people or reviews",
    "atlas": "thick: many rows",
    "matrix": "thick: people or reviews",
}

# What is said where two types have one colour, or one colour and one outline.
Repeated = Literal["colour", "look"]
REPEATED: Mapping[Repeated, str] = {
    "colour": "one colour for several types: their outlines differ",
    "look": "more types than looks: some look alike",
}


# What is said of a concept that a page has beside its own.
BESIDE = "no fill: from elsewhere"


@dataclass(frozen=True)
class LegendEntry:
    """A word of a facet, its symbol with the number of its colours, and how many relations on the map it is true of.

    What says how lines are drawn belongs to no facet and is not counted.
    """

    facet: str
    word: str
    symbol: Symbol
    tone: int
    count: int | None


def entries(model: MapModel, shown: pd.DataFrame, focus: str | None, kind: Kind) -> tuple[LegendEntry, ...]:
    """Return an entry for each type of concept and sign of relation that is shown, and for contested or doubted ones.

    All of them count relations; one has a type when its source or its target has it. `shown` are the relations that are
    shown. A focus is shown also without a relation.
    """
    contested = _contested(shown, model.contested, kind)
    signs = () if model.is_overview else _signs(shown)
    types = [*_types(model, shown, focus)]
    return (*types, *_repeated(types), *_beside(model, shown), *signs, *contested, *_doubted(model, shown))


def repeated(of: Repeated, tone: int) -> LegendEntry:
    """Return the entry that says what types share of which one has this number."""
    return LegendEntry("", REPEATED[of], "box", tone, None)


def beside(tone: int) -> LegendEntry:
    """Return the entry of concepts that a page has beside its own, of which one has a type of this number."""
    return LegendEntry("", BESIDE, "hollow", tone, None)


def thickness(kind: Kind) -> LegendEntry:
    """Return the entry that says what a thick line means."""
    return LegendEntry("", THICKNESS[kind], "wedge", 0, None)


def hues(of: LineHues) -> LegendEntry:
    """Return the entry that says what the hue of a line means where no polarity colours it."""
    return LegendEntry("", HUE_WORDS[of.of], "hues", 0, None)


def _types(model: MapModel, shown: pd.DataFrame, focus: str | None) -> Iterator[LegendEntry]:
    ends = zip(shown["source"], shown["target"], strict=True)
    counted = Counter(word for source, target in ends for word in {model.types[source], model.types[target]})
    if focus:
        counted[model.types[focus]] += 0
    for word in in_order(TYPES, set(counted)):
        yield LegendEntry("type", word, "box", model.type_numbers[word], counted[word])


def _repeated(types: Sequence[LegendEntry]) -> Iterator[LegendEntry]:
    colours = Counter(colour_number(entry.tone) for entry in types)
    looks = Counter((colour_number(entry.tone), outline_number(entry.tone)) for entry in types)
    shared = [entry.tone for entry in types if colours[colour_number(entry.tone)] > 1]
    if shared:
        yield repeated("look" if max(looks.values()) > 1 else "colour", shared[0])


def _beside(model: MapModel, shown: pd.DataFrame) -> Iterator[LegendEntry]:
    ends = model.beside.intersection([*shown["source"], *shown["target"]])
    if ends:
        yield beside(model.tones[min(ends)])


def _signs(shown: pd.DataFrame) -> Iterator[LegendEntry]:
    counted = Counter(shown["polarity"])
    for word in (*POLARITIES, ""):
        if counted[word]:
            yield LegendEntry("polarity", word or NOT_STATED, "line", polarity_sign(word), counted[word])


def _contested(shown: pd.DataFrame, contested: frozenset[tuple[str, str]], kind: Kind) -> Iterator[LegendEntry]:
    count = sum(pair in contested for pair in zip(shown["source"], shown["target"], strict=True))
    if count:
        yield LegendEntry("support", CONTESTED_WORD, CONTESTED_SYMBOLS[kind], CONTESTED, count)


def _doubted(model: MapModel, shown: pd.DataFrame) -> Iterator[LegendEntry]:
    count = sum(bool(doubt_of(model.records[id])) for id in shown.index)
    if count:
        yield LegendEntry("support", DOUBTED, "cross", 0, count)
