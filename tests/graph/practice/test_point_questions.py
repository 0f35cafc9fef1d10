"""A concept is to be found among masked boxes, of which the arrows are surely true of others alone."""

from dataclasses import replace

from graph.model.map_model import MapModel
from graph.practice.items import items
from graph.practice.practice_item import Choice, PracticeItem
from tests.graph.practice.brute_force import unfair
from tests.graph.practice.files import model_of_rows, raw_file, relation

ROWS = [
    relation("GABA | calms | Stress"),
    relation("Cortisol | raises | Pain"),
    relation("Sleep | lifts | Mood", evidence="animal", species="mouse"),
    relation("Cortisol | worsens | Stress"),
]


def points(model: MapModel) -> list[PracticeItem]:
    return [item for item in items(model) if item.kind == "point"]


def test_each_box_is_told_by_its_arrow_and_an_arrow_that_is_true_of_the_concept_tells_no_other() -> None:
    rows = [*ROWS, relation("Exercise | lowers | Weight")]
    model = model_of_rows(rows)
    first = points(model)[0]
    ids = [*model.records]
    assert (first.id, first.stem, first.question) == (
        f"{ids[0]} point",
        "One of these boxes is Stress: ____.",
        "In this map: which box is it?",
    )
    assert (first.right, first.accepted, first.fixed) == ("GABA calms ____.", ("GABA calms ____.",), ())
    # Cortisol worsens stress, so no arrow that starts at it leads to another box.
    texts = ("____ raises Pain.", "____ lowers Weight.", "In mice: Sleep lifts ____.")
    assert first.wrong == tuple(map(Choice, texts, (ids[1], ids[4], ids[2])))
    assert first.feedback == "GABA calms Stress. The file names neither evidence nor source."


def test_where_no_target_can_be_asked_for_the_source_is() -> None:
    texts = ("GABA | calms | Stress", "Sleep | lifts, against stress, | Mood", "Cortisol | raises | Pain")
    found = {item.pair: (item.stem, item.right) for item in points(model_of_rows([relation(text) for text in texts]))}
    # To ask for the target would leave too few: one of the other arrows names it.
    assert found["GABA", "Stress"] == ("One of these boxes is GABA: ____.", "____ calms Stress.")
    assert found["Cortisol", "Pain"] == ("One of these boxes is Pain: ____.", "Cortisol raises ____.")


def test_two_rows_leave_too_few_boxes_and_a_row_that_looks_like_a_gap_makes_none() -> None:
    assert points(model_of_rows(ROWS[:2])) == []
    gap = model_of_rows([*ROWS, relation("____ | calms | Mood")])
    assert not any(
        text.count("____") > 1 for item in points(gap) for text in (item.right, *(w.text for w in item.wrong))
    )


def test_no_box_is_told_by_a_relation_that_leads_back_to_it() -> None:
    loop = relation("Sleep | restores | Sleep")
    found = points(model_of_rows([*ROWS, relation("Exercise | lowers | Weight"), loop]))
    assert found
    assert not any("restores" in wrong.text for item in found for wrong in item.wrong)


def test_what_is_unfair_is_found() -> None:
    model = model_of_rows([*ROWS, relation("Exercise | lowers | Weight")])
    file = raw_file(model, [*ROWS, relation("Exercise | lowers | Weight")], ())
    item, ids = points(model)[0], [*model.records]
    assert [*unfair(item, file)] == []
    worsens = replace(item, wrong=(*item.wrong, Choice("Cortisol worsens ____.", ids[3])))
    assert "Cortisol worsens ____. is true of Stress" in [*unfair(worsens, file)]
    untold = replace(item, wrong=(Choice("Sleep lifts ____.", ids[2]), item.wrong[0]))
    assert [*unfair(untold, file)] == ["it does not say that it was seen in animals"]
    other = replace(item, stem="One of these boxes is Pain: ____.")
    assert [*unfair(other, file)] == ["it asks for another concept"]
