"""A draft turns into how many rows it may have, and its content into whether it may have more."""

from graph.editing.draft import Draft
from graph.large_content import once_for_large
from graph.reading.size_limits import MOST_ROWS_BROUGHT


def most_rows_of(draft: Draft) -> int:
    """Return how many rows a draft may have: what a visitor may bring in, or twice its file where that has more.

    >>> from pathlib import Path
    >>> most_rows_of(Draft(Path("a.csv"), b"source,effect,target\\n", b"")) == MOST_ROWS_BROUGHT
    True
    """
    return max(MOST_ROWS_BROUGHT, 2 * _lines(draft.base or b""))


def may_be_too_large(draft: Draft, content: bytes) -> bool:
    """Return whether a content has more lines than the draft may have rows: a row may have several of them."""
    return _lines(content) > most_rows_of(draft)


@once_for_large
def _lines(content: bytes) -> int:
    return max(content.count(b"\n"), content.count(b"\r")) + 1
