"""Counts of a second reading are numbers and one line, of what the map says now."""

from pathlib import Path

from graph.reviews.agreement import Agreement
from graph.reviews.reading_counts import ReadingCounts, reading_counts

from .reading import ROWS, relations, reviewed

BOTH = [
    *((number, "Ada", "2026-03-01", "supported") for number in (0, 1)),
    *((0, "Bo", "2026-03-02", "supported"), (1, "Bo", "2026-03-02", "not")),
]


def test_the_counts_of_a_dataset_are_by_state_with_the_agreement(tmp_path: Path) -> None:
    found = reviewed(tmp_path, BOTH)
    assert found.graph is not None
    assert found.reviews is not None
    counts = reading_counts(found.graph, found.reviews)
    assert counts == ReadingCounts((1, 0, 1, 1), Agreement(2, 0.0))
    assert counts.as_record() == {
        **{"proposed": 1, "read once": 0, "read twice": 1, "disputed": 1},
        **{"read by two": 2, "kappa": 0.0},
    }
    assert counts.line == (
        "Second reading: 0 of 3 relations read once, 1 read twice, 1 disputed, 1 not read yet; "
        "agreement of readers (Cohen's kappa) 0.00 over 2 relations."
    )


def test_reviews_of_a_changed_row_count_nowhere(tmp_path: Path) -> None:
    reviewed(tmp_path, BOTH)
    found = relations(tmp_path, ROWS.replace("calms", "may calm"))
    assert found.graph is not None
    assert found.reviews is not None
    assert reading_counts(found.graph, found.reviews) == ReadingCounts((2, 0, 0, 1), Agreement(1, 0.0))


def test_the_line_says_where_there_is_no_kappa() -> None:
    assert ReadingCounts((1, 1, 0, 0), Agreement()).line.endswith("; no relation has two readers yet.")
    said = ReadingCounts((0, 0, 1, 0), Agreement(1)).line
    assert said.endswith("; agreement of readers (Cohen's kappa) not defined over 1 relation.")
