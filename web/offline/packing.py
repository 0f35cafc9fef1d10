"""Messages for the browser turn into one small text: what they share is written once, and all of it is compressed.

`web/front/explorer/source/unpack.js` is the way back.
"""

import json
import zlib
from base64 import b64encode
from collections.abc import Iterable, Sequence
from typing import Any

Row = dict[str, Any]

_LISTS = ("nodes", "edges", "relations", "headings")


class _SharedValues:
    """Values that occur more than once, each with a number: its index."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self._texts: dict[str, str] = {}

    def number(self, value: object) -> int:
        return self.numbers.setdefault(self._text(value), len(self.numbers))

    def _text(self, value: object) -> str:
        """Return a value as JSON; most values are texts that come again and again."""
        if not isinstance(value, str):
            return json.dumps(value)
        known = self._texts.get(value)
        if known is None:
            known = self._texts[value] = json.dumps(value)
        return known

    def values(self) -> list[Any]:
        return [json.loads(text) for text in self.numbers]


def packed(messages: Iterable[Row]) -> Row:
    """Return the messages of pictures as `shared` values and `pictures` whose lists of rows stand column by column.

    A column is `[values]` where they are numbers or paths, and `["", numbers of shared values]` else.

    >>> packed([{"id": "a", "nodes": [{"x": 1, "label": "Mood"}], "edges": [], "relations": [], "headings": []}])
    {'shared': ['Mood'], 'pictures': [{'id': 'a', 'nodes': {'x': [[1]], 'label': ['', [0]]}, 'edges': {}, \
'relations': {}, 'headings': {}}]}
    """
    shared = _SharedValues()
    pictures = [{name: _packed(name, value, shared) for name, value in message.items()} for message in messages]
    return {"shared": shared.values(), "pictures": pictures}


def compressed(content: object) -> str:
    """Return any JSON value as text of letters and digits only: JSON, deflated, in base 64."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return b64encode(zlib.compress(text.encode(), 9)).decode()


def _packed(name: str, value: Any, shared: _SharedValues) -> Any:
    return _columns(value, shared) if name in _LISTS else value


def _columns(rows: Sequence[Row], shared: _SharedValues) -> Row:
    """Return the columns of the rows; a row that lacks a column has null there."""
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _column([row.get(name) for row in rows], shared) for name in names}


def _column(values: list[Any], shared: _SharedValues) -> list[Any]:
    if all(isinstance(value, int | float) or _is_path(value) for value in values):
        return [values]
    return ["", [shared.number(value) for value in values]]


def _is_path(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], list)
