"""A picture and its relations become one message, the same in every process."""

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from graph.dataset import Dataset, load
from graph.layout.lay_out import lay_out
from graph.layout.picture import EXPLORED, PHONE
from graph.model.map_model import map_model
from graph.views.scope import Scope
from graph.vocabulary import Layout
from web.map.payload import Payload, payload

from ...shipped import CORE, RELATIONS, concepts, contested

ROOT = Path(__file__).parents[3]
STRONGEST_FIRST = ["increases", "decreases", "produces", "modulates", "no clear effect"]
SIGNS = ["increases", "decreases", "modulates", "produces", "no clear effect"]


def payload_of(dataset: Dataset, scope: Scope, layout: Layout = "auto") -> Payload:
    return payload(dataset.model, lay_out(dataset.model, scope, layout), scope)


def message(found: Payload) -> dict[str, Any]:
    return json.loads(found.message)


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return load(ROOT / "data" / "relations.csv")


@pytest.fixture(scope="module")
def relations(shipped: Dataset) -> pd.DataFrame:
    return shipped.model.relations


@pytest.fixture(scope="module")
def atlas(shipped: Dataset) -> dict[str, Any]:
    return message(payload_of(shipped, Scope()))


def small(tmp_path: Path, *rows: str) -> Dataset:
    path = tmp_path / "relations.csv"
    header = "source,effect,target,polarity,summary,evidence,source_type"
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    path.with_name("concepts.csv").write_text("name,type,definition\nGABA,transmitter,Calms.\n", encoding="utf-8")
    return load(path)


def test_only_the_message_for_a_phone_says_that_its_picture_is_scrolled(shipped: Dataset) -> None:
    scope = Scope((), "Mood")
    pictures = [lay_out(shipped.model, scope, "auto", frame) for frame in (EXPLORED, PHONE)]
    messages = [message(payload(shipped.model, picture, scope)) for picture in pictures]
    assert [found.get("scrolled") for found in messages] == [None, True]


def test_a_small_message(tmp_path: Path) -> None:
    dataset = small(tmp_path, "GABA,calms,Stress,decreases,It calms.,animal,", "GABA,wakes,Stress,increases,,,")
    found = payload_of(dataset, Scope(("research",), "GABA", 2))
    content = message(found)
    assert (found.id, found.kind) == (content["id"], "map")
    assert (content["kind"], content["focus"], content["headings"]) == ("map", "GABA", [])
    around = {"focus": "GABA", "depth": 2, "direction": "both", "grown": [], "only": None, "folded": []}
    assert json.loads(content["scope"]) == ["map", {"levels": ["research"], **around}]
    calms, wakes = found.relations
    assert content["relations"] == [
        {
            **{"id": calms, "source": "GABA", "effect": "calms", "target": "Stress"},
            **_sign("decreases", 1, 2, 3),
            "grade": "animals",
        },
        {**{"id": wakes, "source": "GABA", "effect": "wakes", "target": "Stress"}, **_sign("increases", 0, 3, 0)},
    ]
    marks = {node["id"]: {name: node.get(name) for name in _MARKS} for node in content["nodes"]}
    assert marks == {
        "GABA": dict(zip(_MARKS, (0, 600, "Calms.", None), strict=True)),
        "Stress": dict(zip(_MARKS, (8, 600, "concept", None), strict=True)),
        calms: dict(zip(_MARKS, (1, 400, "It calms.", True), strict=True)),
        wakes: dict(zip(_MARKS, (0, 400, "the kind of evidence is not stated", True), strict=True)),
    }
    assert [edge["sign"] for edge in content["edges"]] == [1, 1, 0, 0]


_MARKS = ("tone", "weight", "hint", "contested")


def _sign(polarity: str, sign: int, line: int, strength: int) -> dict[str, object]:
    return {"polarity": polarity, "sign": sign, "line": line, "strength": strength}


