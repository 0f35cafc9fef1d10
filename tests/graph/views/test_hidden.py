"""What hides a concept is the least that has to go before one of its relations is on the map."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model.facet_words import words_table
from graph.views.filters import Filters, matching
from graph.views.hidden import REASONS, hiders
from graph.views.scope import Scope, within
from graph.vocabulary import FACETS

from ...models import model_of_listing
from ...tables import numbered

COLUMNS = ["source", "target", "level", "polarity", "evidence", "species", "source_type", "target_type"]
CELLS = ("abcd", "abcd", ["core", "research"], ["increases", "decreases"], ["human", ""], [""], ["x"], ["x"])
ROWS = some.lists(some.tuples(*map(some.sampled_from, CELLS)), max_size=8)
SCOPES = some.builds(
    Scope,
    levels=some.sampled_from([(), ("core",)]),
    focus=some.sampled_from([None, "a", "b"]),
    direction=some.sampled_from(["both", "out"]),
)
FILTERS = some.builds(
    Filters, polarity=some.sampled_from([(), ("increases",)]), evidence=some.sampled_from([(), ("human",)])
)

Row = tuple[str, ...]


def table(*rows: Row) -> pd.DataFrame:
    return numbered(COLUMNS, rows)


def whole_row(cells: list[str]) -> Row:
    """Return a row of the shared cases with all columns, the others blank."""
    named = dict(zip(SHARED["columns"], cells, strict=True))
    return tuple({"source_type": "x", "target_type": "x", **named}.get(column, "") for column in COLUMNS)


def hidden_by(rows: pd.DataFrame, scope: Scope, filters: Filters, concept: str, room: int = 99) -> tuple[str, ...]:
    drawn = within(rows, scope).index[:room]
    return hiders(model_of_listing(rows), scope, filters, drawn, concept)


# Held in the browser by tests/web/front/explorer/parts/hidden.test.js.
SHARED = json.loads((Path(__file__).parents[2] / "cases" / "hidden.json").read_text(encoding="utf-8"))
LINE = table(*(whole_row(row) for row in SHARED["rows"]))


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: f"{case['concept']}-{'-'.join(case['reasons'])}")
def test_the_reasons(case: dict[str, Any]) -> None:
    scope = {name: tuple(value) if isinstance(value, list) else value for name, value in case["scope"].items()}
    scope["folded"] = tuple(scope.get("folded", {}).items())
    if "only" in scope:
        scope["only"] = tuple(LINE.index[place] for place in scope["only"])
    filters = Filters(**{facet: tuple(words) for facet, words in case["filters"].items()})
    assert hidden_by(LINE, Scope(**scope), filters, case["concept"], case["room"]) == tuple(case["reasons"])


@settings(deadline=None, max_examples=80)
@given(ROWS, SCOPES, FILTERS, some.sampled_from("abcd"))
def test_lifting_the_reasons_shows_the_concept_and_lifting_fewer_does_not(
    rows: list[Row], scope: Scope, filters: Filters, concept: str
) -> None:
    frame = table(*rows)
    reasons = hidden_by(frame, scope, filters, concept)
    if concept in {*frame["source"], *frame["target"]}:
        assert is_shown(frame, scope, filters, concept, reasons)
    liftable = [reason for reason in REASONS if reason not in ("answer", "folded", "room")]
    fewer = combinations(liftable, max(len(reasons) - 1, 0))
    assert not reasons or not any(is_shown(frame, scope, filters, concept, lifted) for lifted in fewer)


def is_shown(frame: pd.DataFrame, scope: Scope, filters: Filters, concept: str, lifted: tuple[str, ...]) -> bool:
    """Return whether a relation of the concept is on the map without some things, the focus then meaning nothing."""
    levels = () if "level" in lifted else scope.levels
    own = frame[(frame["source"] == concept) | (frame["target"] == concept)]
    left = Filters(**{facet: () if facet in lifted else getattr(filters, facet) for facet in FACETS})
    passing = own[matching(words_table(frame).loc[own.index], left)]
    of_level = passing[passing["level"].isin(levels)] if levels else passing
    if "focus" in lifted or scope.focus is None:
        return len(of_level) > 0
    reach = within(frame, scope).index
    return bool((of_level.index.isin(reach) | ~of_level["level"].isin(scope.levels or ("core", "research"))).any())
