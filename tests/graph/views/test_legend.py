"""The legend counts what is shown, once for the page and for pictures."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.export.drawing.map_marks import WIDTHS
from graph.model.map_model import map_model
from graph.questions.signed_edges import strength_of
from graph.views.legend import REPEATED, LegendEntry, entries, thickness
from graph.vocabulary import EVIDENCE, GRADES

TEXT = (
    "source,effect,target,polarity,source_type\n"
    "a,feeds,b,increases,hormone\na,starves,b,decreases,\nb,calms,c,no clear effect,cytokine\n"
)


@pytest.mark.parametrize(("kind", "symbol"), [("map", "frame"), ("atlas", "line"), ("matrix", "line")])
def test_types_signs_and_contested_pairs_are_counted(tmp_path: Path, kind: str, symbol: str) -> None:
    (tmp_path / "a.csv").write_text(TEXT, encoding="utf-8")
    model = load(tmp_path / "a.csv").model
    assert entries(model, model.relations, None, kind) == (  # type: ignore[arg-type]
        LegendEntry("type", "cytokine", "box", 3, 3),
        LegendEntry("type", "concept", "box", 8, 1),
        LegendEntry("type", "hormone", "box", 9, 2),
        LegendEntry("polarity", "increases", "line", 0, 1),
        LegendEntry("polarity", "decreases", "line", 1, 1),
        LegendEntry("polarity", "no clear effect", "line", 4, 1),
        LegendEntry("support", "contested", symbol, 5, 2),  # type: ignore[arg-type]
    )


def test_the_legend_names_the_evidence_that_lines_are_thick_for() -> None:
    thick = {kind for kind in EVIDENCE if WIDTHS[strength_of(kind)] > WIDTHS[0]}
    assert (thick, thickness("map").word) == ({*GRADES["people"], "review"}, "thick: people or reviews")


def test_the_type_of_a_focus_is_there_also_when_none_of_its_relations_is_shown(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TEXT, encoding="utf-8")
    model = load(tmp_path / "a.csv").model
    assert entries(model, model.relations.iloc[:0], "a", "map") == (LegendEntry("type", "hormone", "box", 9, 0),)


def test_the_legend_says_where_types_share_a_colour_and_where_some_look_alike(tmp_path: Path) -> None:
    for count, said in ((12, []), (13, ["colour"]), (85, ["look"])):
        rows = [f"a,feeds,b{number},type 0,type {number}\n" for number in range(count)]
        header = "source,effect,target,source_type,target_type\n"
        (tmp_path / "a.csv").write_text(header + "".join(rows), encoding="utf-8")
        model = load(tmp_path / "a.csv").model
        shown = entries(model, model.relations, None, "atlas")
        assert [entry.word for entry in shown if not entry.facet] == [REPEATED[of] for of in said]  # type: ignore[index]


def test_what_a_page_has_beside_its_own_concepts_is_in_the_legend(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TEXT, encoding="utf-8")
    model = map_model(load(tmp_path / "a.csv").model.graph, "v", beside=frozenset({"b"}))
    said = [entry for entry in entries(model, model.relations, None, "map") if entry.symbol == "hollow"]
    assert said == [LegendEntry("", "no fill: from elsewhere", "hollow", 3, None)]
