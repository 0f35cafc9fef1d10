"""A content that differs little from one that was read is not read anew, and nobody can tell."""

from functools import cache

import pandas as pd
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as some

from graph.patched_rows import FIRST_BYTES, FIRST_ROWS, patched_rows
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult

WIDE = "x" * 200
ROWS = FIRST_BYTES // len(WIDE) + FIRST_ROWS
PIECES = some.sampled_from(
    ["", "Stress", ",", '"', '""', "\n", "\r\n", "\r", "é", "\0", " ", "source,effect,target,note\n", '"a\nb"', ";"]
)


def anew(content: bytes) -> ReadResult:
    return result_of(content, "a.csv")


def row(number: int, end: str) -> str:
    note = '"first\nsecond, ""third"""' if number % 7 == 0 else f"{WIDE}{number}"
    return f"GABA {number % 50},{'calms' if number % 3 else 'wakes'},Stress,{note}{end}"


@cache
def read(end: str = "\n") -> tuple[bytes, ReadResult]:
    content = f"source,effect,target,note{end}{''.join(row(number, end) for number in range(ROWS))}".encode()
    return content, result_of(content, "a.csv")


def assert_same(found: ReadResult, expected: ReadResult) -> None:
    assert found.table is not None
    assert expected.table is not None
    pd.testing.assert_frame_equal(found.table.frame, expected.table.frame)
    assert found.table.rows == expected.table.rows
    for column in expected.table.frame.columns:
        words, known = expected.table.distinct(column), found.table.distinct(column)
        assert [known.words[code] for code in known.codes] == [words.words[code] for code in words.codes]
    fields = ("path", "faults", "rows", "refused", "dialect", "mapping")
    assert [getattr(found, name) for name in fields] == [getattr(expected, name) for name in fields]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("GABA 3,", "Glycine,"),
        ("wakes,Stress", "wakes,"),
        (',"first\nsecond', ',"one, "" and\n\nsecond'),
        (',"first\nsecond, ""third"""', ",one"),
        ("Stress,", 'Stress,"a\r\nb"'),
    ],
)
def test_a_cell_that_changes_is_all_that_is_read(before: str, after: str, end: str) -> None:
    content, found = read(end)
    place = content.rindex(before.encode(), 0, -5000)
    changed = content[:place] + after.encode() + content[place + len(before.encode()) :]
    patched, expected = patched_rows(content, found, changed, anew), result_of(changed, "a.csv")
    if expected.faults:
        assert patched is None
    else:
        assert patched is not None
        assert_same(patched, expected)


def test_rows_that_are_added_removed_and_last_are_read_too() -> None:
    content, found = read()
    lines = content.splitlines(keepends=True)
    changed = [
        content + b"A,b,C,",
        b"".join([*lines[:-9], *lines[-2:]]),
        b"".join([*lines[:-9], b"A,b,C,\n", b"\n", *lines[-9:]]),
        content[:-1],
    ]
    for now in changed:
        patched = patched_rows(content, found, now, anew)
        assert patched is not None
        assert_same(patched, result_of(now, "a.csv"))


def test_what_the_whole_is_read_by_may_change_with_the_first_rows_alone() -> None:
    content, found = read()
    assert patched_rows(content, found, content.replace(b"effect", b"verb", 1), anew) is None
    for now in (content.replace(b"calms", b"eases", 1), content.replace(b"GABA", b"Glycine")):
        patched = patched_rows(content, found, now, anew)
        assert patched is not None
        assert_same(patched, result_of(now, "a.csv"))


@given(some.lists(PIECES, max_size=4), some.integers(0, 20_000), some.integers(0, 300), some.booleans())
@settings(max_examples=40, deadline=None)
def test_it_is_what_reading_gives_whatever_is_written_wherever(
    pieces: list[str], back: int, length: int, is_first: bool
) -> None:
    content, found = read()
    place = back if is_first else len(content) - back
    now = content[:place] + "".join(pieces).encode() + content[place + length :]
    patched, expected = patched_rows(content, found, now, anew), result_of(now, "a.csv")
    if patched is not None:
        assert_same(patched, expected)
    event("told" if patched else "read anew for its faults" if expected.faults else "read anew")
