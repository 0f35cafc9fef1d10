"""Where there is no map, the faults of the file are named with place and way out."""

from collections.abc import Callable
from typing import Any

Pages = Callable[..., Any]
BAD = "source,effect,target,year\n"


def test_a_fault_has_its_message_its_way_out_and_its_place(page: Pages) -> None:
    shown = page(BAD + "b,y,<i>,<b>MMIV</b>\n").visit()
    (fault,) = [body for body in shown.markup if "class='fault" in body]
    assert "&#39;&lt;b&gt;MMIV&lt;/b&gt;&#39; is not a year" in fault
    assert "Write four digits, such as 2004." in fault
    assert "relations.csv, line 2, column 4 · error bad-year" in fault
    assert "<b>MMIV" not in fault
    assert [found.label for found in shown.app.expander] == [":material/error: 1 error and 2 warnings: 1 row not drawn"]


def test_the_first_two_hundred_kinds_are_listed_and_the_rest_is_counted(page: Pages) -> None:
    rows = "".join(f"b,y,{end},https://doi.org/10.1000/{number}\n" for number in range(230) for end in "cd")
    shown = page(f"source,effect,target,doi\n{rows}").visit()
    (listed,) = [body for body in shown.markup if "class='fault" in body]
    assert listed.count("class='fault error'") == 200
    assert listed.count("2 times: lines ") == 200
    assert " … and 30 more: " in shown.text


def test_a_file_whose_rows_all_have_errors_is_not_told_how_to_begin(page: Pages) -> None:
    shown = page(BAD + "b,y,,2004\n" * 3).visit()
    assert "Each of its 3 rows has an error, which stands below with the way out." in shown.text
    assert "The file needs a first line" not in shown.text
    assert [found.proto.expanded for found in shown.app.expander] == [True]
