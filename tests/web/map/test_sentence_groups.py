"""Relations become groups of sentences, by direction and sign."""

import pandas as pd

from web.map.sentence_groups import by_direction_and_sign

ROWS = [
    ("r1", "GABA", "calms", "Stress", "decreases", "animal", "mouse"),
    ("r2", "Stress", "lowers", "GABA", "decreases", "human", "human"),
    ("r3", "GABA", "feeds", "Mood", "increases", "", ""),
    ("r4", "GABA", "quietens", "Mood", "decreases", "", ""),
]
COLUMNS = ["id", "source", "effect", "target", "polarity", "evidence", "species"]
RELATIONS = pd.DataFrame(ROWS, columns=COLUMNS).set_index("id")
ANIMALS, PEOPLE = {"grade": "animals", "species": "mouse"}, {"grade": "people"}
ITEMS = {
    "r1": {"id": "r1", "source": "GABA", "effect": "calms", "target": "Stress", "sign": 1, **ANIMALS},
    "r2": {"id": "r2", "source": "Stress", "effect": "lowers", "target": "GABA", "sign": 1, **PEOPLE},
    "r3": {"id": "r3", "source": "GABA", "effect": "feeds", "target": "Mood", "sign": 0},
    "r4": {"id": "r4", "source": "GABA", "effect": "quietens", "target": "Mood", "sign": 1},
}


def test_no_relations_are_no_group() -> None:
    assert by_direction_and_sign(RELATIONS.iloc[:0], "GABA") == []


def test_the_relations_of_a_concept_go_by_direction_then_sign() -> None:
    assert by_direction_and_sign(RELATIONS, "GABA") == [
        {"heading": "From GABA: increases (1)", "items": [ITEMS["r3"]]},
        {"heading": "From GABA: decreases (2)", "items": [ITEMS["r1"], ITEMS["r4"]]},
        {"heading": "To GABA: decreases (1)", "items": [ITEMS["r2"]]},
    ]
