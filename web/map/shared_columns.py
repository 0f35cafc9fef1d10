"""Rows turn into columns in which what occurs again and again is written once.

`web/front/explorer/source/columns.js` is the way back.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

Row = dict[str, Any]


class SharedValues:
    """Values that occur more than once, each with a number: its index."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._texts: dict[str, str] = {}

    def number(self, value: object) -> int:
        """Return the number of a JSON value."""
        return self._numbers.setdefault(self._text(value), len(self._numbers))

    def values(self) -> list[Any]:
        """Return the values in the order of their numbers."""
        return [json.loads(text) for text in self._numbers]

    def _text(self, value: object) -> str:
        """Return a value as JSON; most values are texts that come again and again."""
        if not isinstance(value, str):
            return json.dumps(value)
        known = self._texts.get(value)
        if known is None:
            known = self._texts[value] = json.dumps(value)
        return known


def columns_of(rows: Sequence[Row], shared: SharedValues) -> Row:
    """Return the columns of the rows; a row that lacks a column has null there.

    A column is `[values]` where they are numbers or paths, and `["", numbers of shared values]` else.
    """
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _column([row.get(name) for row in rows], shared) for name in names}


def table_of(rows: Iterable[Row]) -> Row:
    """Return rows by themselves as `shared` values and `columns`.

    >>> table_of([{"line": 2, "effect": "calms"}, {"line": 3, "effect": "calms"}])
    {'shared': ['calms'], 'columns': {'line': [[2, 3]], 'effect': ['', [0, 0]]}}
    """
    shared = SharedValues()
    columns = columns_of(list(rows), shared)
    return {"shared": shared.values(), "columns": columns}


def rows_of(table: Row) -> list[Row]:
    """Return the rows of a table, as the browser does.

    >>> rows_of(table_of([{"line": 2, "effect": "calms"}, {"line": 3}]))
    [{'line': 2, 'effect': 'calms'}, {'line': 3}]
    """
    shared = table["shared"]
    columns = {name: _values(column, shared) for name, column in table["columns"].items()}
    rows = zip(*columns.values(), strict=True)
    return [{name: value for name, value in zip(columns, row, strict=True) if value is not None} for row in rows]


def _values(column: list[Any], shared: list[Any]) -> list[Any]:
    return column[0] if len(column) == 1 else [None if number is None else shared[number] for number in column[1]]


def _column(values: list[Any], shared: SharedValues) -> list[Any]:
    if all(isinstance(value, int | float) or _is_path(value) for value in values):
        return [values]
    return ["", [None if value is None else shared.number(value) for value in values]]


def _is_path(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], list)
