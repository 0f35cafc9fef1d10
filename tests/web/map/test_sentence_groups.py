"""Relations become groups of sentences, by direction and sign."""

import pandas as pd

from web.map.sentence_groups import by_direction_and_sign, one_group

ROWS = [
    ("r1", "GABA", "calms", "Stress", "decreases"),
    ("r2", "Stress", "lowers", "GABA", "decreases"),
    ("r3", "GABA", "feeds", "Mood", "increases"),
    ("r4", "GABA", "quietens", "Mood", "decreases"),
]
RELATIONS = pd.DataFrame(ROWS, columns=["id", "source", "effect", "target", "polarity"]).set_index("id")
ITEMS = {
    "r1": {"id": "r1", "source": "GABA", "effect": "calms", "target": "Stress", "sign": 1},
    "r2": {"id": "r2", "source": "Stress", "effect": "lowers", "target": "GABA", "sign": 1},
    "r3": {"id": "r3", "source": "GABA", "effect": "feeds", "target": "Mood", "sign": 0},
    "r4": {"id": "r4", "source": "GABA", "effect": "quietens", "target": "Mood", "sign": 1},
}


def test_all_relations_are_one_group_in_their_order() -> None:
    assert one_group(RELATIONS, "All") == [{"heading": "All", "items": list(ITEMS.values())}]
    assert one_group(RELATIONS.loc[["r3"]]) == [{"heading": "", "items": [ITEMS["r3"]]}]


def test_no_relations_are_no_group() -> None:
    assert one_group(RELATIONS.iloc[:0], "All") == []
    assert by_direction_and_sign(RELATIONS.iloc[:0], "GABA") == []


def test_the_relations_of_a_concept_go_by_direction_then_sign() -> None:
    assert by_direction_and_sign(RELATIONS, "GABA") == [
        {"heading": "From GABA: increases (1)", "items": [ITEMS["r3"]]},
        {"heading": "From GABA: decreases (2)", "items": [ITEMS["r1"], ITEMS["r4"]]},
        {"heading": "To GABA: decreases (1)", "items": [ITEMS["r2"]]},
    ]
