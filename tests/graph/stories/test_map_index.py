"""The relations of a map are known by their sentences, and the words of its facets by those that a relation has."""

from graph.stories.map_index import relation_named, signed_edges, words_in_use
from graph.views.filters import Filters

from .telling import RELATIONS, model

MODEL = model()


def test_a_relation_is_known_by_its_sentence() -> None:
    id = relation_named("stress raises cortisol.", MODEL)
    assert id is not None
    assert tuple(MODEL.relations.loc[id, ["source", "effect", "target"]]) == ("Stress", "raises", "Cortisol")
    assert (relation_named("Stress -> Cortisol", MODEL), relation_named("", MODEL)) == (None, None)


def test_of_rows_with_one_sentence_the_strongest_evidence_is_meant_wherever_the_row_stands() -> None:
    header, *rows = RELATIONS.splitlines()
    moved = model("\n".join([header, *reversed(rows)]))
    ids = {relation_named("GABA generally calms Inflammation", one) for one in (MODEL, moved)}
    assert len(ids) == 1
    assert MODEL.relations.loc[[*ids], "citation"].tolist() == ["B"]


def test_only_words_that_a_relation_has_are_known() -> None:
    assert words_in_use("polarity", ["produces", "decreases"], MODEL) == ("decreases",)


def test_the_same_question_is_worked_out_once() -> None:
    assert signed_edges(MODEL, ("core",), Filters()) is signed_edges(MODEL, ("core",), Filters())
