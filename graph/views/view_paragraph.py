"""Shown relations turn into one paragraph, by rule: how many findings, from how many papers, where they disagree."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

import pandas as pd

from graph.model.identity import references
from graph.model.listing import records
from graph.model.map_model import MapModel
from graph.papers.retractions import doubt_of
from graph.views.evidence_grade import grade_of
from graph.wording import counted

MOST_PAIRS = 3
# Two grades that name no study of their own are told as one.
_SEEN = {
    "people": "in people",
    "animals": "in animals",
    "cells": "in cells",
    "review": "from reviews or overviews",
    "overview": "from reviews or overviews",
    "": "not stated",
}


def view_paragraph(model: MapModel, shown: pd.DataFrame, beginning: str = "") -> str:
    """Return what shown relations come to, in a few sentences; nothing in it is more than counted or quoted.

    A `beginning` says how much is shown where the paragraph is not to say it itself.
    """
    if shown.empty:
        return f"{beginning or 'This map holds no finding'}."
    return " ".join(
        (
            f"{beginning or _size(shown)}{_source(shown)}.",
            *_disagreement(model, shown),
            _evidence(shown),
            *_doubt(shown),
            *_centre(shown),
        )
    )


def _size(shown: pd.DataFrame) -> str:
    concepts = len({*shown["source"], *shown["target"]})
    return f"This map holds {counted(len(shown), 'finding')} about {counted(concepts, 'concept')}"


def _source(shown: pd.DataFrame) -> str:
    named = [reference for reference in references(shown) if reference]
    if not named:
        return ", without a source"
    bare = len(shown) - len(named)
    without = f", {bare} of them without a source" if bare else ""
    return f", from {counted(len(set(named)), 'paper')}{without}"


def _disagreement(model: MapModel, shown: pd.DataFrame) -> Iterator[str]:
    """Yield which contested pairs have more than one of their findings here."""
    pairs = Counter(zip(shown["source"], shown["target"], strict=True))
    disputed = [pair for pair, rows in pairs.items() if rows > 1 and pair in model.contested]
    if disputed:
        told = [f"{source} → {target}" for source, target in disputed[:MOST_PAIRS]]
        more = f" and {len(disputed) - MOST_PAIRS} more" if len(disputed) > MOST_PAIRS else ""
        yield f"Findings disagree about {counted(len(disputed), 'pair')}: {', '.join(told)}{more}."


def _evidence(shown: pd.DataFrame) -> str:
    grades = (grade_of(*cells).word for cells in zip(shown["evidence"], shown["species"], strict=True))
    seen = Counter(_SEEN[grade] for grade in grades)
    parts = [f"{seen[words]} {words}" for words in dict.fromkeys(_SEEN.values()) if seen[words]]
    return f"Evidence: {', '.join(parts)}."


def _doubt(shown: pd.DataFrame) -> Iterator[str]:
    doubted = sum(bool(doubt_of(row)) for row in records(shown))
    if doubted:
        yield f"{doubted} {'rests' if doubted == 1 else 'rest'} on a paper in doubt."


def _centre(shown: pd.DataFrame) -> Iterator[str]:
    """Yield the concept that is named most often, where one is and where there is anything to choose from."""
    ends = (set(pair) for pair in zip(shown["source"], shown["target"], strict=True))
    most = Counter(chain.from_iterable(map(sorted, ends))).most_common(2)
    if len(shown) > 2 and _is_ahead(most):
        name, number = most[0]
        yield f"All concern {name}." if number == len(shown) else f"Most often named: {name}, {number} times."


def _is_ahead(most: Sequence[tuple[str, int]]) -> bool:
    return len(most) < 2 or most[0][1] > most[1][1]
