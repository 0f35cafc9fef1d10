"""Bytes turn into the JSON value that they are written as, or into the reason why they are none."""

import json
from collections.abc import Mapping
from typing import Any

from graph.importing.draft_table import UnreadableError


def json_of(raw: bytes) -> Any:
    """Return the value. Raises UnreadableError for what is no JSON, or nested too deeply to be read."""
    try:
        return json.loads(raw)
    except RecursionError as error:
        raise UnreadableError("the JSON is nested too deeply to be read") from error
    except ValueError as error:
        raise UnreadableError(f"the JSON is broken: {error}") from error


def records_of(value: object) -> list[Mapping[str, Any]]:
    """Return the objects of a list; what else stands in it is left out, and so is a value that is no list.

    >>> records_of([{"a": 1}, 2]), records_of("x")
    ([{'a': 1}], [])
    """
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def text_of(value: object) -> str:
    """Return a value as the text of a cell; several with semicolons between them, nothing for an object.

    >>> text_of(["a", 2]), text_of(2004.0), text_of(None), text_of({})
    ('a; 2', '2004', '', '')
    """
    if isinstance(value, list):
        return "; ".join(filter(None, map(text_of, value)))
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
