"""What readers said last of a relation makes its state; a changed row loses it."""

from pathlib import Path

import pytest

from graph.reviews.reading_state import reading_state

from .reading import ROWS, relations, reviewed, states


@pytest.mark.parametrize(
    ("verdicts", "state"),
    [
        ([], "proposed"),
        (["cannot tell", "cannot tell"], "proposed"),
        (["supported", "cannot tell"], "read once"),
        (["partly"], "read once"),
        (["supported", "supported", "supported"], "read twice"),
        (["partly", "partly"], "read twice"),
        (["supported", "partly"], "disputed"),
        (["not"], "disputed"),
        (["not", "not"], "disputed"),
    ],
)
def test_verdicts_make_a_state(verdicts: list[str], state: str) -> None:
    assert reading_state(verdicts) == state


def test_what_a_reader_said_last_counts_whatever_the_order_of_the_rows(tmp_path: Path) -> None:
    said = [(0, "Ada", "2026-03-02", "supported"), (0, "ada", "2026-03-01", "not"), (1, "Bo", "2026-03-01", "partly")]
    assert states(reviewed(tmp_path, said)) == ["read once", "read once", "proposed"]


def test_a_changed_row_loses_its_mark_and_has_it_again_when_the_change_is_taken_back(tmp_path: Path) -> None:
    reviewed(tmp_path, [(0, "Ada", "2026-03-02", "supported")])
    changed = relations(tmp_path, ROWS.replace("It calmed.", "It calmed mice."))
    assert states(changed) == ["proposed"] * 3
    assert [fault.code for fault in changed.diagnostics] == ["outdated-review"]
    assert states(relations(tmp_path)) == ["read once", "proposed", "proposed"]


def test_rows_that_move_keep_their_marks(tmp_path: Path) -> None:
    reviewed(tmp_path, [(2, "Ada", "2026-03-02", "supported")])
    head, *rows = ROWS.splitlines()
    assert states(relations(tmp_path, "\n".join([head, *reversed(rows), ""]))) == ["read once", "proposed", "proposed"]
