"""What an address or the widgets say turns into the words, values and texts that are known; the rest is not chosen."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar
from urllib.parse import urlencode

from graph.views.filters import FILTERED_BY
from web.map.option_words import as_option

# The words under each name, as in an address; a name about which nothing is said is not there.
Query = Mapping[str, Sequence[str]]

_ASKED = ("ask", "from", "to", "length", "change", "waves")
FOLDED = "folded"
# Which part of a file that is shown by part, and which page of its members.
COMMUNITY, PAGE = "community", "page"
NAMES = ("level", *FILTERED_BY, "focus", "depth", "direction", "grown", FOLDED, "layout", *_ASKED, COMMUNITY, PAGE)

STORY, STEP = "story", "step"

_ESCAPED = re.compile(r"^(?:amp;)+")

Choice = TypeVar("Choice")


def unescaped(query: Query) -> Query:
    """Return what an address says, also where "&" has become "&amp;" on its way, as mail and chat programs write it.

    >>> unescaped({"focus": ["T cell"], "amp;level": ["core"], "amp;amp;level": ["research"]})
    {'focus': ['T cell'], 'level': ['core', 'research']}
    """
    found: dict[str, list[str]] = {}
    for name, words in query.items():
        found.setdefault(_ESCAPED.sub("", name), []).extend(words)
    return found


def view_query(query: Query) -> str:
    """Return the part of a query that says what is shown.

    >>> view_query({"theme": ["dark"], "focus": ["T cell"], "level": [""]})
    'level=&focus=T+cell'
    """
    return urlencode([(name, word) for name in NAMES for word in query.get(name, ())])


def chosen_words(query: Query, name: str, offered: Collection[str], first: Collection[str] = ()) -> tuple[str, ...]:
    """Return the offered ones of the words that are said; the first ones where nothing, or nothing known, is said."""
    if name not in query:
        return tuple(first)
    meant = {**{as_option(word): word for word in offered}, **{word: word for word in offered}}
    known = tuple(meant[word] for word in query[name] if word in meant)
    return known if known or not any(query[name]) else tuple(first)


def chosen_one(query: Query, name: str, offered: Sequence[Choice], first: Choice) -> Choice:
    """Return the offered value that is said, else the first one."""
    chosen = chosen_text(query, name)
    return next((value for value in offered if str(value) == chosen), first)


def chosen_text(query: Query, name: str) -> str:
    """Return the last text that is said, else ""."""
    return next(reversed(query.get(name, ())), "")
