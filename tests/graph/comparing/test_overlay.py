"""Two versions become one map, on which everything that differs bears its mark."""

from functools import partial

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.checks.tidying import tidy
from graph.comparing.overlay import Overlay, around, overlay
from graph.model.build import build
from graph.model.concepts import Concept
from graph.reading.csv_text import table_of

from ...tables import typed_table

COLUMNS = ["source", "effect", "target", "polarity", "mechanism"]
A, B, C = "GABA,calms,Stress,decreases,", "Sleep,lifts,Mood,increases,", "Pain,raises,Fear,increases,"
NAMES = some.sampled_from(["a", "b", "c"])
ROWS = some.lists(
    some.tuples(
        NAMES,
        some.sampled_from(["acts", "calms", ""]),
        NAMES,
        some.sampled_from(["increases", "decreases"]),
        some.sampled_from(["", "x"]),
    ),
    max_size=6,
)


table = partial(typed_table, COLUMNS)


def told(found: Overlay) -> list[tuple[str, str, str, int, str]]:
    """Return source, effect, target, line and mark of each relation to look at."""
    edges = {id: (source, target, cells) for source, target, id, cells in found.graph.edges(keys=True, data=True)}
    return [
        (edges[id][0], edges[id][2]["effect"], edges[id][1], edges[id][2]["line"], found.changes.get(id, ""))
        for id in found.relations
    ]


def of_concepts(found: Overlay) -> dict[str, str]:
    return {name: found.changes[name] for name in found.graph if name in found.changes}


def test_new_changed_and_removed_rows_and_concepts_bear_their_marks() -> None:
    found = overlay(table(A, B, C), table(A.replace("calms", "soothes"), B, "Zinc,helps,Mood,increases,"), {})
    assert told(found) == [
        ("GABA", "soothes", "Stress", 2, "changed"),
        ("Zinc", "helps", "Mood", 4, "added"),
        ("Pain", "raises", "Fear", 4, "removed"),
    ]
    assert of_concepts(found) == {"Pain": "removed", "Fear": "removed", "Zinc": "added"}
    assert found.graph.number_of_edges() == 4
    assert nx.is_frozen(found.graph)


def test_two_versions_that_say_the_same_bear_no_mark() -> None:
    found = overlay(table(A, B), table(B, A), {})
    assert (found.changes, found.relations, found.contested) == ({}, (), frozenset())


def test_a_pair_that_is_contested_now_is_looked_at_whole() -> None:
    other = "Sleep,harms,Mood,decreases,"
    found = overlay(table(A, B), table(A, B, other), {})
    assert told(found) == [("Sleep", "harms", "Mood", 4, "added"), ("Sleep", "lifts", "Mood", 3, "")]
    assert found.contested == frozenset({("Sleep", "Mood")})
    back = overlay(table(A, B, other), table(A, B), {})
    assert told(back) == [("Sleep", "harms", "Mood", 4, "removed"), ("Sleep", "lifts", "Mood", 3, "")]
    assert back.contested == frozenset()


def test_a_removed_row_takes_no_id_away_from_a_row_of_the_new_version() -> None:
    twins = [f"{A}{mechanism}" for mechanism in ("one", "other", "third")]
    found = overlay(table(*twins), table(twins[2]), {})
    kept = next(iter(build(table(twins[2]), {}).edges(keys=True)))[2]
    assert (found.ids_on(2), found.changes) == ((kept,), {f"{kept}-2": "removed", f"{kept}-3": "removed"})
    mechanisms = {id: mechanism for _, _, id, mechanism in found.graph.edges(keys=True, data="mechanism")}
    assert mechanisms == {kept: "third", f"{kept}-2": "one", f"{kept}-3": "other"}


def test_a_row_that_cannot_be_drawn_any_more_is_gone_from_the_map_and_one_that_now_can_is_new() -> None:
    lacking = A.replace("calms", "")
    assert told(overlay(table(A, B), table(lacking, B), {})) == [("GABA", "calms", "Stress", 2, "removed")]
    assert told(overlay(table(lacking, B), table(A, B), {})) == [("GABA", "calms", "Stress", 2, "added")]
    assert told(overlay(table(lacking), table(lacking, B), {})) == [("Sleep", "lifts", "Mood", 3, "added")]


