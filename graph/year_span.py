"""The years that a table and an address name turn into numbers: when something was known, and what span is played."""

import re
from collections.abc import Iterable

UNTIL = "until"
# By this year all is known that names a year.
LAST_YEAR = "9999"
_SPAN = re.compile(r"(?:([0-9]{4})-)?([0-9]{4})")


def year_number(cell: str) -> int:
    """Return the year of a relation as a number, 0 where it names none.

    >>> year_number("1987"), year_number(""), year_number("in press")
    (1987, 0, 0)
    """
    return int(cell) if len(cell) == 4 and cell.isdecimal() and cell.isascii() else 0


def span_of(word: str) -> tuple[int, int] | None:
    """Return the first and the last year that a word chooses, None where it is no year and no span of years.

    What is played from one year to another shows, while nobody plays it, what was known in the last.

    >>> span_of("1994"), span_of("1987-1994"), span_of("1994-1987"), span_of("soon")
    ((1994, 1994), (1987, 1994), None, None)
    """
    found = _SPAN.fullmatch(word)
    if not found:
        return None
    first, last = int(found[1] or found[2]), int(found[2])
    return (first, last) if first <= last else None


def may_be_span(cell: str) -> bool:
    """Return whether a cell is blank, a year or a span of years."""
    return cell == "" or span_of(cell) is not None


def last_year(words: Iterable[str]) -> int:
    """Return the year by which something is to be known, 0 where none is chosen."""
    spans = (span_of(word) for word in words)
    return next((span[1] for span in spans if span), 0)
