"""Rows of two tables are paired with the row that they were before."""

from functools import partial

import pytest

from graph.comparing import matching
from graph.comparing.difference import difference
from graph.comparing.matching import Pair, matched
from graph.reading.read import read

from ...tables import read_table

HEADER = "source,effect,target,doi,mechanism\n"


table = partial(read_table, HEADER.strip())


@pytest.mark.parametrize(
    ("before", "after", "pairs"),
    [
        ((), (), ()),
        (("a,b,c,,", "d,e,f,,"), ("d,e,f,,", "a,b,c,,"), ((0, 1), (1, 0))),
        (("a,b,c,,", "a,b,c,,"), ("a,b,c,,",), ((0, 0),)),
        (("a,b,c,1,x",), ("a,b,c,2,y", "a,b,c,1,z"), ((0, 1),)),
        (("a,b,c,1,x",), ("a,b,c,2,y",), ((0, 0),)),
        (("GABA,calms,T cell,1,",), ("GABA,does something else altogether to,T cell,1,",), ((0, 0),)),
        (("a,b,c,,", "Sleep,lifts,Mood,,"), ("Sleeping,lifts,Moods,,", "x,y,z,,"), ((1, 0),)),
        (("GABA,calms,Stress,1,",), ("GABA,raises,Mood,2,",), ()),
    ],
    ids=[
        "no rows",
        "moved",
        "one of two twins",
        "the same reference first",
        "another reference",
        "three of four",
        "alike",
        "another row",
    ],
)
def test_rows_are_paired_by_what_they_claim_and_then_by_likeness(
    before: tuple[str, ...], after: tuple[str, ...], pairs: tuple[Pair, ...]
) -> None:
    assert matched(table(*before), table(*after)).pairs == pairs
    assert matched(table(*after), table(*before)).pairs == tuple(sorted((j, i) for i, j in pairs))


def test_of_twins_the_likest_are_one_row() -> None:
    before = table("a,b,c,1,through the D1 receptor", "a,b,c,1,through the D3 receptor")
    after = table("a,b,c,1,through the D3 receptors", "a,b,c,1,through D1 receptor")
    assert matched(before, after).pairs == ((0, 1), (1, 0))


def test_a_file_too_large_to_compare_row_by_row_is_paired_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "MOST_COMPARED", 3)
    before, after = table("a,b,c,1,x", "a,b,c,1,y"), table("a,b,c,1,yy", "a,b,c,1,xx")
    assert matched(before, after).pairs == ((0, 0), (1, 1))
    assert matched(table("Sleep,lifts,Mood,,", "a,b,c,,"), table("Sleeping,lifts,Moods,,", "d,e,f,,")).pairs == ()


def test_relations_and_concepts_can_be_set_side_by_side() -> None:
    concepts, _ = read(b"name,type\na,x\n", "concepts.csv", ("name",))
    assert concepts is not None
    assert matched(concepts, table("b,c,d,,")).pairs == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (HEADER + "a,b,c,," + "x" * 100_000, HEADER + "a,b,c,," + "y" * 100_000),
        (HEADER + "\n".join(f"a{n},b,c,{n}," + "x" * 30_000 for n in range(60)),) * 2,
        (",".join([HEADER.strip(), *map(str, range(990))]) + "\na,b,c,1" + "," * 991,) * 2,
    ],
    ids=["a long cell", "long rows", "a thousand columns"],
)
def test_hostile_files_are_compared(before: str, after: str) -> None:
    old, new = (read(text.encode(), "a.csv")[0] for text in (before, after.replace(",b,c,", ",bb,c,")))
    assert old is not None
    assert new is not None
    assert difference(old, new).changed
