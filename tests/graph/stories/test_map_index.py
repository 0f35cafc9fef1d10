"""A graph becomes a guide that knows its concepts and relations by what people write."""

import pytest

from graph.stories.map_index import step_words_of
from graph.views.filters import Filters

from .telling import RELATIONS, graph

GUIDE = step_words_of(graph())


@pytest.mark.parametrize(
    ("written", "concept"),
    [("GABA", "GABA"), ("gaba", "GABA"), ("γ-aminobutyric acid", "GABA"), ("immune-defense", "Immune defense")],
)
def test_a_concept_is_known_by_name_and_synonym_in_any_case(written: str, concept: str) -> None:
    assert GUIDE.concept(written) == concept


@pytest.mark.parametrize("written", ["", "?", "GAB", "GABA generally calms Inflammation"])
def test_what_is_no_name_is_no_concept(written: str) -> None:
    assert GUIDE.concept(written) is None


def test_a_relation_is_known_by_its_sentence() -> None:
    id = GUIDE.relation("stress raises cortisol.")
    assert id is not None
    assert tuple(GUIDE.listing.loc[id, ["source", "effect", "target"]]) == ("Stress", "raises", "Cortisol")
    assert (GUIDE.relation("Stress -> Cortisol"), GUIDE.relation("")) == (None, None)


def test_of_rows_with_one_sentence_the_strongest_evidence_is_meant_wherever_the_row_stands() -> None:
    header, *rows = RELATIONS.splitlines()
    moved = step_words_of(graph("\n".join([header, *reversed(rows)])))
    ids = {step_words.relation("GABA generally calms Inflammation") for step_words in (GUIDE, moved)}
    assert len(ids) == 1
    assert GUIDE.listing.loc[[*ids], "citation"].tolist() == ["B"]


def test_only_words_that_a_relation_has_are_known() -> None:
    assert GUIDE.known("polarity", ["produces", "decreases"]) == ("decreases",)


def test_the_same_question_is_worked_out_once() -> None:
    assert GUIDE.steps(("core",), Filters()) is GUIDE.steps(("core",), Filters())
