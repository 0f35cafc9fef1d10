"""A step becomes what it shows, and the address at which the page shows the same."""

from urllib.parse import urlencode

from graph.stories.map_index import relation_named
from graph.stories.step_view import Look, address_of, look_of, scope_of
from graph.stories.story import Step
from graph.views.filters import Filters
from graph.views.scope import Scope

from .telling import model

MODEL = model()


def test_a_blank_step_is_the_map_that_the_page_opens_with() -> None:
    look = look_of(Step(1, "All"), MODEL)
    assert look == Look(("core",), Filters())
    assert scope_of(look, MODEL) == Scope(("core",))
    assert address_of(look) == {"level": ("core",)}


def test_a_step_shows_what_its_cells_say() -> None:
    step = Step(1, "A", "", "gaba", "2", ("research",), "atlas", "Inflammation", "", "", ("decreases",), ("condition",))
    look = look_of(step, MODEL)
    filters = Filters(type=("condition",), polarity=("decreases",))
    assert look == Look(("research",), filters, "GABA", 2, "atlas", "Inflammation")
    assert scope_of(look, MODEL) == Scope(("research",), "GABA", 2)
    assert urlencode(address_of(look), doseq=True) == (
        "level=research&type=condition&polarity=decreases&focus=GABA&depth=2&layout=atlas&select=Inflammation"
    )


def test_what_the_map_does_not_know_is_left_out_and_the_rest_is_shown() -> None:
    step = Step(1, "A", "", "Gabba", "9", ("x", "core"), "round", "y", "Stress", "z", ("produces",), ("place",))
    assert look_of(step, MODEL) == Look(("core",), Filters())


def test_a_relation_is_selected_by_its_id() -> None:
    look = look_of(Step(1, "A", select="Stress raises Cortisol"), MODEL)
    assert address_of(look)["select"] == (relation_named("Stress raises Cortisol", MODEL),)


def test_two_ends_show_the_relations_of_the_paths_between_them() -> None:
    look = look_of(Step(1, "A", levels=("core", "research"), start="stress", end="Immune defense"), MODEL)
    told = [relation_named(said, MODEL) for said in ("Stress raises Cortisol", "Cortisol may weaken Immune defense")]
    assert scope_of(look, MODEL) == Scope(only=tuple(sorted(map(str, told))))
    assert address_of(look) == {
        "level": ("core", "research"),
        "ask": ("paths",),
        "from": ("Stress",),
        "to": ("Immune defense",),
    }


def test_without_a_path_the_map_stays_as_it_is() -> None:
    look = look_of(Step(1, "A", focus="GABA", start="Stress", end="Immune defense"), MODEL)
    assert scope_of(look, MODEL) == Scope(("core",), "GABA")


def test_one_concept_at_both_ends_is_no_question() -> None:
    assert look_of(Step(1, "A", start="GABA", end="gaba"), MODEL).ends is None
