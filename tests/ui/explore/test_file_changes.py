"""After a save a line says how many relations differ, and only what differs in relations."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.model.map_model import MapModel
from ui.explore import file_changes
from ui.explore.file_changes import changes_between

A, B, C = "GABA,calms,Stress,A", "Sleep,lifts,Mood,B", "Pain,raises,Anxiety,C"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def model(folder: Path, *rows: str, concepts: str = "") -> MapModel:
    path = folder / "relations.csv"
    path.write_text("\n".join(["source,effect,target,mechanism", *rows]), encoding="utf-8")
    path.with_name("concepts.csv").write_text(f"name,type\n{concepts}", encoding="utf-8")
    return load(path).model


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ((A, B, C), (C, A, B), "+0 -0 ~0 relations"),
        ((A, B), (A, C), "+1 -1 ~0 relations"),
        ((A, B), (A, B.replace(",B", ",D")), "+0 -0 ~1 relations"),
        ((A, B), (A, B.replace("lifts", "raises")), "+0 -0 ~1 relations"),
        (("a,calms,b,A", "a,calms,b,B"), ("a,calms,b,B",), "+0 -1 ~0 relations"),
    ],
)
def test_rows_are_added_removed_and_changed_wherever_they_stand(
    folder: Path, before: tuple[str, ...], after: tuple[str, ...], line: str
) -> None:
    assert changes_between(model(folder, *before), model(folder, *after)) == line


def test_another_type_of_a_concept_changes_no_relation(folder: Path) -> None:
    typed = model(folder, A, B, concepts="GABA,transmitter\n")
    assert changes_between(model(folder, A, B, concepts="GABA,cytokine\n"), typed) == "+0 -0 ~0 relations"


def test_the_same_two_versions_are_compared_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = model(folder, A, "x,calms,y,once"), model(folder, A)
    first = changes_between(before, after)
    monkeypatch.setattr(file_changes, "difference", lambda *_: pytest.fail("they were compared already"))
    assert changes_between(model(folder, A, "x,calms,y,once"), after) == first == "+0 -1 ~0 relations"
