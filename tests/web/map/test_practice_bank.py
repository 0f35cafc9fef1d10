"""The bank is what the page that asks gets: the questions of some relations, as plain JSON."""

import json

from graph.practice.items import items
from tests.models import model_of_text
from web.map.practice_bank import practice_bank

TABLE = "source,effect,target\nGABA,calms,Stress\nStress,raises,Cortisol\nSleep,lifts,Mood\n"


def test_a_bank_has_the_version_and_each_field_of_each_item() -> None:
    model = model_of_text(TABLE, "v7")
    first, second, third = model.records
    bank = json.loads(json.dumps(practice_bank(model, [first])))
    assert (bank["version"], bank["most"]) == ("v7", 600)
    assert [item["id"] for item in bank["items"]] == [f"{first} target", f"{first} source", f"{first} point"]
    assert bank["items"][0] == {
        "id": f"{first} target",
        "kind": "target",
        "about": first,
        "digest": items(model)[0].digest,
        "stem": "GABA calms ____.",
        "question": "In this map: which concept belongs in the gap?",
        "right": "Stress",
        "accepted": ["Stress"],
        "wrong": [
            {"text": "Cortisol", "relation": second},
            {"text": "Mood", "relation": third},
            {"text": "Sleep", "relation": third},
        ],
        "fixed": [],
        "source": "GABA",
        "pair": ["GABA", "Stress"],
        "feedback": "GABA calms Stress. The file names neither evidence nor source.",
    }


def test_the_bank_of_all_holds_that_of_any_view_in_the_same_order() -> None:
    model = model_of_text(TABLE)
    _, second, third = model.records
    wanted = practice_bank(model, [third, second])["items"]
    assert [item for item in practice_bank(model)["items"] if item["about"] in (second, third)] == wanted
