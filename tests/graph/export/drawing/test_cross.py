"""A paper in doubt is a cross on the curve and in the cell that stand for it, as on the page."""

from dataclasses import replace

import pytest

from graph.export.drawing.captions import description, sources
from graph.export.drawing.cross import ARM, cross_marks
from graph.export.drawing.filtered_picture import filtered_picture
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.marks import Line, Text
from graph.export.drawing.picture_legend import entries_of, legend
from graph.layout.picture import EXPLORED
from graph.model.build import build
from graph.model.map_model import MapModel, map_model
from graph.palette import PAGE
from graph.papers.retractions import Retractions, with_retraction_notices
from graph.views.filters import Filters
from graph.views.legend import LegendEntry
from graph.views.scope import Scope
from graph.vocabulary import Kind
from tests.tables import read_table

SCOPE = Scope(("research",))


def model() -> MapModel:
    table = read_table("source,effect,target,citation,doi", "A,calms,B,Li,10.1000/x", "A,wakes,C,Roe,10.1000/y")
    flagged = with_retraction_notices(table, Retractions({"10.1000/x": "retracted 2019-05-02"}))
    return map_model(build(flagged, {}), "v")


@pytest.mark.parametrize(("kind", "crosses"), [("atlas", 1), ("matrix", 1), ("map", 0)])
def test_what_stands_for_a_paper_in_doubt_has_a_cross_unless_its_phrase_says_so(kind: Kind, crosses: int) -> None:
    shown = filtered_picture(model(), SCOPE, Filters(), kind, EXPLORED)
    text = PAGE["light"].text
    marks = [mark for mark in drawn(shown, "light") if isinstance(mark, Line) and mark.colour == text]
    assert [mark.about for mark in marks] == ["A calms B (× retracted)."] * 2 * crosses
    words = {mark.text for mark in drawn(shown, "light") if isinstance(mark, Text)}
    assert ("calms × retracted" in words) == (kind == "map")


def test_a_filter_that_hides_the_relation_hides_its_cross() -> None:
    shown = filtered_picture(model(), SCOPE, Filters(), "atlas", EXPLORED)
    others = frozenset(id for id in shown.relations if shown.model.records[id]["target"] == "C")
    narrowed = replace(shown, relations=others)
    assert [mark for mark in drawn(narrowed, "dark") if getattr(mark, "colour", "") == PAGE["dark"].background] == []


def test_legend_description_and_sources_say_it_in_words() -> None:
    shown = filtered_picture(model(), SCOPE, Filters(), "atlas", EXPLORED)
    entry = LegendEntry("support", "paper in doubt", "cross", 0, 1)
    assert entry in entries_of(shown)
    marks, _ = legend((entry,), 500, "light")
    assert [mark.text for mark in marks if isinstance(mark, Text)] == ["paper in doubt 1"]
    assert "A calms B (× retracted). A wakes C." in description(shown)
    assert sources(shown) == ("Li. doi:10.1000/x. × retracted 2019-05-02", "Roe. doi:10.1000/y")


def test_only_what_is_in_doubt_can_be_left_in_view() -> None:
    shown = filtered_picture(model(), SCOPE, Filters(support=("paper in doubt",)), "map", EXPLORED)
    assert [shown.model.records[id]["effect"] for id in shown.relations] == ["calms"]


def test_a_cross_is_two_strokes_over_a_ground() -> None:
    marks = cross_marks((10, 10), "light")
    assert [mark.width for mark in marks if isinstance(mark, Line)] == [4.4, 4.4, 1.7, 1.7]
    assert isinstance(marks[0], Line)
    assert marks[0].path[0] == (10 - ARM, 10 - ARM)
