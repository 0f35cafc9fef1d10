"""Relations turn into the years in which they were found, and into words for how much was known by one of them."""

import pandas as pd

from graph.model.identity import cells_of
from graph.model.map_model import MapModel
from graph.wording import counted
from graph.year_span import year_number


def years_in(rows: pd.DataFrame, span: tuple[int, int] | None = None) -> tuple[int, ...]:
    """Return the years of relations in order, each once; those within a span where one is given."""
    first, last = span or (0, 9999)
    found = sorted({year_number(cell) for cell in cells_of(rows, "year")} - {0})
    return tuple(year for year in found if first <= year <= last)


def known_words(model: MapModel, shown: pd.DataFrame, undated: int) -> str:
    """Return how many relations are shown, how many pairs are contested among them, and what is left out undated.

    `model` is that of the year; see `MapModel.known_by`.
    """
    pairs = set(zip(shown["source"], shown["target"], strict=True)) & model.contested
    contested = f", {counted(len(pairs), 'contested pair')}" if pairs else ""
    return f"{counted(len(shown), 'relation')}{contested}{f' · {undated} without a year not shown' if undated else ''}"
