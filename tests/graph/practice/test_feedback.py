"""What is said after an answer has the hedge, the evidence, the source, and the other side."""

from graph.papers.retractions import COLUMN
from graph.practice.feedback import feedback_on, row_words

BLANK = dict.fromkeys(("polarity", "evidence", "species", "citation", "year", "doi", "pmid"), "")
CALMS = {**BLANK, "source": "GABA", "effect": "may calm", "target": "Mood", "polarity": "decreases"}
STIRS = {**CALMS, "effect": "stirs", "polarity": "increases"}
SHAPES = {**CALMS, "effect": "shapes", "polarity": "modulates"}


def test_a_source_is_named_by_its_citation_else_by_its_numbers() -> None:
    words = "GABA may calm Mood. Evidence: the kind of evidence is not stated. Source: {}."
    assert row_words({**CALMS, "citation": "Li et al.", "doi": "10.1/x"}) == words.format("Li et al")
    assert row_words({**CALMS, "doi": "10.1/x", "pmid": "7"}) == words.format("doi:10.1/x, PubMed 7")


def test_evidence_without_a_source_says_that_there_is_none() -> None:
    assert row_words({**CALMS, "evidence": "review"}) == (
        "GABA may calm Mood. Evidence: a review of many studies. Source: none is given."
    )


def test_a_retracted_paper_is_named_as_such() -> None:
    assert row_words({**CALMS, "doi": "10.1/x", COLUMN: "retracted 2019-05-02"}).endswith(
        "Source: doi:10.1/x. The paper was retracted."
    )


def test_where_rows_disagree_the_other_side_has_its_say() -> None:
    calms, stirs = {**CALMS, "doi": "10.1/x"}, {**STIRS, "doi": "10.1/y"}
    pair = [calms, stirs, SHAPES, {**stirs, "effect": "wakes"}, {**stirs, "effect": "lifts"}, stirs]
    assert feedback_on(calms, pair) == (
        f"{row_words(calms)} But the studies disagree: GABA stirs Mood. GABA wakes Mood."
    )
    assert feedback_on(stirs, pair) == f"{row_words(stirs)} But the studies disagree: GABA may calm Mood."
    assert feedback_on(CALMS, [CALMS, STIRS]).endswith("But the findings disagree: GABA stirs Mood.")


def test_rows_that_do_not_contradict_each_other_leave_the_feedback_alone() -> None:
    assert feedback_on(CALMS, [CALMS, SHAPES, CALMS]) == row_words(CALMS)
