"""A page of members shows each of them by a relation, and no more than fits on a map."""

from collections.abc import Sequence

import pandas as pd

from tests.tables import numbered
from web.parts.member_pages import MemberPages

ENDS = ("source", "target")


def listing(*ends: tuple[str, str]) -> pd.DataFrame:
    return numbered(ENDS, ends)


def pages(members: Sequence[str], inside: pd.DataFrame, all: pd.DataFrame | None = None) -> MemberPages:
    return MemberPages(members, inside, inside if all is None else all)


def test_what_fits_on_one_map_is_one_page() -> None:
    rows = listing(*((f"a{number}", f"b{number}") for number in range(60)))
    found = pages([*rows["source"], *rows["target"]], rows)
    assert (found.number, found.rest(1), len(found.relations(1))) == (1, 0, 60)


def test_of_a_table_of_everything_with_everything_each_member_of_a_page_is_seen() -> None:
    rows = listing(*((f"a{one:03}", f"b{other:03}") for one in range(150) for other in range(150)))
    found = pages([*sorted({*rows["source"]}), *sorted({*rows["target"]})], rows)
    assert (found.number, found.rest(2)) == (5, 180)
    for page in range(1, 6):
        shown = found.relations(page)
        names = {*shown["source"], *shown["target"]}
        assert {*found.listed(page)} <= names
        assert (len(names) <= 120, len(shown) <= 600) == (True, True)


def test_a_member_without_a_relation_inside_is_shown_by_one_that_leads_out() -> None:
    all = listing(("a", "b"), ("c", "hub"), ("hub", "d"), ("x", "c"), ("x", "y"))
    found = pages(["a", "b", "c", "d"], all.iloc[:1], all)
    assert sorted(found.alone) == ["c", "d"]
    assert {*found.relations(1)["target"]} == {"b", "hub", "d"}


def test_relations_of_one_pair_and_of_one_with_itself_count_once() -> None:
    rows = listing(("a", "a"), ("a", "b"), ("a", "b"))
    assert len(pages(["a", "b"], rows).relations(1)) == 3


def test_a_page_brings_no_members_of_other_pages_along_that_join_nothing_on_it() -> None:
    rows = listing(*(("hub", f"leaf {number:03}") for number in range(300)))
    found = pages(["hub", *rows["target"]], rows)
    shown = found.relations(1)
    assert {*shown["source"], *shown["target"]} == {*found.listed(1)}