def test_a_paper_in_doubt_has_its_word_and_on_the_atlas_the_place_of_its_cross(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,retraction notice\nA,calms,B,retracted 2019-05-02\nA,wakes,C,\n")
    atlas, concept_map = (message(payload_of(load(path), Scope(("research",)), kind)) for kind in ("atlas", "map"))
    assert [relation.get("doubt") for relation in atlas["relations"]] == ["retracted", None]
    assert [len(edge.get("cross", ())) for edge in atlas["edges"]] == [2, 0]
    assert [edge for edge in concept_map["edges"] if "cross" in edge] == []


def test_the_id_names_the_content(tmp_path: Path) -> None:
    first = payload_of(small(tmp_path, "GABA,calms,Stress,decreases,,,"), Scope())
    again = payload_of(small(tmp_path, "GABA,calms,Stress,decreases,,,"), Scope())
    other = payload_of(small(tmp_path, "GABA,calms,Stress,increases,,,"), Scope())
    assert (first, first.id == other.id) == (again, False)


PRINT_IDS = """
from pathlib import Path
from graph.views.scope import Scope
from graph.dataset import load
from web.map.cache import model_of, payload_of

reading = load(Path("data/relations.csv"))
for scope in (Scope(("core",)), Scope((), "GABA"), Scope()):
    print(payload_of(model_of(reading), scope, "auto").id)
"""


def test_another_process_makes_the_same_message(shipped: Dataset) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    command = [sys.executable, "-c", PRINT_IDS]
    printed = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
    scopes = (Scope(("core",)), Scope((), "GABA"), Scope())
    assert printed.split() == [payload_of(shipped, scope).id for scope in scopes]


def test_the_core_has_21_concepts_and_28_phrases(shipped: Dataset) -> None:
    nodes = message(payload_of(shipped, Scope(("core",))))["nodes"]
    kinds = [node["kind"] for node in nodes]
    assert (kinds.count("concept"), kinds.count("phrase")) == (len(concepts(CORE)), len(CORE))


def test_every_curve_of_the_atlas_has_the_sign_of_its_pair(atlas: dict[str, Any], relations: pd.DataFrame) -> None:
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    rows: dict[tuple[str, str], set[str]] = defaultdict(set)
    for id, source, target, polarity in zip(
        relations.index, relations["source"], relations["target"], relations["polarity"], strict=True
    ):
        said[source, target].add(polarity)
        rows[source, target].add(id)
    assert {(edge["from"], edge["to"]): edge["sign"] for edge in atlas["edges"]} == {
        pair: _expected_sign(polarities) for pair, polarities in said.items()
    }
    assert {(edge["from"], edge["to"]): set(edge["relations"]) for edge in atlas["edges"]} == rows
    assert {(edge["from"], edge["to"]) for edge in atlas["edges"] if edge["sign"] == 5} == contested(RELATIONS)


def _expected_sign(polarities: set[str]) -> int:
    claims = polarities & {"increases", "decreases", "no clear effect"}
    if len(claims) > 1:
        return 5
    return SIGNS.index(min(polarities, key=STRONGEST_FIRST.index))


@pytest.mark.parametrize("focus", ["GABA", "Dopamine", "Inflammation", "Cortisol"])
def test_a_phrase_of_a_contested_pair_says_so(shipped: Dataset, relations: pd.DataFrame, focus: str) -> None:
    found = message(payload_of(shipped, Scope((), focus)))
    assert found["kind"] == "map"
    marked = {node["id"] for node in found["nodes"] if node.get("contested")}
    expected = set()
    for relation in found["relations"]:
        pair = (relations["source"] == relation["source"]) & (relations["target"] == relation["target"])
        if _expected_sign(set(relations["polarity"][pair])) == 5:
            expected.add(relation["id"])
    assert marked == expected


def test_a_relation_that_is_drawn_at_a_wider_concept_keeps_its_own_ends(tmp_path: Path) -> None:
    rows = ("GABA,calms,Th1 cell,decreases,,,", "GABA,wakes,Treg,increases,,,", "Treg,calms,Th1 cell,,,,")
    dataset = small(tmp_path, *rows)
    concepts = "name,type,broader\nTh1 cell,immune cell,T cell\nTreg,immune cell,T cell\nT cell,immune cell,\n"
    dataset.path.with_name("concepts.csv").write_text(concepts, encoding="utf-8")
    scope = Scope(folded=(("Th1 cell", "T cell"), ("Treg", "T cell")))
    kinds: tuple[Layout, ...] = ("map", "atlas")
    found = {kind: message(payload_of(load(dataset.path), scope, kind)) for kind in kinds}
    for content in found.values():
        assert content["folded"] == ["T cell"]
        assert [(row["source"], row["effect"], row["target"], row["own"]) for row in content["relations"]] == [
            ("GABA", "calms", "T cell", {"source": "GABA", "target": "Th1 cell"}),
            ("GABA", "wakes", "T cell", {"source": "GABA", "target": "Treg"}),
        ]
        folds = {node["id"]: node.get("folds") for node in content["nodes"] if node["kind"] == "concept"}
        assert folds == {"GABA": None, "T cell": 2}
    phrases = [node["label"] for node in found["map"]["nodes"] if node["kind"] == "phrase"]
    assert (phrases, len(found["atlas"]["edges"])) == (["calms (Th1 cell)", "wakes (Treg)"], 1)


def test_without_a_fold_a_message_says_nothing_of_it(tmp_path: Path) -> None:
    content = message(payload_of(small(tmp_path, "GABA,calms,Stress,,,,"), Scope()))
    assert "folded" not in content
    assert {name for row in (*content["relations"], *content["nodes"]) for name in row}.isdisjoint({"own", "folds"})


def test_what_a_page_has_beside_its_own_concepts_says_so(tmp_path: Path) -> None:
    graph = small(tmp_path, "GABA,calms,Stress,decreases,,,").model.graph
    model = map_model(graph, "v", beside=frozenset({"Stress"}))
    nodes = message(payload(model, lay_out(model, Scope(), "map"), Scope()))["nodes"]
    assert {node["id"]: node.get("beside") for node in nodes if node["kind"] == "concept"} == {
        "GABA": None,
        "Stress": True,
    }
