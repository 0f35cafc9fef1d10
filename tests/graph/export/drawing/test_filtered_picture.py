"""What a picture shows is known before it is laid out."""

from collections import Counter

import pytest

from graph.export.drawing.filtered_picture import filtered_picture, shown_in
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.marks import Area
from graph.layout.picture import EXPLORED, PHONE
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import LAYOUTS, Layout

from ....models import model_of_text

# More concepts than fit one picture.
MANY = "source,effect,target\n" + "".join(f"c{number // 3},feeds,d{number}\n" for number in range(200))
FEW = "source,effect,target\nc0,feeds,d0\nd0,calms,c0\nd0,feeds,e\ne,feeds,f\n"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("scope", [Scope(), Scope(focus="c0"), Scope(focus="d0", depth=2)], ids=["all", "c0", "d0"])
@pytest.mark.parametrize("text", [MANY, FEW], ids=["many", "few"])
def test_the_relations_shown_are_those_that_have_a_line(text: str, layout: Layout, scope: Scope) -> None:
    model = model_of_text(text)
    for frame in (EXPLORED, PHONE):
        found = filtered_picture(model, scope, Filters(), layout, frame)
        assert found.relations == {id for route in found.picture.routes for id in route.relations}
        assert found.relations == shown_in(model, scope, Filters())


def test_a_folded_concept_is_drawn_as_a_stack_with_the_sentences_of_its_rows() -> None:
    model = model_of_text("source,effect,target\na,feeds,b\na,feeds,c\nb,feeds,c\n")
    shown = filtered_picture(model, Scope(folded=(("c", "b"),)), Filters(), "atlas", EXPLORED)
    areas = Counter(mark.about for mark in drawn(shown, "light") if isinstance(mark, Area) and mark.about in "ab")
    assert (areas, shown.folded, len(shown.relations)) == ({"a": 1, "b": 3}, {"b"}, 2)
    assert {mark.about for mark in drawn(shown, "light")} == {"a", "b", "a feeds b. a feeds c."}
