"""A difference becomes a comment on a pull request that a hostile file cannot bend."""

import html
import re

from hypothesis import given
from hypothesis import strategies as some

from graph.comparing.difference import Difference, RowChange
from graph.comparing.difference_markdown import markdown
from graph.comparing.row import Row

COLUMNS = ("source", "effect", "target", "summary")
OTHER = Row(4, COLUMNS, ("GABA", "calms", "Stress", ""))
HEADER = "| | line | relation | column | before | after |\n| --- | --- | --- | --- | --- | --- |\n"


def row(summary: str) -> Row:
    return Row(3, COLUMNS, ("Sleep", "lifts", "Mood", summary))


def test_rows_are_a_table_and_consequences_a_list() -> None:
    found = Difference(
        added=(OTHER,),
        removed=(row("Old"),),
        changed=(RowChange(row("new"), row("newer")),),
        newly_contested=(("GABA", "Stress"),),
    )
    assert markdown(found, "relations") == (
        f"### relations: 1 row added, 1 row removed, 1 row changed\n\n{HEADER}"
        "| removed | 3 | <code>Sleep lifts Mood</code> |  | <code>summary&#58; Old</code> |  |\n"
        "| changed | 3 | <code>Sleep lifts Mood</code> | <code>summary</code> "
        "| <code>new</code> | <code>newer</code> |\n"
        "| added | 4 | <code>GABA calms Stress</code> |  |  |  |\n\n"
        "- newly contested: <code>GABA -&#62; Stress</code>\n"
    )


def test_no_difference_is_one_heading() -> None:
    assert markdown(Difference()) == "### Relations: no difference\n"


def test_long_cells_begin_shortly_before_they_differ() -> None:
    same = "x" * 300
    found = Difference(changed=(RowChange(row(f"{same} mice"), row(f"{same} people")),))
    after = "x" * 29
    assert f"| <code>…{after} mice</code> | <code>…{after} people</code> |" in markdown(found)


def test_two_tables_are_never_longer_than_a_comment_on_github() -> None:
    found = Difference(
        added=tuple(row("*" * 500) for _ in range(2000)), new_concepts=tuple(f"{n}@" * 50 for n in range(2000))
    )
    text = markdown(found)
    assert 2 * len(text) < 65_536
    assert re.findall(r"… and (\d+) more; `neuromap diff` lists all\.", text) == ["1977", "1981"]


@given(some.text(some.sampled_from("a|`<>\\*_@#[]()!~&:/.\n\r\u202e$"), min_size=1, max_size=12))
def test_whatever_a_cell_holds_it_stays_text_in_its_place(cell: str) -> None:
    text = markdown(Difference(changed=(RowChange(row("b"), row(cell)),)))
    places = text.splitlines()[4].split("|")
    shown = re.fullmatch(r" <code>([^`<>\\*_@#\[\]!~:/.$]*)</code> ", re.sub(r"&#\d+;", "", places[6]))
    assert len(places) == 8
    assert shown
    letters = "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in cell)
    assert html.unescape(places[6]) == f" <code>{letters}</code> "
