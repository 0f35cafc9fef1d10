"""An address, a scope and filters mean in Python what tests/cases says, as they do in the browser."""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

import pandas as pd
import pytest

from graph.model.map_model import MapModel
from graph.views.filters import FILTERED_BY, Filters, counts, matching
from graph.views.scope import Scope, first_levels, within
from web.map.cache import model_of
from web.map.choices import Choices, choices
from web.map.library import library
from web.map.query_words import unescaped

from ...shared_cases import cases, small_dataset

# What the browser's modules are given of the library in their tests.
RELATION_PARTS = ("id", "source", "target", "words", "year", "since")
PARTS = ("choices", "concepts", "facets", "questions", "relations", "search")


@pytest.fixture
def model() -> MapModel:
    return model_of(small_dataset())


def named(case: dict[str, Any]) -> str:
    return str(case.get("name") or case["address"] or "nothing")


def scope_of(said: dict[str, Any], model: MapModel) -> Scope:
    """Return the scope of a case, which names levels as an address does and relations by their place."""
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    only = tuple(model.relations.index[place] for place in values.pop("only", ())) if "only" in said else None
    folded = tuple(values.pop("folded", {}).items())
    return Scope(values.pop("level", ()), **values, only=only, folded=folded)


def filters_of(said: dict[str, list[str]]) -> Filters:
    return Filters(**{facet: tuple(words) for facet, words in said.items()})


def places(rows: pd.DataFrame, model: MapModel) -> list[int]:
    return [model.relations.index.get_loc(id) for id in rows.index]


def test_the_library_of_the_cases_is_that_of_their_table() -> None:
    found = json.loads(json.dumps(library(small_dataset())))
    known = cases("library")
    assert {
        **{name: known[name] for name in PARTS},
        "search": {**known["search"], "greek": {}, "own": [], "opposites": []},
    } == {
        "choices": found["choices"],
        "concepts": [concept["name"] for concept in found["concepts"]],
        "facets": {facet["name"]: [one["word"] for one in facet["words"]] for facet in found["facets"]},
        "questions": {name: found["questions"][name] for name in ("offered", "first")},
        "relations": [
            {name: relation[name] for name in RELATION_PARTS if name in relation} for relation in found["relations"]
        ],
        "search": {**found["search"], "greek": {}, "own": [], "opposites": []},
    }


@pytest.mark.parametrize("case", cases("scope"), ids=named)
def test_a_scope_is_laid_out(model: MapModel, case: dict[str, Any]) -> None:
    scope = scope_of(case["scope"], model)
    assert places(within(model.relations, scope), model) == case["shown"]
    # Where relations are named there is no level to choose.
    for level, count in case.get("levels", {}).items():
        assert len(within(model.relations, replace(scope, levels=(level,)))) == count


@pytest.mark.parametrize("case", cases("filters"), ids=named)
def test_filters_let_through(model: MapModel, case: dict[str, Any]) -> None:
    through = matching(model.words, filters_of(case["filters"]))
    assert places(model.relations[through], model) == case["shown"]


@pytest.mark.parametrize("case", cases("counts"), ids=named)
def test_further_words_are_counted(model: MapModel, case: dict[str, Any]) -> None:
    scoped = within(model.relations, scope_of(case["scope"], model)).index
    assert counts(model.words.loc[scoped], filters_of(case["filters"])) == case["counts"]


@pytest.mark.parametrize("case", cases("address"), ids=named)
def test_an_address_chooses(model: MapModel, case: dict[str, Any]) -> None:
    found = choices(small_dataset(), unescaped(parse_qs(case["address"], keep_blank_values=True)))
    first = {"level": list(first_levels(model.relations))}
    assert (found.scope, found.filters) == (
        scope_of({**first, **case["scope"]}, model),
        filters_of({facet: case["filters"].get(facet, []) for facet in FILTERED_BY}),
    )
    assert (found.layout, asked(found, case["question"])) == (case["layout"], case["question"])


def asked(found: Choices, expected: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return of a question what the case says of it: not each kind has all of it."""
    return found.question and {name: getattr(found.question, name) for name in expected or {"kind": ""}}
