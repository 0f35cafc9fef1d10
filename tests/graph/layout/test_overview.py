"""Communities are concepts of a graph of their own, with how much leads between them."""

from itertools import permutations

import pandas as pd

from graph.layout.memberships import memberships
from graph.layout.overview import Overview, ends_of, overview
from graph.model.map_model import map_model
from graph.views.legend import entries
from graph.views.line_hues import line_hues
from tests.graph.layout.test_memberships import clique, listing

ROWS = listing(*clique("a", 5), *clique("b", 4), ("a1", "b0"), ("a1", "b0"), ("b0", "a0"), ("x", "y"))


def shown(rows: pd.DataFrame, level: str) -> Overview:
    found = memberships(rows)
    return overview(ends_of(rows, found), found, "a.csv", level)


def test_what_leads_between_two_communities_is_one_relation_each_way_with_its_number() -> None:
    found = shown(ROWS, "core")
    told = {(source, cells["effect"], target) for source, target, cells in found.graph.edges(data=True)}
    a, b = "a1 · a0 (5 concepts)", "b0 · b1 (4 concepts)"
    assert told == {(a, "has 2 relations to", b), (b, "has 1 relation to", a)}
    assert {cells["level"] for *_, cells in found.graph.edges(data=True)} == {"core"}
    assert sorted(found.lines.values()) == [(0, 1), (1, 0)]


def test_a_community_is_found_by_a_concept_and_tells_its_members() -> None:
    found = shown(ROWS, "")
    assert dict(found.enters) == {
        "a1 · a0 (5 concepts)": "a1",
        "b0 · b1 (4 concepts)": "b0",
        "others (2 concepts)": "x",
    }
    told = found.graph.nodes(data=True)
    assert told["a1 · a0 (5 concepts)"]["definition"] == "a1, a0, a2, a3, a4; 10 relations among them"
    assert (told["others (2 concepts)"]["degree"], told["a1 · a0 (5 concepts)"]["degree"]) == (1, 13)


def test_no_more_lines_are_drawn_than_can_be_read_and_every_community_has_its_strongest() -> None:
    parts = [clique(f"c{number}-", 4) for number in range(12)]
    bridges = [(f"c{one}-0", f"c{other}-0") for one in range(12) for other in range(12) if one != other]
    rows = listing(*(pair for part in parts for pair in [*part, *part, *part]), *bridges)
    found = shown(rows, "")
    assert (len(found.lines), len({*found.undrawn})) == (24, 132 - 24)
    assert {end for line in found.lines.values() for end in line} == {*range(12)}


def test_a_community_that_others_only_lead_to_has_a_line_too() -> None:
    parts = [clique(f"c{number}-", 4) for number in range(8)]
    bridges = [(f"c{one}-{end}", f"c{other}-0") for one, other in permutations(range(7), 2) for end in (0, 1)]
    rows = listing(*(pair for part in parts for pair in [*part, *part, *part]), *bridges, ("c0-0", "c7-0"))
    found = shown(rows, "")
    assert {end for line in found.lines.values() for end in line} == {*range(8)}
    assert len(found.undrawn) == 7 * 6 + 1 - 24
    assert {" has 2 relations to " in way for way in found.undrawn} == {True}


def test_lines_of_an_overview_have_a_colour_and_no_sign_that_nobody_states() -> None:
    model = map_model(shown(ROWS, "core").graph, "v")
    sources = {id: row["source"] for id, row in model.records.items()}
    hues = line_hues(model, "map", sources)
    assert hues is not None
    assert hues.of == "community"
    told = [(entry.facet, entry.word) for entry in entries(model, model.relations, None, "map")]
    assert told == [("type", "community")]
