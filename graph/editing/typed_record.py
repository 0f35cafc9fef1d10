"""What a browser sends of a table or a form turns into what was typed there; what no page of ours sends is left out."""

from collections.abc import Mapping, Sequence
from typing import Any

from graph.editing.grid_edits import Typed

Record = Mapping[str, Any]
# No table has so many rows that the number of one is longer.
_LONGEST_NUMBER = 9


def record_of(sent: object) -> Record:
    """Return the record that was sent; one without anything in it where that is none.

    >>> record_of({"id": "a"}), record_of([1]), record_of(None)
    ({'id': 'a'}, {}, {})
    """
    return sent if isinstance(sent, Mapping) else {}


def text_of(sent: object) -> str:
    """Return the text that was sent, "" for none; half a letter, which no file can hold, becomes the sign for one.

    >>> text_of("GABA"), text_of(None), text_of("a\\ud800"), text_of(3)
    ('GABA', '', 'a?', '3')
    """
    return "" if sent is None else str(sent).encode("utf-8", "replace").decode("utf-8")


def count_of(sent: object) -> int:
    """Return the count that was sent, 0 where that is none.

    >>> count_of(3), count_of("7"), count_of("x"), count_of(True), count_of(-1), count_of([])
    (3, 7, 0, 0, 0, 0)
    """
    return _number(sent) or 0


def typed_in_grid(record: Record, names: Sequence[str]) -> Typed:
    """Return what was done to the rows of a table with columns of these names.

    >>> typed_in_grid({"changed": {"0": {"1": "Fear", "9": "x"}}, "added": [["a"]], "removed": [2, "y"]}, ["a", "b"])
    Typed(changed={0: {'b': 'Fear'}}, added=[], removed=[2])
    """
    changed = {
        row: {names[column]: _cell(cell) for column, cell in _numbered(cells).items() if column < len(names)}
        for row, cells in _numbered(record.get("changed")).items()
    }
    added = [
        dict(zip(names, map(_cell, cells), strict=True))
        for cells in _list(record.get("added"))
        if isinstance(cells, list) and len(cells) == len(names)
    ]
    numbers = map(_number, _list(record.get("removed")))
    return Typed(changed, added, [row for row in numbers if row is not None])


def _numbered(sent: object) -> dict[int, Any]:
    found = {_number(name): value for name, value in record_of(sent).items()}
    return {number: value for number, value in found.items() if number is not None}


def _list(sent: object) -> list[Any]:
    return sent if isinstance(sent, list) else []


def _cell(sent: object) -> str | None:
    return None if sent is None else text_of(sent)


def _number(sent: object) -> int | None:
    text = "" if isinstance(sent, bool) else str(sent)
    return int(text) if text.isdecimal() and len(text) <= _LONGEST_NUMBER else None
