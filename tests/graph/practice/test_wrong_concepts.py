"""Wrong answers are wrong in every row of the file, and those that are worth thinking about come first."""

from collections.abc import Sequence

from graph.practice.items import items
from graph.practice.practice_item import Choice, PracticeItem
from tests.graph.practice.files import Row, model_of_rows, relation

SIGNALS = [
    {"name": name, "type": "signal"} for name in ("GABA", "Dopamine", "Cortisol", "Leptin", "Ghrelin", "Insulin")
]
CELLS = [{"name": name, "type": "cell"} for name in ("Neuron", "Monocyte", "B cell", "Platelet")]


def item_of(rows: Sequence[Row], kind: str, concepts: Sequence[Row] = (*SIGNALS, *CELLS)) -> PracticeItem:
    """Return the item of a kind about the first row."""
    found = items(model_of_rows(rows, concepts))
    return next(item for item in found if item.kind == kind)


def wrong(item: PracticeItem) -> list[str]:
    return [choice.text for choice in item.wrong]


def test_those_of_the_same_type_come_first_then_those_with_the_phrase_then_near_then_busy_ones() -> None:
    rows = [
        relation("Neuron | makes | GABA"),
        relation("Monocyte | makes | Ghrelin"),
        relation("Leptin | wakes | B cell"),
        relation("GABA | calms | Cortisol"),
        relation("Leptin | lifts | Cortisol"),
        relation("Insulin | tires | Platelet"),
        relation("Insulin | tires | B cell"),
        relation("Insulin | tires | Monocyte"),
        relation("Dopamine | makes | Platelet"),
    ]
    # Ghrelin has the phrase; Cortisol is two steps from Neuron; the rest by their number of rows, then by name.
    assert wrong(item_of(rows, "target")) == [
        *("Ghrelin", "Cortisol", "Insulin", "Leptin", "Dopamine"),
        *("Platelet", "B cell", "Monocyte"),
    ]


def test_what_is_true_in_another_row_whatever_its_phrase_is_no_wrong_answer() -> None:
    rows = [
        relation("Neuron | makes | GABA"),
        relation("Neuron | takes up | Cortisol", polarity="decreases"),
        relation("Neuron | does not meet | Leptin", polarity="no clear effect"),
        relation("Monocyte | makes | Ghrelin"),
        relation("Platelet | makes | Insulin"),
    ]
    assert wrong(item_of(rows, "target")) == ["Ghrelin", "Insulin", "Monocyte", "Platelet"]
    assert wrong(item_of(rows, "source")) == ["Monocyte", "Platelet", *("Cortisol", "Leptin", "Ghrelin", "Insulin")]


def test_what_is_true_of_a_wider_or_narrower_concept_is_no_wrong_answer() -> None:
    cells = [{"name": "Cell"}, {"name": "Neuron", "broader": "Cell"}, {"name": "Pyramid", "broader": "Neuron"}]
    rows = [
        relation("Neuron | makes | GABA"),
        relation("Cell | makes | Cortisol"),
        relation("Pyramid | makes | Leptin"),
        relation("Gut | makes | Ghrelin"),
        relation("Gut | makes | Insulin"),
    ]
    assert wrong(item_of(rows, "target", [*SIGNALS, *cells])) == ["Ghrelin", "Insulin", "Gut"]


def test_kinds_of_another_true_answer_are_wrong_only_where_its_row_points_another_way() -> None:
    def offered(polarity: str) -> list[str]:
        rows = [
            relation("GABA | lowers killing by | NK cell", polarity="decreases"),
            relation("GABA | acts on | T cell", polarity=polarity),
            *(relation(f"Leptin | wakes | {name}", polarity="increases") for name in ("CD8 T cell", "B cell")),
        ]
        return wrong(item_of(rows, "target", []))

    assert offered("modulates") == ["Leptin", "B cell", "CD8 T cell"]
    assert offered("decreases") == ["Leptin", "B cell"]


