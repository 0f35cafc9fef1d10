"""Levels and a focus choose the relations that are laid out."""

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.views.scope import Scope, first_levels, levels_of, within
from graph.vocabulary import DEPTHS

from ...shipped import CORE, RELATIONS, concepts, near
from ...tables import numbered

ROWS = some.lists(
    some.tuples(some.sampled_from("abcdefgh"), some.sampled_from("abcdefgh"), some.sampled_from(["core", "research"])),
    max_size=14,
)

Row = tuple[str, str, str]


def table(*rows: Row) -> pd.DataFrame:
    return numbered(("source", "target", "level"), rows)


CHAIN = table(("a", "b", "core"), ("b", "c", "research"), ("d", "c", "core"), ("d", "e", "core"), ("x", "y", "core"))


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(), ["r0", "r1", "r2", "r3", "r4"]),
        (Scope(("core",)), ["r0", "r2", "r3", "r4"]),
        (Scope(("research", "core")), ["r0", "r1", "r2", "r3", "r4"]),
        (Scope((), "a", 0), []),
        (Scope((), "a"), ["r0"]),
        (Scope((), "a", 2), ["r0", "r1"]),
        (Scope((), "a", 3), ["r0", "r1", "r2"]),
        (Scope(("core",), "a", 3), ["r0"]),
        (Scope((), "nowhere", 3), []),
        (Scope((), "b", 1, "out"), ["r1"]),
        (Scope((), "b", 1, "in"), ["r0"]),
        (Scope((), "a", 3, "out"), ["r0", "r1"]),
        (Scope((), "c", 2, "in"), ["r0", "r1", "r2"]),
        (Scope((), "a", 1, "both", ("b",)), ["r0", "r1"]),
        (Scope((), "a", 1, "both", ("c", "b")), ["r0", "r1", "r2"]),
        (Scope((), "a", 1, "both", ("c",)), ["r0"]),
        (Scope((), "a", 1, "out", ("b", "c")), ["r0", "r1"]),
    ],
)
def test_a_scope_is_the_relations_of_its_levels_near_its_focus(scope: Scope, found: list[str]) -> None:
    assert list(within(CHAIN, scope).index) == found


def test_a_file_opens_with_its_core_or_else_with_all() -> None:
    assert (levels_of(CHAIN), first_levels(CHAIN)) == (("core", "research"), ("core",))
    assert first_levels(table(("a", "b", "research"))) == ()
    assert (levels_of(table()), first_levels(table())) == ((), ())


@settings(deadline=None)
@given(ROWS, some.sampled_from(["a", "b", "z"]), some.sampled_from(DEPTHS), some.sampled_from([(), ("core",)]))
def test_depth_counts_steps_as_a_breadth_first_search_does(
    rows: list[Row], focus: str, depth: int, levels: tuple[str, ...]
) -> None:
    chosen = [(f"r{number}", row) for number, row in enumerate(rows) if not levels or row[2] in levels]
    graph = nx.Graph([row[:2] for _, row in chosen])
    graph.add_node(focus)
    steps = nx.single_source_shortest_path_length(graph, focus)
    expected = [id for id, row in chosen if min(steps.get(row[0], 99), steps.get(row[1], 99)) < depth]
    assert list(within(table(*rows), Scope(levels, focus, depth)).index) == expected


def test_the_shipped_core_and_the_surroundings_of_gaba(relations: pd.DataFrame) -> None:
    core = within(relations, Scope(("core",)))
    assert (len(core), len({*core["source"], *core["target"]})) == (len(CORE), len(concepts(CORE)))
    assert [len(within(relations, Scope(levels, "GABA", 1))) for levels in ((), ("core",))] == [
        len(near(rows, "GABA", 1)) for rows in (RELATIONS, CORE)
    ]
