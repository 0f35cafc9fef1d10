"""What is typed into one line in several pauses is one act, and nothing else is."""

import pytest

from graph.editing.typed_text import goes_on

HEADER = b"source,effect\n"


@pytest.mark.parametrize(
    ("last", "now", "is_same"),
    [
        (HEADER + b"GABA", HEADER + b"GABA,calms", True),
        (HEADER + b"GABA,calms", HEADER + b"GABA,calms\n", True),
        (HEADER + b"GABA,calms\n", HEADER + b"GABA,calms\nSleep", False),
        (HEADER + b"GABA\nSleep\n", HEADER + b"GABA\nMood\n", True),
        (HEADER + b"GABA\nSleep\n", HEADER + b"Leptin\nMood\n", False),
        (HEADER + b"GABA\n", b"source,verb\nGABA\n", False),
        (HEADER + b"GABA\n", HEADER, False),
    ],
)
def test_typing_goes_on_within_one_line_that_was_typed_into(last: bytes, now: bytes, is_same: bool) -> None:
    assert goes_on(HEADER, last, now) is is_same


def test_a_line_is_typed_into_in_the_midst_of_others() -> None:
    before, last = HEADER + b"a\nb\nc\n", HEADER + b"a\nbb\nc\n"
    assert goes_on(before, last, HEADER + b"a\nbbb\nc\n")
    assert not goes_on(before, last, HEADER + b"a\nbb\ncc\n")
