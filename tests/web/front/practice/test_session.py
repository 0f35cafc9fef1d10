"""Sessions about the shipped data are whole, no item answers another, and the right answer has no favourite place."""

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from graph.dataset import load
from graph.model.map_model import MapModel
from tests.shipped import DATA
from web.map.cache import model_of
from web.map.practice_bank import practice_bank

SESSIONS = Path(__file__).with_name("made_sessions.js")
SEEDS = range(100)
Item = dict[str, Any]
Pair = tuple[str, ...]


def pairs_of(model: MapModel) -> dict[str, Pair]:
    return {id: (row["source"], row["target"]) for id, row in model.records.items()}


def sessions(model: MapModel, level: str) -> list[list[Item]]:
    """Return a session for each seed about the relations of a level."""
    node = shutil.which("node")
    assert node, "the tests of the front end need Node.js"
    bank = practice_bank(model, [id for id, row in model.records.items() if row["level"] == level])
    asked = json.dumps({"bank": bank, "pairs": pairs_of(model), "seeds": list(SEEDS)})
    done = subprocess.run([node, str(SESSIONS)], input=asked, capture_output=True, text=True, check=True)
    made: list[list[Item]] = json.loads(done.stdout)
    return made


def told(item: Item, pairs: dict[str, Pair]) -> Iterator[Pair]:
    """Yield the pair of an item, and those of what may be told to be true of its wrong answers."""
    yield tuple(item["pair"])
    offered = [] if item["fixed"] else item.get("options", [])
    yield from (pairs[wrong["relation"]] for wrong in item["wrong"] if wrong["text"] in offered and wrong["relation"])


def answered(session: list[Item], pairs: dict[str, Pair]) -> list[tuple[str, str]]:
    """Return each item with another one that it answers."""
    asked = [(one, other) for one, other in permutations(session, 2) if other["pair"]]
    return [(one["id"], other["id"]) for one, other in asked if tuple(other["pair"]) in told(one, pairs)]


@pytest.mark.parametrize("level", ["core", "research"])
def test_sessions_about_the_shipped_data_are_whole_and_fair(level: str) -> None:
    model = model_of(load(DATA / "relations.csv"))
    made = sessions(model, level)
    assert {len(session) for session in made} == {15}
    assert [found for session in made for found in answered(session, pairs_of(model))] == []
    places = Counter(
        item["options"].index(item["right"])
        for session in made
        for item in session
        if len(item.get("options", [])) == 4 and not item["fixed"]
    )
    assert set(places) == set(range(4))
    assert max(places.values()) < 1.2 * min(places.values())
