"""A draft has as many rows as a visitor may bring in, or twice those of its file."""

from pathlib import Path

from graph.editing.draft import Draft
from graph.editing.draft_bound import may_be_too_large, most_rows_of
from graph.reading.size_limits import MOST_ROWS_BROUGHT

HEADER, ROW = b"source,effect,target\n", b"GABA,calms,Stress\n"


def draft(base: bytes | None) -> Draft:
    return Draft(Path("relations.csv"), base, HEADER)


def test_a_new_or_small_file_may_become_as_large_as_what_is_brought_in_a_larger_one_twice_its_size() -> None:
    large = HEADER + ROW * 60_000
    assert [most_rows_of(draft(base)) for base in (None, HEADER, large)] == [50_000, 50_000, 2 * 60_002]


def test_only_a_content_of_many_lines_may_be_too_large() -> None:
    assert [may_be_too_large(draft(HEADER), HEADER + ROW * rows) for rows in (MOST_ROWS_BROUGHT - 2, 50_001)] == [
        False,
        True,
    ]
