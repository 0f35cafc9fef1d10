"""A draft has as many rows as a visitor may bring in, or twice those of its file, however many lines a row takes."""

from pathlib import Path

from graph.editing.draft import Draft
from graph.editing.draft_bound import may_be_too_large, most_rows_of, too_many_rows
from graph.reading.size_limits import MOST_ROWS_BROUGHT

HEADER, ROW = b"source,effect,target\n", b"GABA,calms,Stress\n"


def draft(base: bytes | None) -> Draft:
    return Draft(Path("relations.csv"), base, HEADER)


def test_a_new_or_small_file_may_become_as_large_as_what_is_brought_in_a_larger_one_twice_its_size() -> None:
    large = HEADER + ROW * 60_000
    assert [most_rows_of(draft(base)) for base in (None, HEADER, large)] == [50_000, 50_000, 2 * 60_002]


def test_rows_are_counted_and_not_their_lines() -> None:
    several_lines = HEADER + b'GABA,"calms\n\n",Stress\n' * 30_000
    assert may_be_too_large(draft(HEADER), several_lines)
    assert too_many_rows(draft(HEADER), several_lines) is None
    found = too_many_rows(draft(HEADER), HEADER + ROW * (MOST_ROWS_BROUGHT + 1))
    assert found
    assert found.message == "the table has 50,001 rows of 3 columns; at most 50,000 such rows are read"
