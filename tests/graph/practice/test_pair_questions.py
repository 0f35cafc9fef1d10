"""What is asked of a pair hangs on all its rows, and is not asked where they leave it open."""

import pytest

from graph.practice.items import items
from graph.practice.practice_item import Choice, PracticeItem
from tests.graph.practice.files import Row, model_of_rows, relation

LI = {"citation": "Li. On calm. Cell", "year": "2020"}
EK = {"citation": "Ek. On noise. Cell", "year": "2021"}
CALMS = relation("GABA | calms | Mood", polarity="decreases", **LI)
LOWERS = relation("GABA | lowers | Mood", polarity="decreases", **EK)
STIRS = relation("GABA | stirs | Mood", polarity="increases")
# A file in which signs and kinds of evidence differ.
BESIDE = relation("Leptin | drives | Hunger", polarity="increases", evidence="review")


def asked(kind: str, *rows: Row) -> PracticeItem | None:
    """Return what is asked of the first row, None where that kind is not."""
    model = model_of_rows([*rows, BESIDE])
    return next((item for item in items(model, [next(iter(model.records))]) if item.kind == kind), None)


def test_a_sign_is_asked_with_the_five_polarities_and_how_sure_it_is() -> None:
    rows = [
        relation("GABA | may calm | Mood", polarity="decreases", evidence="animal", species="rat"),
        relation("GABA | lifts | Sleep", polarity="increases"),
        relation("Noise | spoils | Mood", polarity="modulates"),
    ]
    model = model_of_rows(rows)
    ids = list(model.records)
    item = next(item for item in items(model) if item.kind == "sign")
    assert (item.stem, item.question) == ("In rats, possibly: GABA ____ Mood.", "What may GABA do to Mood?")
    assert (item.right, item.accepted, item.is_typed) == ("decreases", ("decreases",), False)
    assert item.fixed == ("increases", "decreases", "modulates", "produces", "no clear effect")
    assert item.wrong == (
        Choice("increases", ids[1]),
        Choice("modulates", ids[2]),
        Choice("produces"),
        Choice("no clear effect"),
    )


@pytest.mark.parametrize(
    "rows",
    [
        [relation("GABA | calms | Mood", polarity="decreases"), relation("GABA | stirs | Mood", polarity="increases")],
        [relation("GABA | calms | Mood", polarity="decreases"), relation("GABA | shapes | Mood", polarity="modulates")],
        [relation("GABA | calms | Mood", polarity="decreases"), relation("GABA | wakes | moods", polarity="increases")],
        [relation("GABA | raises | Mood", polarity="decreases")],
        [relation("GABA | raises | Mood", polarity="")],
        [relation("GABA | touches | Mood", polarity="")],
        [relation("GABA | calms | Mood", polarity="decreases"), relation("GABA | touches | Mood", polarity="")],
    ],
    ids=[
        *("contested", "of two words", "contested in another spelling", "against its verb"),
        *("blank beside a plain verb", "blank", "blank in another row"),
    ],
)
def test_a_sign_that_a_row_or_a_verb_leaves_open_is_not_asked(rows: list[Row]) -> None:
    assert asked("sign", *rows) is None


def test_in_a_file_without_polarities_a_plain_verb_says_the_sign_and_that_it_does_is_told() -> None:
    rows = ["GABA | lowers | Mood", "Leptin | raises | Mood", "Sleep | lifts | Mood", "GABA | calms | Stress"]
    model = model_of_rows([relation(text) for text in rows])
    ids = list(model.records)
    found = [item for item in items(model) if item.kind == "sign"]
    assert [(item.about, item.right) for item in found] == [(ids[0], "decreases"), (ids[1], "increases")]
    assert found[0].fixed == ("increases", "decreases", "modulates", "no clear effect")
    assert found[0].wrong == (Choice("increases", ids[1]), Choice("modulates"), Choice("no clear effect"))
    assert found[0].feedback == (
        "GABA lowers Mood. The file names neither evidence nor source. "
        "The file has no listed polarity: “decreases” is from the phrase."
    )


def test_a_verb_says_no_sign_where_the_file_says_of_each_row_that_it_has_no_direction() -> None:
    rows = ["GABA | lowers | Mood", "Leptin | raises | Mood", "Sleep | raises | Stress"]
    model = model_of_rows([relation(text, polarity="modulates") for text in rows])
    assert [item for item in items(model) if item.kind == "sign"] == []


def test_a_phrase_whose_sign_nobody_says_is_not_asked_beside_rows_that_say_theirs() -> None:
    others = [
        *(relation(f"Signal {place} | raises | Organ {place}", polarity="increases") for place in range(3)),
        *(relation(f"Hormone {place} | lowers | Gland {place}", polarity="decreases") for place in range(3)),
    ]
    assert asked("effect", relation("GABA | touches | Mood", polarity="modulates"), *others)
    assert asked("effect", relation("GABA | touches | Mood", polarity=""), *others) is None
    assert asked("effect", relation("GABA | lowers much | Mood", polarity="decreases"), *others)


def test_where_the_whole_file_has_one_sign_none_is_asked() -> None:
    model = model_of_rows([relation("GABA | calms | Mood"), relation("Leptin | drives | Hunger")])
    assert [item for item in items(model) if item.kind == "sign"] == []


