"""The same bytes of a table are read once, and not all that was ever read is kept."""

from pathlib import Path
from typing import Any
from weakref import ref

import pytest

from graph import rows_once as module
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.rows_once import MOST_KEPT, MOST_LARGE, rows_once


def test_the_same_bytes_are_read_once_while_they_are_among_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []

    def counted(content: bytes, *others: Any) -> ReadResult:
        read.append(content)
        return result_of(content, *others)

    monkeypatch.setattr(module, "result_of", counted)
    contents = [f"source,effect,target\nA,calms,B{number}\n".encode() for number in range(MOST_KEPT + 1)]
    path = Path("once.csv")
    first = rows_once(path, contents[0])
    assert rows_once(path, contents[0]) is first
    assert rows_once(path, b"no table") is None
    for content in contents[1:]:
        rows_once(path, content)
    rows_once(path, contents[0])
    assert read == [contents[0], b"no table", *contents[1:], contents[0]]


def test_of_large_contents_few_are_kept_and_they_take_no_room_of_small_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.large_content.LARGE", 50)
    path, small = Path("once.csv"), b"source,effect,target\nA,calms,B\n"
    kept = rows_once(path, small)
    larges = [f"source,effect,target\nA,calms,B{number:030}\n".encode() for number in range(2 * MOST_LARGE)]
    there = [ref(rows_once(path, content)) for content in larges]
    assert [one() is None for one in there] == [True] * MOST_LARGE + [False] * MOST_LARGE
    assert rows_once(path, small) is kept


def test_of_a_large_draft_only_what_changed_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    path, row = Path("large.csv"), b"A,calms," + b"B" * 200 + b"\n"
    content = b"source,effect,target\n" + row * 6000
    before = rows_once(path, content)
    monkeypatch.setattr(module, "result_of", lambda *_: pytest.fail("it is read anew"))
    draft = content[: -len(row)] + b"A,wakes,C\n"
    found = rows_once(path, draft)
    assert before
    assert found
    assert found.cells("effect") == [*before.cells("effect")[:-1], "wakes"]
    assert rows_once(path, draft) is found
