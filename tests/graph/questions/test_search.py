"""Names, synonyms and slips of the pen find their concept; a mere part of a name is only offered."""

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.diagnostics.word_meanings import OTHER_BEGINNINGS, OWN_WORDS
from graph.model.terms import folding
from graph.questions.search import OWN, PART, POSSIBLE, SURE, SearchMatch, proposed, search
from graph.vocabulary import GREEK

# What tests/web/front/explorer/find.test.js holds the page to.
SHARED: dict[str, Any] = json.loads((Path(__file__).parents[2] / "cases" / "search.json").read_text(encoding="utf-8"))


def graph(**synonyms: tuple[str, ...]) -> nx.MultiDiGraph:
    small = nx.MultiDiGraph()
    small.add_nodes_from((name.replace("_", " "), {"synonyms": also}) for name, also in synonyms.items())
    return small


SMALL = graph(Serotonin=("5-HT",), Norepinephrine=("Noradrenaline", "NA"), Mood=())


@pytest.mark.parametrize(
    ("query", "match"),
    [
        ("Serotonin", SearchMatch("Serotonin", "Serotonin", 100)),
        ("SEROTONIN ", SearchMatch("Serotonin", "Serotonin", 100)),
        ("seratonin", SearchMatch("Serotonin", "Serotonin", 88.9)),
        ("5HT", SearchMatch("Serotonin", "5-HT", 100)),
        ("nor-adrenaline", SearchMatch("Norepinephrine", "Noradrenaline", 100)),
        ("mood", SearchMatch("Mood", "Mood", 100)),
    ],
)
def test_what_a_query_means(query: str, match: SearchMatch) -> None:
    best = search(query, SMALL)[0]
    assert (best, best.sure) == (match, True)


@pytest.mark.parametrize(("text", "folded"), SHARED["foldings"])
def test_a_text_is_compared_as_the_page_compares_it(text: str, folded: str) -> None:
    assert folding(text) == folded


@pytest.mark.parametrize(("query", "found"), SHARED["found"])
def test_a_query_finds_what_it_finds_on_the_page(query: str, found: list[list[Any]]) -> None:
    listed = nx.MultiDiGraph()
    listed.add_nodes_from((name, {"synonyms": tuple(also)}) for name, also in SHARED["concepts"].items())
    assert [[match.concept, match.via, match.score, match.sure] for match in search(query, listed, 2)] == found


def test_the_shared_cases_are_those_of_this_vocabulary() -> None:
    assert (SHARED["greek"], set(SHARED["own"]) - OWN) == (dict(GREEK), set())
    assert SHARED["opposites"] == [list(pair) for pair in OTHER_BEGINNINGS]
    assert SHARED["scores"] == {"sure": SURE, "part": PART, "possible": POSSIBLE}


@pytest.mark.parametrize("query", ["", "  ", "!?", "zzzz", "<b>"])
def test_what_means_nothing_finds_nothing(query: str) -> None:
    assert search(query, SMALL) == []


def test_names_win_over_synonyms() -> None:
    matches = search("stress", graph(Strain=("Stress",), Stress=()))
    assert [(match.concept, match.via) for match in matches[:2]] == [("Stress", "Stress"), ("Strain", "Stress")]


def test_greek_letters_accents_and_hyphens_may_be_left_out() -> None:
    assert [match.concept for match in search("il 1 beta", graph(**{"IL-1β": ()}))] == ["IL-1β"]
    assert [match.concept for match in search("sjogren", graph(Sjögren=()))] == ["Sjögren"]


def test_no_more_than_the_limit_are_returned_each_concept_once() -> None:
    many = graph(**{f"T_cell_{number}": (f"T-cell {number}", "T cell") for number in range(9)})
    found = search("T cell", many, limit=4)
    assert len({match.concept for match in found}) == len(found) == 4


@pytest.mark.parametrize(
    ("query", "concept"),
    [
        ("noradrenaline", "Norepinephrine"),
        ("5-HT", "Serotonin"),
        ("Treg", "Regulatory T cell"),
        ("seratonin", "Serotonin"),
        ("inflamation", "Inflammation"),
        ("acetyl choline", "Acetylcholine"),
        ("IL6", "IL-6 production"),
    ],
)
def test_the_shipped_concepts_are_found(shipped: nx.MultiDiGraph, query: str, concept: str) -> None:
    best = search(query, shipped)[0]
    assert (best.concept, best.sure) == (concept, True)


@pytest.mark.parametrize("query", ["brain", "x", "a", "stress", "natural killer", "production", "IL-1"])
def test_a_part_of_a_name_is_offered_and_never_taken_for_sure(shipped: nx.MultiDiGraph, query: str) -> None:
    matches = search(query, shipped)
    assert len(matches) >= 1
    assert [match for match in matches if match.sure] == []


def test_the_best_match_comes_first(shipped: nx.MultiDiGraph) -> None:
    for query in ("th 17", "adrenalin", "killer", "mood swings", "depresion", "brain"):
        scores = [match.score for match in search(query, shipped, 10)]
        assert scores == sorted(scores, reverse=True)
    assert search("th 17", shipped)[0].concept == "Th17 cell"


@settings(deadline=None)
@given(some.text(max_size=30))
def test_any_text_can_be_searched_for(query: str) -> None:
    matches = search(query, SMALL, 3)
    assert {match.concept for match in matches} <= set(SMALL)
    assert all(60 <= match.score <= 100 for match in matches)


@pytest.mark.parametrize(
    ("query", "concepts"),
    [
        ("seratonin", ["Serotonin"]),
        ("adrenaline", ["Norepinephrine (also Noradrenaline)"]),
        ("mode", []),
        ("", []),
        ("n", ["Norepinephrine"]),
        ("x", []),
    ],
)
def test_only_a_slip_or_a_part_of_a_name_is_proposed_with_its_synonym(query: str, concepts: list[str]) -> None:
    assert [f"{match.concept}{match.also}" for match in proposed(query, SMALL)] == concepts


def test_other_digits_mean_another_thing() -> None:
    cells = graph(Th1_cell=(), Th2_cell=("T helper 2 cell",))
    assert (proposed("Th17 cell", cells), proposed("T helper 3 cell", cells)) == ([], [])
    assert [match.concept for match in proposed("th2 cels", cells)] == ["Th2 cell"]


@pytest.mark.parametrize("word", sorted(OWN_WORDS))
def test_a_word_of_its_own_proposes_nothing_and_is_not_proposed(word: str) -> None:
    listed = graph(Cytokine=(), Human=(), Rat=(), Mouse=("Source",), Heart_rate=(), Target_effect=("Effect", "Score"))
    assert proposed(word, listed) == []
    assert proposed(f"{word}s", graph(**{word.replace(" ", "_"): ()})) == []
