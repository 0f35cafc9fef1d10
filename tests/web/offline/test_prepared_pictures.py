"""The pictures of a page without a server are those of the app, each scope of them once."""

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from graph.dataset import Dataset, load
from graph.layout.lay_out import lay_out
from graph.layout.picture import EXPLORED, PHONE
from graph.views.scope import Scope
from web.map.payload import payload
from web.offline.prepared_pictures import pictures

ROWS = ("a,feeds,b,core", "a,starves,b,research", "b,feeds,c,research", "c,feeds,d,research", "d,feeds,e,core")
TEXT = "\n".join(("source,effect,target,level", *ROWS))


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    path = tmp_path_factory.mktemp("small") / "relations.csv"
    path.write_text(TEXT, encoding="utf-8")
    return load(path)


@pytest.fixture(scope="module")
def made(dataset: Dataset) -> list[dict[str, Any]]:
    return pictures(dataset.model, [Scope(only=(ids(dataset, "b", "d"))[:1])])


def ids(dataset: Dataset, *sources: str) -> tuple[str, ...]:
    rows = dataset.model.relations
    return tuple(str(id) for id in rows.index[rows["source"].isin(sources)])


def test_the_whole_map_is_the_one_of_the_app(dataset: Dataset, made: list[dict[str, Any]]) -> None:
    for scope, frame in product((Scope(), Scope(("core",)), Scope((), "b")), (EXPLORED, PHONE)):
        message = json.loads(payload(dataset.model, lay_out(dataset.model, scope, "auto", frame), scope).message)
        assert {**message, "auto": True} in made


def test_each_level_and_each_concept_has_a_picture_of_each_kind(made: list[dict[str, Any]]) -> None:
    found = [one for one in made if not one.get("scrolled")]
    whole = [(one["kind"], one["auto"], len(one["relations"])) for one in found if not one["focus"]]
    assert whole == [
        (kind, kind == "map", relations) for relations in (5, 2, 3, 1) for kind in ("map", "atlas", "matrix")
    ]
    around_b = [(one["kind"], one["auto"], len(one["relations"])) for one in found if one["focus"] == "b"]
    near = [(kind, kind == "map", relations) for relations in (3, 1) for kind in ("map", "atlas", "matrix")]
    assert around_b == [*near, ("map", True, 4), ("matrix", False, 4)]


def test_a_phone_has_its_own_picture_of_each_and_both_kinds_of_a_level(made: list[dict[str, Any]]) -> None:
    found = [one for one in made if one.get("scrolled")]
    whole = [(one["kind"], one["auto"], len(one["relations"])) for one in found if not one["focus"]]
    assert whole[:4] == [("map", True, 5), ("atlas", False, 5), ("map", True, 2), ("atlas", False, 2)]
    around_b = [(one["kind"], one["auto"], len(one["relations"])) for one in found if one["focus"] == "b"]
    assert around_b == [("map", True, 3), ("map", True, 1), ("map", True, 4)]


def test_no_two_pictures_show_the_same_in_the_same_way(made: list[dict[str, Any]]) -> None:
    shown = [
        (one.get("scrolled"), one["kind"], one["focus"], *sorted(row["id"] for row in one["relations"])) for one in made
    ]
    assert len(shown) == len(set(shown))


def test_what_can_be_folded_is_there_folded_all_at_once_and_each_alone(tmp_path: Path) -> None:
    rows = ("GABA,calms,Th1 cell", "GABA,wakes,Treg", "GABA,calms,B cell")
    (tmp_path / "relations.csv").write_text("\n".join(("source,effect,target", *rows)), encoding="utf-8")
    cells = (
        "Th1 cell,x,T cell",
        "Treg,x,T cell",
        "T cell,x,Cell",
        "B cell,x,Cell",
        "Cell,x,",
        "Calm,x,",
        "GABA,x,Calm",
    )
    (tmp_path / "concepts.csv").write_text("\n".join(("name,type,broader", *cells)), encoding="utf-8")
    found = [one for one in pictures(load(tmp_path / "relations.csv").model) if one["kind"] == "atlas"]
    folds = {tuple(one.get("folded", ())) for one in found if not one["focus"] and not one.get("scrolled")}
    assert folds == {(), ("Calm", "Cell"), ("Cell",), ("T cell",), ("Calm",)}
