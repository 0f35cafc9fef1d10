"""A step becomes what it shows, and the address at which the page shows the same."""

from urllib.parse import urlencode

from graph.stories.map_index import relation_named
from graph.stories.step_view import StepView, address_of, scope_of, step_view_of
from graph.stories.story import StepRow
from graph.views.filters import Filters
from graph.views.scope import Scope

from .telling import model

MODEL = model()


def test_a_blank_step_is_the_map_that_the_page_opens_with() -> None:
    view = step_view_of(StepRow(1, "All"), MODEL)
    assert view == StepView(("core",), Filters())
    assert scope_of(view, MODEL) == Scope(("core",))
    assert address_of(view) == {"level": ("core",)}


def test_a_step_shows_what_its_cells_say() -> None:
    step = StepRow(
        1, "A", "", "gaba", "2", ("research",), "atlas", "Inflammation", "", "", ("decreases",), ("condition",)
    )
    view = step_view_of(step, MODEL)
    filters = Filters(type=("condition",), polarity=("decreases",))
    assert view == StepView(("research",), filters, "GABA", 2, "atlas", "Inflammation")
    assert scope_of(view, MODEL) == Scope(("research",), "GABA", 2)
    assert urlencode(address_of(view), doseq=True) == (
        "level=research&type=condition&polarity=decreases&focus=GABA&depth=2&layout=atlas&select=Inflammation"
    )


def test_what_the_map_does_not_know_is_left_out_and_the_rest_is_shown() -> None:
    step = StepRow(1, "A", "", "Gabba", "9", ("x", "core"), "round", "y", "Stress", "z", ("produces",), ("place",))
    assert step_view_of(step, MODEL) == StepView(("core",), Filters())


def test_a_relation_is_selected_by_its_id() -> None:
    view = step_view_of(StepRow(1, "A", select="Stress raises Cortisol"), MODEL)
    assert address_of(view)["select"] == (relation_named("Stress raises Cortisol", MODEL),)


def test_two_ends_show_the_relations_of_the_paths_between_them() -> None:
    view = step_view_of(StepRow(1, "A", levels=("core", "research"), start="stress", end="Immune defense"), MODEL)
    told = [relation_named(said, MODEL) for said in ("Stress raises Cortisol", "Cortisol may weaken Immune defense")]
    assert scope_of(view, MODEL) == Scope(only=tuple(sorted(map(str, told))))
    assert address_of(view) == {
        "level": ("core", "research"),
        "ask": ("paths",),
        "from": ("Stress",),
        "to": ("Immune defense",),
    }


def test_without_a_path_the_map_stays_as_it_is() -> None:
    view = step_view_of(StepRow(1, "A", focus="GABA", start="Stress", end="Immune defense"), MODEL)
    assert scope_of(view, MODEL) == Scope(("core",), "GABA")


def test_one_concept_at_both_ends_is_no_question() -> None:
    assert step_view_of(StepRow(1, "A", start="GABA", end="gaba"), MODEL).ends is None
