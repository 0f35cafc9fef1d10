"""Whatever a browser sends is what was typed, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.editing.grid_edits import Typed, grid_edits
from graph.editing.typed_record import count_of, record_of, text_of, typed_in_grid
from graph.reading.csv_text import table_of

NAMES = ["source", "target"]
WHOLE = {"id": "a", "changed": {"0": {"1": "Fear"}}, "added": [["Sleep", None]], "removed": [1]}
ANYTHING = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=5) | some.just("\ud800"),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)
PARTS = some.sampled_from(["id", "changed", "added", "removed", "count", "cells", "0", "1", "99999999999"])
FORGED = some.dictionaries(PARTS, ANYTHING | some.dictionaries(PARTS, ANYTHING | some.dictionaries(PARTS, ANYTHING)))


def test_what_our_page_sends_is_what_was_typed() -> None:
    assert typed_in_grid(WHOLE, NAMES) == Typed({0: {"target": "Fear"}}, [{"source": "Sleep", "target": None}], [1])


@pytest.mark.parametrize(
    "forged",
    [
        {"changed": 1, "added": 1, "removed": 1},
        {"changed": {"0": 1, "x": {}, "-1": {"0": "a"}, "9" * 5000: {}}, "added": [1, ["a"]], "removed": ["x", True]},
        {"changed": {"0": {"2": "a", "x": "b"}}},
    ],
)
def test_what_no_page_of_ours_sends_is_left_out(forged: dict[str, object]) -> None:
    typed = typed_in_grid(forged, NAMES)
    assert (not any(typed.changed.values()), typed.added, typed.removed) == (True, [], [])


@given(ANYTHING | FORGED)
def test_any_message_is_a_record_of_edits_that_a_file_can_hold(sent: object) -> None:
    table = table_of("a.csv", NAMES, [["GABA", "Stress"], ["Sleep", "Mood"]])
    record = record_of(sent)
    repr(grid_edits(table, typed_in_grid(record, NAMES))).encode()
    assert count_of(record.get("count")) >= 0
    text_of(sent).encode()
