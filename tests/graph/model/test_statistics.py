"""A graph becomes its numbers."""

from pathlib import Path

from graph.checked_rows import load_rows
from graph.model.statistics import statistics
from graph.reading.read import read

from ...shipped import CORE, RELATIONS, RESEARCH
from ...shipped import concepts as shipped_concepts

DATA = Path(__file__).parent.parent.parent.parent / "data"


def test_the_numbers_of_a_small_map() -> None:
    table, _ = read(
        b"source,effect,target,polarity,evidence,source_type\n"
        b"a,calms,b,decreases,human,organ\na,wakes,b,increases,,\nb,feeds,c,,,\nx,feeds,y,,human,cytokine\n",
        "a.csv",
    )
    assert table is not None
    assert statistics(table, {}, 5) == {
        "rows": 5,
        "relations": 4,
        "concepts": 5,
        "components": 2,
        "contested": 1,
        "by_type": {"cytokine": 1, "concept": 3, "organ": 1},
        "by_polarity": {"increases": 1, "decreases": 1, "not stated": 2},
        "by_evidence": {"human": 2, "not stated": 2},
        "by_level": {"research": 4},
        "top_concepts": [
            {"name": "b", "degree": 3},
            {"name": "a", "degree": 2},
            {"name": "c", "degree": 1},
            {"name": "x", "degree": 1},
            {"name": "y", "degree": 1},
        ],
    }


def test_an_empty_map_has_zeros() -> None:
    table, _ = read(b"source,effect,target\n", "a.csv")
    assert table is not None
    numbers = statistics(table, {}, 0)
    assert [numbers[name] for name in ("relations", "concepts", "components", "top_concepts")] == [0, 0, 0, []]


def test_the_numbers_of_the_shipped_map() -> None:
    found = load_rows(DATA / "relations.csv")
    assert found.table is not None
    numbers = statistics(found.table, found.concepts, found.rows)
    counted = {name: numbers[name] for name in ("rows", "relations", "concepts", "components", "by_level")}
    assert counted == {
        "rows": len(RELATIONS),
        "relations": len(RELATIONS),
        "concepts": len(shipped_concepts(RELATIONS)),
        "components": 1,
        "by_level": {"core": len(CORE), "research": len(RESEARCH)},
    }
