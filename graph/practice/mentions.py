"""A text and a name turn into where the text speaks of it, so that a question does not give its answer away."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph.diagnostics.look_alikes import meant
from graph.model.terms import folding
from graph.practice.kinds import BLANK
from graph.vocabulary import GREEK

# Shorter names, such as NE or MS, are found as words alone: as letters they are in everything.
_SHORTEST_PART = 4
_HYPHEN, _GAP = r"[-\u2010-\u2015]", r"[-\s\u2010-\u2015]*"
_BETWEEN = re.compile(rf"(?:\s|{_HYPHEN})+")
_SPELT = str.maketrans(dict(GREEK))
# Of two letters with one name the first: the second is the sigma at the end of a word.
_LETTERS = {name: letter for letter, name in reversed([*GREEK.items()])}
_GREEK_NAME = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(_LETTERS)})(?![^\W\d_])", re.IGNORECASE)


def speaks_of(text: str, terms: Iterable[str]) -> bool:
    """Return whether a text has one of the names as a word of its own, also in the plural.

    >>> speaks_of("wakes T-cells in", ["T cell"]), speaks_of("is harmful to", ["arm"])
    (True, False)
    """
    folded = _folded(text)
    return any(_folded(term) in folded and _as_words(term).search(text) for term in terms)


def masked(text: str, terms: Sequence[str]) -> str:
    """Return a text with a gap for each mention of the names, "" where it still has one as a part of a word.

    >>> masked("The level of IL-6, a signal.", ["IL-6 production", "IL-6"])
    'The level of ____, a signal.'
    >>> masked("The level of TNF-α, a signal.", ["TNF"]), masked("The level of IL-1β.", ["IL-1 beta"])
    ('The level of ____, a signal.', 'The level of ____.')
    >>> masked("Neuroinflammation of the brain.", ["Inflammation"])
    ''
    """
    folded = _folded(text)
    for term in sorted(terms, key=len, reverse=True):
        text = _as_words(term).sub(BLANK, text) if _folded(term) in folded else text
    left = folding(meant(text))
    parts = (folding(meant(term)) for term in terms)
    return "" if any(len(part) >= _SHORTEST_PART and part in left for part in parts) else text


_folded = lru_cache(4096)(folding)


@lru_cache(4096)
def _as_words(term: str) -> re.Pattern[str]:
    """Return what finds a name: its Greek letters spelled out or not, with a plural ending or what a hyphen adds."""
    written = dict.fromkeys(
        (term, term.translate(_SPELT), _GREEK_NAME.sub(lambda name: _LETTERS[name[0].lower()], term))
    )
    forms = (_GAP.join(re.escape(word) for word in _BETWEEN.split(form)) for form in written)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?:e?s)?(?:{_HYPHEN}\w+)?(?!\w)", re.IGNORECASE)
