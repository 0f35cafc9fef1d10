"""An abstract turns into its sentences, each with its place in the text."""

import re
from collections.abc import Iterator

# A sentence ends before a capital letter, a digit or an opening bracket, and where a paragraph ends.
_END = re.compile(r"(?<=[.!?])(?P<closing>[\"”’)\]]*)\s+(?=[\"“‘(\[]*[^\W_])|\s*\n\s*")
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|cf|al|approx|ca|Fig|Figs|Ref|Refs|Dr|No|Nos|sp|spp|ssp|St|resp|[A-Z])\.)\Z"
)

_LONGEST = 12


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a text begins and ends, without the space around it.

    >>> text = "It fell (P = 0.5). E. coli, e.g. IL-6, rose. 5-HT did not."
    >>> [text[start:end] for start, end in sentences(text)]
    ['It fell (P = 0.5).', 'E. coli, e.g. IL-6, rose.', '5-HT did not.']
    """
    start = 0
    for end in _END.finditer(text):
        before, is_paragraph = text[max(start, end.start() - _LONGEST) : end.start()], "\n" in end[0]
        goes_on = text[end.end() : end.end() + 1].islower()
        if not is_paragraph and (_ABBREVIATED.search(before) or goes_on):
            continue
        yield from _stripped(text, start, end.start() + len(end["closing"] or ""))
        start = end.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    found = text[start:end]
    first = start + len(found) - len(found.lstrip())
    if found.strip():
        yield first, first + len(found.strip())
