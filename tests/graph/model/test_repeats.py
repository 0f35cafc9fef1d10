"""Rows that are the same in every cell become one, with the lines of all."""

from graph.model.build import build
from graph.model.listing import as_table, listing
from graph.model.repeats import without_repeats

from ...tables import read_table

HEADER = "source,effect,target,summary"


def test_a_table_without_repeats_is_left_as_it_is() -> None:
    rows = read_table(HEADER, "a,calms,b,", "a,calms,b,Said otherwise.", "a,Calms,b,")
    assert without_repeats(rows) == (rows, {})


def test_of_rows_that_are_the_same_the_first_stays_with_the_lines_of_all() -> None:
    rows = read_table(HEADER, "a,calms,b,", "c,calms,d,x", "a,calms,b,", "a,calms,b,", "c,calms,d,x", "e,calms,f,")
    kept, lines = without_repeats(rows)
    assert (kept.lines(), kept.rows, dict(lines)) == ([2, 3, 7], 6, {2: (2, 4, 5), 3: (3, 6)})


def test_an_edge_for_several_rows_has_their_lines_and_its_words_do_not() -> None:
    rows = read_table(HEADER, "a,calms,b,", "a,calms,b,", "e,calms,f,")
    kept, lines = without_repeats(rows)
    found = listing(build(kept, {}, lines))
    assert found["same rows"].tolist() == ["2 and 3", ""]
    assert "same rows" not in as_table(found).frame
