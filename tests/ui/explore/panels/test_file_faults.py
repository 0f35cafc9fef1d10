"""The faults of a file are named with place and way out, errors and warnings counted."""

from collections.abc import Callable
from typing import Any

import pytest

Pages = Callable[..., Any]
GOOD = "source,effect,target,year,source_type\na,x,b,2004,\n"


@pytest.mark.parametrize(
    ("rows", "headline"),
    [
        ("b,y,c,2004,hormone\n", ":material/info: 1 warning in the file"),
        ("b,y,c,MMIV,\n", ":material/error: 1 error: 1 row not drawn"),
        ("b,y,c,MMIV,\nc,,d,,\nd,x,e,,hormone\n", ":material/error: 2 errors and 1 warning: 2 rows not drawn"),
    ],
)
def test_the_headline_counts(page: Pages, rows: str, headline: str) -> None:
    (found,) = page(GOOD + rows).visit().app.expander
    assert (found.label, found.proto.expanded) == (headline, False)


def test_a_fault_has_its_message_its_way_out_and_its_place(page: Pages) -> None:
    shown = page(GOOD + "b,y,<i>,<b>MMIV</b>,\n").visit()
    (fault,) = [body for body in shown.markup if "class='fault" in body]
    assert "&#39;&lt;b&gt;MMIV&lt;/b&gt;&#39; is not a year" in fault
    assert "Write four digits, such as 2004." in fault
    assert "relations.csv, line 3, column 4 · error bad-year" in fault
    assert "<b>MMIV" not in fault


def test_a_clean_file_has_no_problems(page: Pages) -> None:
    assert "problems" not in page(GOOD).visit().containers


def test_advice_for_editors_is_not_shown_to_readers(page: Pages) -> None:
    shown = page("source,effect,target,polarity\na,reduces,b,increases\n").visit()
    assert "1 of 1 relations" in shown.text
    assert "problems" not in shown.containers


def test_the_first_two_hundred_are_listed_and_the_rest_is_counted(page: Pages) -> None:
    shown = page(GOOD + "".join(f"b{number},y,c,MMIV,\n" for number in range(230))).visit()
    (listed,) = [body for body in shown.markup if "class='fault" in body]
    assert listed.count("class='fault error'") == 200
    assert " … and 30 more: " in shown.text
