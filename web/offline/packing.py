"""Messages for the browser turn into one small text: what they share is written once, and all of it is compressed.

`web/front/explorer/source/unpack.js` is the way back.
"""

import json
import zlib
from base64 import b64encode
from collections.abc import Iterable
from typing import Any

from web.map.shared_columns import Row, SharedValues, columns_of

_LISTS = ("nodes", "edges", "relations", "headings")


def packed(messages: Iterable[Row]) -> Row:
    """Return the messages of pictures as `shared` values and `pictures` whose lists of rows stand column by column.

    A column is `[values]` where they are numbers or paths, and `["", numbers of shared values]` else.

    >>> packed([{"id": "a", "nodes": [{"x": 1, "label": "Mood"}], "edges": [], "relations": [], "headings": []}])
    {'shared': ['Mood'], 'pictures': [{'id': 'a', 'nodes': {'x': [[1]], 'label': ['', [0]]}, 'edges': {}, \
'relations': {}, 'headings': {}}]}
    """
    shared = SharedValues()
    pictures = [{name: _packed(name, value, shared) for name, value in message.items()} for message in messages]
    return {"shared": shared.values(), "pictures": pictures}


def compressed(content: object) -> str:
    """Return any JSON value as text of letters and digits only: JSON, deflated, in base 64."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return b64encode(zlib.compress(text.encode())).decode()


def _packed(name: str, value: Any, shared: SharedValues) -> Any:
    return columns_of(value, shared) if name in _LISTS else value
