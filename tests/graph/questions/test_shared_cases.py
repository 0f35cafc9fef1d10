"""Small tables and questions have the answers of tests/cases/questions.json, which the browser's modules give too."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.model.build import build
from graph.questions.answer import Question, answer
from graph.questions.signed_edges import signed_edges_of
from graph.reading.read import read
from web.map.question_words import question_words

CASES = json.loads((Path(__file__).parents[2] / "cases" / "questions.json").read_text(encoding="utf-8"))
COLUMNS = ("source", "effect", "target", "polarity", "evidence")


def graph_of(rows: list[list[str]]) -> nx.MultiDiGraph:
    text = io.StringIO()
    csv.writer(text).writerows([COLUMNS, *rows])
    table, _ = read(text.getvalue().encode(), "a.csv")
    assert table is not None
    return build(table, {})


def answered(rows: list[list[str]], question: dict[str, Any]) -> dict[str, Any]:
    """Return the answer with relations named by the place of their row, as the cases have it."""
    graph = graph_of(rows)
    places = {id: line - 2 for _, _, id, line in graph.edges(keys=True, data="line")}
    found = answer(Question(**question), signed_edges_of(graph), len(rows))
    return {
        **{"headline": found.headline, "why": found.why, "alone": found.alone, "nearby": list(found.nearby)},
        "groups": {
            group["heading"]: [[places[item["id"]], item["sign"], item["note"]] for item in group["items"]]
            for group in found.groups
        },
        "told": sorted(places[id] for id in found.relations),
        "lit": sorted(places[id] for id in found.lit),
        "outcomes": dict(found.badges),
        "asked": found.asked,
    }


@pytest.mark.parametrize(
    ("rows", "question", "expected"),
    [
        pytest.param(case["rows"], asked["question"], asked["answer"], id=f"{case['name']}: {asked['question']}")
        for case in CASES["tables"]
        for asked in case["questions"]
    ],
)
def test_a_question_has_its_answer(rows: list[list[str]], question: dict[str, Any], expected: dict[str, Any]) -> None:
    assert answered(rows, question) == expected


def test_the_words_of_the_cases_are_those_that_a_page_gets() -> None:
    assert json.loads(json.dumps(question_words())) == CASES["words"]
