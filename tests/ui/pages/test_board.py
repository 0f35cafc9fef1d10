"""The board says what is missing of each concept, and what it cannot count."""

import json
from collections.abc import Callable
from typing import Any

from .test_edit import Editor, editor  # noqa: F401

ROWS = "source,effect,target,citation,year\nGABA,calms,Stress,A,2024\nSleep,eases,Stress,B,2001\n"


def shown(found: Editor, name: str) -> Any:
    components = [element.proto for element in found.app.get("bidi_component")]
    return next(json.loads(proto.json) for proto in components if proto.component_name == name)


def test_the_concepts_stand_worst_first_with_what_is_missing(editor: Callable[..., Editor]) -> None:  # noqa: F811
    found = editor(ROWS).show("board")
    view = shown(found, "neuromap_board")
    assert [row[:4] for row in view["rows"]] == [
        ["Sleep", 2, "nothing new, one source", 1],
        ["GABA", 1, "one source", 1],
        ["Stress", 0, "", 2],
    ]
    assert [column["name"] for column in view["columns"] if column["isNumber"]] == [
        *("gaps", "relations", "papers"),
    ]
    assert "2 of 3 concepts have a gap." in found.text
    assert "second readings (no reviews.csv), ids (concepts.csv has no such column) and quotations" in found.text


def test_ids_are_counted_where_concepts_csv_has_the_column(editor: Callable[..., Editor]) -> None:  # noqa: F811
    found = editor(ROWS, concepts="name,type,ids\nGABA,transmitter,CHEBI:1; CHEBI:2\nStress,condition,\n").show("board")
    view = shown(found, "neuromap_board")
    place = [column["name"] for column in view["columns"]].index("ids")
    assert {row[0]: row[place] for row in view["rows"]} == {"GABA": 2, "Stress": 0, "Sleep": 0}


def test_a_file_without_relations_has_no_board(editor: Callable[..., Editor]) -> None:  # noqa: F811
    assert "There is no concept to show." in editor("source,effect,target\n").show("board").text
