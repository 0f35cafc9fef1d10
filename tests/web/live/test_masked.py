"""A picture whose answer is asked for says nothing of it, and keeps every place."""

from typing import Any

from tests.graph.stories.telling import model
from web.live.masked import NO_SIGN, Mask, mask_of, masked_picture

CALM = {"id": "r1", "source": "GABA", "target": "Sleep", "effect": "calms", "polarity": "decreases", "sign": 1}
ROW = {**CALM, "line": 2, "strength": 3, "grade": "people", "species": "mouse", "doubt": "retracted"}
WAKE = {**ROW, "id": "r2", "effect": "wakes", "polarity": "increases", "sign": 0}
LIFT = {**ROW, "id": "r3", "source": "Sleep", "target": "Mood", "effect": "lifts"}
PHRASE = {
    "kind": "phrase",
    "x": 1,
    "y": 2,
    "lines": ["calms"],
    "label": "calms",
    "tone": 1,
    "hint": "Mice.",
    "contested": True,
}
PICTURE: dict[str, Any] = {
    "id": "p",
    "nodes": [
        {"id": "GABA", "kind": "concept"},
        {"id": "r1", **PHRASE},
        {"id": "r2", **PHRASE},
        {"id": "r3", **PHRASE},
    ],
    "edges": [
        {"id": "e1", "relations": ["r1", "r2"], "path": [[0, 0]], "sign": 5, "cross": [1, 1]},
        {"id": "e3", "relations": ["r3"], "path": [[1, 1]], "sign": 0},
    ],
    "relations": [ROW, WAKE, LIFT],
}
SAID = ("calms", "wakes", "decreases", "increases", "Mice", "people", "mouse", "retracted")


def test_the_sign_of_a_pair_is_in_no_row_of_it() -> None:
    picture, shown = masked_picture(PICTURE, "111", Mask("sign", "r1"))
    assert (picture["id"], shown) == ("p sign:r1", "111")
    bare = {
        "source": "GABA",
        "target": "Sleep",
        "line": 2,
        "effect": "?",
        "polarity": "",
        "sign": NO_SIGN,
        "strength": 0,
    }
    assert picture["relations"] == [{**bare, "id": "r1"}, {**bare, "id": "r2"}, LIFT]
    hidden = {
        "kind": "phrase",
        "x": 1,
        "y": 2,
        "lines": ["?"],
        "label": "?",
        "tone": NO_SIGN,
        "hint": "",
        "contested": False,
    }
    assert picture["nodes"] == [
        PICTURE["nodes"][0],
        {"id": "r1", **hidden},
        {"id": "r2", **hidden},
        PICTURE["nodes"][3],
    ]
    first = {"id": "e1", "relations": ["r1", "r2"], "path": [[0, 0]], "sign": NO_SIGN}
    assert picture["edges"] == [first, PICTURE["edges"][1]]
    own = str(picture["relations"][:2]) + str(picture["nodes"][:3]) + str(picture["edges"][0])
    assert [word for word in SAID if word in own] == []


def test_the_targets_of_a_concept_stay_without_its_lines() -> None:
    picture, shown = masked_picture(PICTURE, "101", Mask("targets", "GABA"))
    assert picture == {
        "id": "p targets:GABA",
        "nodes": [PICTURE["nodes"][0], PICTURE["nodes"][3]],
        "edges": [PICTURE["edges"][1]],
        "relations": [LIFT],
        "kept": ["GABA", "Mood", "Sleep"],
    }
    assert shown == "1"


def test_a_plain_question_keeps_the_map() -> None:
    assert masked_picture(PICTURE, "111", Mask("words")) == (PICTURE, "111")


def test_an_address_names_what_the_file_has_or_keeps_the_words_back() -> None:
    known = model()
    relation = next(iter(known.records))
    asked = ("", f"sign:{relation}", "targets:GABA", "words", "sign:gone", "<b>")
    masks = [None, Mask("sign", relation), Mask("targets", "GABA"), *[Mask("words")] * 3]
    assert [mask_of(text, known) for text in asked] == masks
