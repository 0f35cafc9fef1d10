"""The same bytes of a table are read once, and not all that was ever read is kept."""

from pathlib import Path
from typing import Any

import pytest

from graph import rows_once as module
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.rows_once import MOST_KEPT, rows_once


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
