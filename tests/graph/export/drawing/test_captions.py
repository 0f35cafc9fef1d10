"""A caption says by what the shown relations were chosen, nothing else."""

from graph.export.drawing.captions import caption
from graph.views.filters import Filters
from graph.views.scope import Scope


def test_without_a_choice_the_caption_is_the_number_of_relations() -> None:
    assert caption(Scope(), Filters(), 414, 414) == "414 of 414 relations"
    assert caption(Scope(), Filters(), 1, 1) == "1 of 1 relation"


def test_focus_level_and_every_filter_are_named() -> None:
    scope = Scope(("core", "research"), "GABA", 2)
    filters = Filters(type=("cytokine",), evidence=("human", "not stated"), species=("rat",))
    assert caption(scope, filters, 3, 414) == (
        "3 of 414 relations · level: core or research · focus: GABA and 2 steps around it · "
        "type: cytokine · evidence: human or not stated · species: rat"
    )
