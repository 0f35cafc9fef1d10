"""A graph becomes one row for each relation, and no column of the file is lost."""

import networkx as nx
import pandas as pd
import pytest

from graph.model.build import build
from graph.model.listing import listing, records
from graph.reading.read import read
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

from ...shipped import RELATIONS, concepts


def graph(text: str) -> nx.MultiDiGraph:
    table, faults = read(text.encode(), "a.csv")
    assert (faults, table is not None) == ([], True)
    return build(table, {})


SMALL = "source,effect,target,source_type,dose\nGABA,calms,Stress,transmitter,high\nStress,raises,Cortisol,,\n"


def test_a_relation_is_listed_with_blanks_as_the_map_reads_them() -> None:
    relations = listing(graph(SMALL))
    first, second = records(relations)
    blank = {"mechanism": "", "summary": "", "evidence": "", "species": "", "citation": "", "year": "", "doi": ""}
    blank |= {"quote": ""}
    assert first == {
        **{"id": "r3843fea59f", "source": "GABA", "effect": "calms", "target": "Stress", "polarity": ""},
        **{"source_type": "transmitter", "target_type": "concept", "level": "research", "pmid": "", **blank},
        **{"line": "2", "dose": "high"},
    }
    assert (second["source"], second["source_type"], second["line"], second["dose"]) == ("Stress", "concept", "3", "")
    assert list(relations.columns) == [*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS, "line", "dose"]


def test_rows_stand_in_file_order_even_where_the_graph_groups_them() -> None:
    relations = listing(graph("source,effect,target\na,x,b\nc,y,d\na,z,b\n"))
    assert list(zip(relations["line"], relations["effect"], strict=True)) == [(2, "x"), (3, "y"), (4, "z")]


def test_a_file_without_relations_has_an_empty_listing() -> None:
    empty = listing(nx.MultiDiGraph())
    assert (len(empty), list(empty.columns), empty.index.name) == (
        0,
        [*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS, "line"],
        "id",
    )
    assert list(records(empty)) == []


@pytest.mark.parametrize("column", ["id", "line", "second reading"])
def test_a_column_of_the_file_named_like_one_of_ours_is_kept_beside_it(column: str) -> None:
    plain = listing(graph("source,effect,target\na,x,b\nc,y,d\n"))
    relations = listing(graph(f"source,effect,target,{column}\na,x,b,1\nc,y,d,1\n"))
    assert list(relations.index) == list(plain.index)
    assert list(relations["line"]) == [2, 3]
    assert [record[f"{column} (of the file)"] for record in records(relations)] == ["1", "1"]
    assert [record["id"] for record in records(relations)] == list(plain.index)


@pytest.mark.parametrize("column", ["index", "name", "key", "weight", "type", "0"])
def test_any_other_name_of_a_column_stays(column: str) -> None:
    (record,) = records(listing(graph(f"source,effect,target,note,{column}\na,x,b,n,own\n")))
    assert (record["note"], record[column]) == ("n", "own")


def test_the_shipped_relations_are_all_listed(relations: pd.DataFrame) -> None:
    assert (len(relations), relations.index.is_unique) == (len(RELATIONS), True)
    assert len({*relations["source"], *relations["target"]}) == len(concepts(RELATIONS))
    gaba = relations[(relations["source"] == "GABA") | (relations["target"] == "GABA")]
    core = gaba[gaba["level"] == "core"]
    assert len(gaba) == 31
    assert sorted(zip(core["source"], core["effect"], core["target"], strict=True)) == [
        ("GABA", "generally calms", "Inflammation"),
        ("GABA", "helps to balance", "Immune defence"),
    ]
