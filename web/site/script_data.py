"""A record turns into the JSON-LD of a script element; no text of the data can end that element."""

import json
from collections.abc import Mapping

from markupsafe import Markup


def script_data(record: Mapping[str, object]) -> Markup:
    """Return the record as JSON for a script element.

    >>> script_data({"name": "</script>"})
    Markup('{\\n "name": "\\\\u003c/script\\\\u003e"\\n}')
    """
    plain = json.dumps(record, ensure_ascii=False, indent=1)
    return Markup("".join(_ESCAPES.get(letter, letter) for letter in plain))


# In JSON these mean the same as the letter, and no HTML parser sees the beginning of a tag.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
