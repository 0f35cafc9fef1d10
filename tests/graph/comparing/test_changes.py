"""Two versions of a file become what was added, removed and changed."""

import networkx as nx

from graph.comparing.changes import Changes, changes
from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.identity import relation_ids
from graph.reading.read import read

A, B, C = "GABA,calms,Stress,A", "Sleep,lifts,Mood,B", "Pain,raises,Anxiety,C"


def graph(*rows: str, concepts: dict[str, Concept] | None = None) -> nx.MultiDiGraph:
    table, _ = read("\n".join(["source,effect,target,mechanism", *rows]).encode(), "a.csv")
    assert table is not None
    return build(table, concepts or {})


def id_of(row: str) -> str:
    table, _ = read(f"source,effect,target,mechanism\n{row}\n".encode(), "a.csv")
    assert table is not None
    return relation_ids(table.frame)[0]


def test_rows_that_only_move_are_unchanged() -> None:
    assert changes(graph(A, B, C), graph(C, "", A, B)) == Changes()


def test_new_and_lost_rows_are_added_and_removed() -> None:
    assert changes(graph(A, B), graph(A, C)) == Changes(added=(id_of(C),), removed=(id_of(B),))


def test_a_reworded_cell_is_a_change_of_the_same_relation() -> None:
    assert changes(graph(A, B), graph(A, B.replace(",B", ",D"))) == Changes(changed=(id_of(B),))


def test_a_row_that_keeps_two_of_source_effect_and_target_is_changed() -> None:
    for word, other in (("Sleep", "Rest"), ("lifts", "raises"), ("Mood", "Memory")):
        after = B.replace(word, other)
        assert changes(graph(A, B), graph(A, after)) == Changes(changed=(id_of(after),))


def test_a_row_that_keeps_only_one_of_the_three_is_another_row() -> None:
    after = "Sleep,raises,Memory,B"
    assert changes(graph(B), graph(after)) == Changes(added=(id_of(after),), removed=(id_of(B),))


def test_the_likest_rows_are_paired_first() -> None:
    table, _ = read(b"source,effect,target,doi\nx,calms,y,10.1000/1\nx,calms,z,\n", "a.csv")
    after, _ = read(b"source,effect,target,doi\nx,calms,y,10.1000/2\n", "a.csv")
    assert table is not None
    assert after is not None
    found = changes(build(table, {}), build(after, {}))
    ids = relation_ids(table.frame)
    assert found == Changes(removed=(ids[1],), changed=tuple(relation_ids(after.frame)))


def test_one_of_two_twins_that_goes_is_one_removed_row() -> None:
    twins = ("a,calms,b,A", "a,calms,b,B")
    assert str(changes(graph(*twins), graph(twins[1]))) == "+0 -1 ~0 relations"
    assert str(changes(graph(twins[1]), graph(*twins))) == "+1 -0 ~0 relations"


def test_concepts_whose_type_synonyms_or_definition_differ_are_named() -> None:
    typed = {"GABA": Concept("GABA", "transmitter")}
    assert changes(graph(A), graph(A, concepts=typed)) == Changes(concepts=("GABA",))


def test_changes_are_told_in_short() -> None:
    assert str(Changes(("a", "b"), ("c",), ("d", "e", "f"))) == "+2 -1 ~3 relations"
