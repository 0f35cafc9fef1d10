"""A large graph is freed once nobody has it any more, and while somebody has it, it stays whole."""

import gc
from collections.abc import Iterator
from pathlib import Path
from weakref import ref

import pytest

from graph.dataset import load
from web.served.letting_go import let_go


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("web.served.letting_go.MANY", 2)
    found = tmp_path / "relations.csv"
    found.write_text("source,effect,target\na,calms,b\nb,wakes,b\nb,feeds,c\n", encoding="utf-8")
    return found


@pytest.fixture(autouse=True)
def unsearched() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def test_it_is_freed_piece_by_piece_once_nobody_has_it(path: Path) -> None:
    model = load(path).model
    graph, nodes = ref(model.graph), model.graph.nodes
    thread = let_go(model.graph, model.relations)
    assert thread
    thread.join(0.5)
    assert (thread.is_alive(), list(nodes)) == (True, ["a", "b", "c"])
    del model
    thread.join(30)
    assert (graph(), list(nodes)) == (None, [])


def test_what_somebody_goes_on_with_stays_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.served.letting_go.PATIENCE", 0.3)
    model = load(path).model
    thread = let_go(model.graph, model.relations)
    assert thread
    thread.join(30)
    assert (len(model.graph), model.graph.number_of_edges()) == (3, 3)


def test_a_small_one_needs_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.served.letting_go.MANY", 4)
    assert let_go(load(path).model.graph) is None
