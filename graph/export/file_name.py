"""What is shown turns into the name of a file that says it."""

import re
from collections.abc import Iterable

from graph.content_hash import SHORT_VERSION
from graph.map_title import TITLE

_LONGEST = 60


def file_name(parts: Iterable[str], version: str, ending: str, title: str = TITLE) -> str:
    """Return a name for any system: the title of the map, what the file is of, the version of the data, and the ending.

    >>> file_name(["GABA", "1 step", ""], "0123456789abcdef", "svg")
    'neuroimmune-map-gaba-1-step-01234567.svg'
    """
    words = (_plain(part) for part in (title, *parts))
    named = "-".join(word for word in words if word)[:_LONGEST].rstrip("-")
    return f"{named}-{version[:SHORT_VERSION]}.{ending}"


def _plain(text: str) -> str:
    """Return letters and digits of any script in lower case, with hyphens for everything between them."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-")
