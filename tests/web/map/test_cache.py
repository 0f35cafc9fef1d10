"""What visitors share is made once for each version of the file and never written to."""

import json
from pathlib import Path

import networkx as nx
import pytest

from graph.dataset import Dataset, load
from graph.views.scope import Scope
from web.map.cache import model_of, payload_of

TEXT = (
    "source,effect,target,polarity,source_type\n"
    "GABA,calms,Stress,decreases,transmitter\nGABA,wakes,Stress,increases,\nStress,raises,Cortisol,,\n"
)


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    path = tmp_path / "relations.csv"
    path.write_text(TEXT, encoding="utf-8")
    return load(path)


def test_the_same_version_gives_the_same_things(dataset: Dataset) -> None:
    assert model_of(dataset) is model_of(dataset)
    first, second = (payload_of(model_of(dataset), Scope(), "auto") for _ in range(2))
    assert first is second


def test_another_version_gives_other_things(dataset: Dataset, tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text(TEXT + "Sleep,lifts,Mood,,\n", encoding="utf-8")
    other = load(tmp_path / "relations.csv")
    assert len(model_of(dataset).relations) == 3
    assert len(model_of(other).relations) == 4


def test_what_is_shared_is_that_of_the_graph(dataset: Dataset) -> None:
    model = model_of(dataset)
    assert list(model.relations["line"]) == [2, 3, 4]
    assert model.contested == {("GABA", "Stress")}
    assert model.terms == {"Cortisol": "Cortisol", "GABA": "GABA", "Stress": "Stress"}
    assert list(model.words["type", "transmitter"]) == [True, True, False]


def test_scope_and_layout_choose_the_picture(dataset: Dataset) -> None:
    def drawn(scope: Scope, layout: str) -> tuple[str, int]:
        message = json.loads(payload_of(model_of(dataset), scope, layout).message)
        return message["kind"], len(message["relations"])

    assert drawn(Scope(), "auto") == ("map", 3)
    assert drawn(Scope(), "atlas") == ("atlas", 3)
    assert drawn(Scope((), "Cortisol", 1), "auto") == ("map", 1)
    assert drawn(Scope((), "Cortisol", 0), "auto") == ("map", 0)


def test_the_shared_graph_is_frozen(dataset: Dataset) -> None:
    assert nx.is_frozen(dataset.graph)
