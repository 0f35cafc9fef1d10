"""All rows of a pair become one step: its sign, its rows, the row that speaks for it."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions.signed_edges import STRENGTHS, SignedEdge, factor_of, sign_of, signed_edges_of, strength_of
from graph.vocabulary import EVIDENCE, POLARITIES, SIGNS, STRONGEST_EVIDENCE_FIRST

from .graphs import Row, rows_among

ROWS = rows_among("abcd", (*EVIDENCE, ""), 12)


def graph(*rows: Row) -> nx.MultiDiGraph:
    """Rows of source, polarity, target and evidence become a graph; the third row has the id r2 and says `says 2`."""
    small = nx.MultiDiGraph()
    for number, (source, polarity, target, evidence) in enumerate(rows):
        small.add_edge(
            source, target, f"r{number}", polarity=polarity, evidence=evidence, effect=f"says {number}", line=number + 2
        )
    return small


@pytest.mark.parametrize(
    ("polarities", "sign"),
    [
        ({"increases"}, "increases"),
        ({"produces"}, "increases"),
        ({"increases", "produces", "modulates"}, "increases"),
        ({"decreases", "modulates"}, "decreases"),
        ({"modulates"}, "modulates"),
        ({"modulates", "no clear effect"}, "modulates"),
        ({"increases", "decreases"}, "contested"),
        ({"produces", "decreases"}, "contested"),
        ({"produces", "no clear effect"}, "contested"),
        ({"decreases", "no clear effect", "modulates"}, "contested"),
        ({"no clear effect"}, None),
        (set(), None),
        ({"a word of nobody"}, "not stated"),
        ({"", "no clear effect"}, "not stated"),
    ],
)
def test_the_sign_of_a_step_comes_from_all_its_rows(polarities: set[str], sign: str | None) -> None:
    assert sign_of(polarities) == sign


@settings(deadline=None)
@given(some.sets(some.sampled_from(tuple(POLARITIES))))
def test_a_sign_is_one_direction_only_if_no_row_speaks_against_it(polarities: set[str]) -> None:
    up, down = bool(polarities & {"increases", "produces"}), "decreases" in polarities
    doubt = up + down + ("no clear effect" in polarities) > 1 and (up or down)
    expected = "contested" if doubt else "increases" if up else "decreases" if down else "modulates"
    assert sign_of(polarities) == (expected if polarities - {"no clear effect"} else None)


def test_every_kind_of_evidence_has_a_strength_of_its_own() -> None:
    assert set(STRONGEST_EVIDENCE_FIRST) == set(EVIDENCE)
    assert [strength_of(evidence) for evidence in (*STRONGEST_EVIDENCE_FIRST, "")] == [6, 5, 4, 3, 2, 1, 0]
    assert STRENGTHS == (6, 5, 4, 3, 2, 1, 0)
    assert strength_of("hearsay") == 0


def test_the_strongest_row_with_a_direction_speaks_for_the_step() -> None:
    small = graph(
        ("a", "no clear effect", "b", "meta-analysis"),
        ("a", "modulates", "b", "human"),
        ("a", "decreases", "b", "in vitro"),
        ("a", "increases", "b", "animal"),
        ("a", "increases", "b", "animal"),
    )
    relations, dissent = ("r3", "r4", "r2", "r1", "r0"), ("says 2", "says 1", "says 0")
    edge = SignedEdge("a", "b", "contested", relations, 3, "says 3", 1, dissent)
    assert signed_edges_of(small).after == {"a": {"b": edge}, "b": {}}
    assert signed_edges_of(small).before == {"a": {}, "b": {"a": edge}}
    assert (edge.sentence, edge.factor) == ("a says 3 b (1 more agrees; others say “says 2”, “says 1”, “says 0”).", 0)


def test_a_step_is_an_association_where_no_row_of_its_direction_says_that_one_acts() -> None:
    small = graph(("a", "increases", "b", ""), ("a", "produces", "b", ""), ("a", "modulates", "b", ""))
    effects = ("is linked to more", "is accompanied by higher", "shapes")
    for key, effect in zip(("r0", "r1", "r2"), effects, strict=True):
        small.edges["a", "b", key]["effect"] = effect
    assert [edge.associated for edge in signed_edges_of(small)] == [True]
    small.edges["a", "b", "r1"]["effect"] = "raises"
    assert [edge.associated for edge in signed_edges_of(small)] == [False]


def test_only_the_shown_relations_make_steps() -> None:
    small = graph(("a", "increases", "b", ""), ("a", "decreases", "b", ""), ("b", "increases", "c", ""))
    assert list(signed_edges_of(small, ["r1", "unknown"])) == [SignedEdge("a", "b", "decreases", ("r1",), 0, "says 1")]
    assert signed_edges_of(small, ()).after == {"a": {}, "b": {}, "c": {}}


def test_a_concept_is_no_step_from_itself_and_no_effect_is_no_step() -> None:
    assert list(signed_edges_of(graph(("a", "increases", "a", ""), ("a", "no clear effect", "b", "human")))) == []


def test_a_chain_has_the_product_of_its_signs() -> None:
    edges = {sign: SignedEdge("a", "b", sign, ("r",), 0, "x") for sign in SIGNS}
    up, down, unclear = edges["increases"], edges["decreases"], edges["modulates"]
    chains = ([up, up], [up, down], [down, down], [down, down, down], [down, unclear], [edges["contested"], up], [])
    assert [factor_of(chain) for chain in chains] == [1, -1, 1, -1, 0, 0, 1]


def test_an_unknown_concept_is_named() -> None:
    with pytest.raises(ValueError, match="'z' is not a concept of this map"):
        signed_edges_of(graph(("a", "increases", "b", ""))).require("a", "z")


@settings(deadline=None)
@given(ROWS)
def test_no_row_is_lost(rows: list[Row]) -> None:
    effective = {(row[0], row[2]) for row in rows if row[1] != "no clear effect" and row[0] != row[2]}
    expected = {f"r{number}" for number, row in enumerate(rows) if (row[0], row[2]) in effective}
    edges = signed_edges_of(graph(*rows))
    ids = [id for edge in edges for id in edge.relations]
    assert (set(ids), len(ids)) == (expected, len(expected))
    assert {(edge.source, edge.target) for edge in edges} == effective
    assert {edge for steps_before in edges.before.values() for edge in steps_before.values()} == set(edges)


def test_steps_of_the_shipped_map(shipped: nx.MultiDiGraph) -> None:
    after = signed_edges_of(shipped).after
    assert "Schizophrenia" in after["Dopamine"]
    pairs = {
        ("Chronic stress", "Serotonin"): (
            "increases",
            3,
            "Chronic stress raises the blood level of Serotonin (another says “alters the brain system of”).",
        ),
        ("Chronic stress", "Norepinephrine"): (
            "contested",
            3,
            "Chronic stress increases the release of Norepinephrine (another says “has mixed effects on”).",
        ),
        ("Hypnotherapy", "Anxiety"): ("decreases", 6, "Hypnotherapy reduces Anxiety (1 more agrees)."),
        ("Serotonin", "Mood"): ("modulates", 1, "Serotonin helps regulate Mood."),
    }
    found = {pair: after[pair[0]][pair[1]] for pair in pairs}
    assert {pair: (edge.sign, edge.strength, edge.sentence) for pair, edge in found.items()} == pairs