@pytest.mark.parametrize(
    ("evidence", "species", "right"),
    [
        ("human", "human", "people"),
        ("meta-analysis", "mouse", "animals"),
        ("in vitro", "human", "cells"),
        ("review", "", "review"),
        ("overview", "human", "overview"),
    ],
)
def test_what_a_relation_rests_on_is_asked_without_saying_so_before(evidence: str, species: str, right: str) -> None:
    item = asked("evidence", relation("GABA | calms | Mood", evidence=evidence, species=species))
    assert item
    assert (item.stem, item.question) == ("GABA calms Mood. Evidence: ____.", "What does this rest on?")
    assert (item.right, item.fixed[:3]) == (right, ("people", "animals", "cells"))
    assert [choice.text for choice in item.wrong] == [word for word in item.fixed if word != right]


@pytest.mark.parametrize(
    "rows",
    [
        [relation("GABA | calms | Mood")],
        [relation("GABA | calms | Mood", evidence="human"), relation("GABA | calms | Mood", evidence="animal", **LI)],
        [relation("GABA | calms | Mood", evidence="human"), relation("GABA | stills | Mood")],
        [relation("GABA | protects mice from | Pain", evidence="animal")],
    ],
    ids=["not stated", "several for one pair", "half of them not stated", "said by the phrase"],
)
def test_what_a_relation_rests_on_is_not_asked_where_that_is_open_or_said(rows: list[Row]) -> None:
    assert asked("evidence", *rows) is None


def test_of_a_contested_pair_it_is_asked_whether_the_studies_agree_and_both_sides_are_told() -> None:
    rows = [
        relation("GABA | calms | Mood", polarity="decreases", evidence="human", species="human", **LI),
        relation("GABA | may stir | Mood", polarity="increases", evidence="animal", species="mouse", **EK),
        relation("GABA | shapes | Mood", polarity="modulates"),
    ]
    item = asked("agree", *rows)
    assert item
    assert item.stem == "The studies agree on what GABA does to Mood: ____."
    assert item.question == "Do the studies agree?"
    assert (item.right, item.wrong, item.fixed) == ("no", (Choice("yes"),), ("yes", "no"))
    assert item.feedback == (
        "The studies disagree. GABA calms Mood. Evidence: a study with people (people or human cells). "
        "Source: Li. On calm. Cell (2020). "
        "But: GABA may stir Mood. Evidence: a study with animals (mice or mouse cells). "
        "Source: Ek. On noise. Cell (2021)."
    )


def test_of_review_and_overview_one_is_offered_and_neither_beside_a_meta_analysis() -> None:
    def last_answers(evidence: str, number: int = 1) -> set[tuple[str, ...]]:
        rows = (relation(f"GABA | calms | Mood {place}", evidence=evidence, species="human") for place in range(number))
        return {item.fixed[3:] for row in rows if (item := asked("evidence", row))}

    assert last_answers("human", 20) == {("review",), ("overview",)}
    assert [last_answers(evidence) for evidence in ("review", "overview", "meta-analysis")] == [
        *({("review",)}, {("overview",)}, {()}),
    ]


def test_whether_studies_agree_is_asked_once_for_a_pair() -> None:
    model = model_of_rows([CALMS, STIRS, {**STIRS, **EK}])
    assert [item.about for item in items(model) if item.kind == "agree"] == [next(iter(model.records))]


def test_that_several_papers_agree_is_asked_too_so_that_no_is_not_always_right() -> None:
    item = asked("agree", CALMS, LOWERS)
    assert item
    assert (item.right, item.feedback) == (
        "yes",
        "The studies agree. GABA calms Mood. Evidence: the kind of evidence is not stated. "
        "Source: Li. On calm. Cell (2020). "
        "Also: GABA lowers Mood. Evidence: the kind of evidence is not stated. Source: Ek. On noise. Cell (2021).",
    )


def test_rows_of_one_paper_are_findings_and_an_overview_is_no_study() -> None:
    others = ({**STIRS, **more} for more in (LI, {}, {**EK, "evidence": "overview"}, EK))
    questions = [asked("agree", CALMS, other) for other in others]
    assert [item.question for item in questions if item] == [
        "Do the findings agree?",
        "Do the findings agree?",
        "Do the sources agree?",
        "Do the studies agree?",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [CALMS],
        [CALMS, {**LOWERS, **LI}],
        [relation("GABA | shapes | Mood", **LI), relation("GABA | moves | Mood", **EK)],
        [relation("GABA | makes | Mood", polarity="produces", **LI), LOWERS],
    ],
    ids=["one row", "one paper", "no direction", "neither agreeing nor contested on the map"],
)
def test_whether_studies_agree_is_not_asked_where_that_means_nothing(rows: list[Row]) -> None:
    assert asked("agree", *rows) is None


def test_the_digest_of_agreement_is_another_one_with_each_row_of_the_pair() -> None:
    orders = ([CALMS, STIRS], [STIRS, CALMS], [CALMS, {**STIRS, **EK}])
    digests = [item.digest for rows in orders if (item := asked("agree", *rows))]
    assert (digests[0], len({*digests})) == (digests[1], 2)