def test_of_a_stem_without_a_direction_any_row_about_a_kind_of_the_concept_makes_an_answer_true() -> None:
    cells = [{"name": "Immune cell"}, {"name": "Monocyte", "broader": "Immune cell"}]
    rows = [
        relation("GABA | acts on | Immune cell", polarity="modulates"),
        relation("Cortisol | restrains | Monocyte", polarity="decreases"),
        relation("Leptin | wakes | Monocyte", polarity="increases"),
        relation("Insulin | wakes | Platelet", polarity="increases"),
        relation("Ghrelin | tires | Platelet", polarity="decreases"),
    ]
    assert wrong(item_of(rows, "source", [*SIGNALS, *cells])) == ["Ghrelin", "Insulin", "Platelet"]


def test_an_answer_that_would_be_the_only_one_of_its_type_is_typed() -> None:
    cells = [{"name": "Neuron", "type": "cell"}, {"name": "Pyramid", "type": "cell", "broader": "Neuron"}]
    rows = [
        relation("Neuron | makes | GABA"),
        relation("Pyramid | is lost in | Dementia"),
        relation("Leptin | wakes | Cortisol"),
        relation("Insulin | wakes | Ghrelin"),
    ]
    item = item_of(rows, "source", [*SIGNALS, *cells])
    assert (wrong(item), item.is_typed) == ([], True)
    # One that has a type of its own stands beside others all the same.
    alone = item_of(
        rows, "source", [*SIGNALS, {"name": "Neuron", "type": "cell"}, {"name": "Pyramid", "type": "nerve"}]
    )
    assert alone.is_typed is False


def test_a_link_is_true_both_ways() -> None:
    rows = [
        relation("GABA | is linked to | Cortisol"),
        relation("Leptin | is linked to | GABA"),
        relation("Ghrelin | wakes | Insulin"),
        relation("Dopamine | acts on | GABA"),
    ]
    assert wrong(item_of(rows, "target")) == ["Dopamine", "Ghrelin", "Insulin"]


def test_each_wrong_answer_names_a_relation_that_is_true_of_it_with_the_phrase_where_there_is_one() -> None:
    rows = [
        relation("Neuron | makes | GABA"),
        relation("Monocyte | takes up | Ghrelin"),
        relation("Platelet | makes | Ghrelin"),
        relation("Leptin | wakes | Insulin"),
    ]
    model = model_of_rows(rows, [*SIGNALS, *CELLS])
    ids = list(model.records)
    assert items(model)[0].wrong == (
        *(Choice("Ghrelin", ids[2]), Choice("Insulin", ids[3]), Choice("Leptin", ids[3])),
        *(Choice("Monocyte", ids[1]), Choice("Platelet", ids[2])),
    )


def test_a_thing_that_is_spelled_in_two_ways_is_offered_once() -> None:
    rows = [relation("Neuron | makes | GABA"), relation("Gut | makes | Ghrelin"), relation("Gut | makes | ghrelins")]
    assert wrong(item_of(rows, "target", [])) == ["Ghrelin", "Gut"]


def test_with_fewer_than_two_wrong_answers_the_right_one_is_typed_by_any_name_of_any_true_one() -> None:
    concepts = [{"name": "Serotonin", "synonyms": "5-HT; enteramine"}, {"name": "Dopamine", "synonyms": "DA"}]
    rows = [relation("Gut | makes | Serotonin"), relation("Gut | makes | Dopamine"), relation("Gut | feels | Pain")]
    item = item_of(rows, "target", concepts)
    assert (item.wrong, item.is_typed) == ((), True)
    assert item.accepted == ("Serotonin", "5-HT", "enteramine", "Dopamine", "DA")


def test_at_most_eight_wrong_answers_are_kept() -> None:
    rows = [relation("Neuron | makes | GABA"), *(relation(f"Gut{n} | feels | Pain") for n in "ABCDEFGHIJ")]
    assert len(item_of(rows, "target").wrong) == 8