def test_stray_spaces_are_a_change_and_no_other_concept() -> None:
    found = overlay(table(A), table(A.replace("GABA", " GABA ")), {})
    assert told(found) == [("GABA", "calms", "Stress", 2, "changed")]
    assert of_concepts(found) == {}


def test_a_column_that_is_gone_or_new_is_a_change_of_its_rows() -> None:
    narrow = table_of("a.csv", COLUMNS[:4], [A.split(",")[:4], B.split(",")[:4]])
    found = overlay(table(f"{A}slowly", B, C), narrow, {})
    assert told(found) == [("GABA", "calms", "Stress", 2, "changed"), ("Pain", "raises", "Fear", 4, "removed")]


def test_concepts_bring_their_types_along_also_where_only_a_removed_row_names_them() -> None:
    concepts = {"Pain": Concept("Pain", "condition", ("Ache",), "It hurts.")}
    found = overlay(table(A, C), table(A), concepts)
    assert found.graph.nodes["Pain"] == {
        "type": "condition",
        "synonyms": ("Ache",),
        "definition": "It hurts.",
        "ids": (),
        "broader": "",
        "degree": 1,
    }


def test_the_relation_on_a_line_is_that_of_the_new_version() -> None:
    found = overlay(table(C, A), table(B, A), {})
    ids = {cells["effect"]: id for _, _, id, cells in found.graph.edges(keys=True, data=True)}
    assert [found.ids_on(line) for line in (2, 3, 9, None)] == [(ids["lifts"],), (ids["calms"],), (), ()]


def test_around_a_relation_stand_the_marked_ones_and_then_its_neighbours_those_between_both_first() -> None:
    rows = [A, "GABA,slows,Pain,decreases,", "Fear,feeds,Stress,increases,", "Stress,uses,GABA,decreases,", B]
    found = overlay(table(*rows), table(*rows, C), {})
    effects = {id: cells["effect"] for _, _, id, cells in found.graph.edges(keys=True, data=True)}
    relation = next(id for id, effect in effects.items() if effect == "calms")
    assert [effects[id] for id in around(found, relation)][:3] == ["calms", "raises", "uses"]
    assert sorted(effects[id] for id in around(found, relation)[3:]) == ["feeds", "slows"]
    assert [effects[id] for id in around(found, relation, 2)] == ["calms", "raises"]


def test_around_a_relation_no_marked_one_is_left_out() -> None:
    found = overlay(table(A), table(A, B, C), {})
    relation = found.ids_on(2)[0]
    assert around(found, relation, 1) == (relation, *found.relations)
    assert around(found, found.relations[1], 1) == (found.relations[1], found.relations[0])


@settings(deadline=None, max_examples=30)
@given(ROWS, ROWS)
def test_the_new_version_is_on_the_map_as_it_is_alone_and_only_removed_rows_beside_it(
    before: list[tuple[str, ...]], after: list[tuple[str, ...]]
) -> None:
    old, new = (table_of("a.csv", COLUMNS, rows) for rows in (before, after))
    found = overlay(old, new, {})
    removed = {id for id, mark in found.changes.items() if mark == "removed"}
    drawn = table_of("a.csv", COLUMNS, [row for row in after if row[1]])
    assert {edge for edge in found.graph.edges(keys=True) if edge[2] not in removed} == set(
        build(tidy(drawn), {}).edges(keys=True)
    )
    ids = {id for _, _, id in found.graph.edges(keys=True)}
    assert set(found.relations) <= ids
    assert set(found.changes) <= ids | set(found.graph)
    assert found.graph.number_of_edges() == len(ids)


def test_a_row_whose_polarity_is_no_listed_word_is_drawn_once_it_is_mended() -> None:
    columns = ["source", "effect", "target", "polarity"]
    faulty = table_of("a.csv", columns, [["GABA", "calms", "Stress", "up"], ["Sleep", "lifts", "Mood", ""]])
    mended = table_of("a.csv", columns, [["GABA", "calms", "Stress", "increases"], ["Sleep", "lifts", "Mood", ""]])
    assert [*overlay(faulty, faulty, {}).graph.edges()] == [("Sleep", "Mood")]
    found = overlay(faulty, mended, {})
    assert ([*found.graph.edges()], [*found.changes.values()]) == ([("GABA", "Stress"), ("Sleep", "Mood")], ["added"])
