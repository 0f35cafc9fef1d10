"""Words of the vocabulary turn into the numbers of their colours and marks, on the page and in pictures."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.vocabulary import CONTESTED_SIGN, NOT_STATED, POLARITIES, TYPES, in_order

SIGNS = {polarity: number for number, polarity in enumerate(POLARITIES)}
CONTESTED = len(SIGNS)
# The number of no sign: a grey line without a head.
NO_SIGN = CONTESTED + 1
# That of a relation whose polarity is blank.
UNSTATED = NO_SIGN + 1

# The numbers of what signed edges can say.
EDGE_SIGNS: Mapping[str, int] = MappingProxyType({**SIGNS, CONTESTED_SIGN: CONTESTED, NOT_STATED: UNSTATED})
_STRONGEST_FIRST = ("increases", "decreases", "produces", "modulates", "no clear effect", "")


def type_tones(types: set[str]) -> dict[str, int]:
    """Return the number of each type; types that the vocabulary does not know come after all that it knows.

    >>> type_tones({"cytokine", "hormone"})
    {'cytokine': 3, 'hormone': 8}
    """
    known = {word: number for number, word in enumerate(TYPES)}
    unknown = [word for word in in_order(TYPES, types) if word not in known]
    further = {word: len(known) + number for number, word in enumerate(unknown)}
    return {word: number for word, number in (known | further).items() if word in types}


def polarity_sign(polarity: str) -> int:
    """Return the number of the sign of a relation; a polarity that is blank has one of its own.

    >>> polarity_sign("increases"), polarity_sign("")
    (0, 7)
    """
    return SIGNS[polarity] if polarity else UNSTATED


def pair_sign(polarities: set[str], contested: bool) -> int:
    """Return the number of the sign of all relations of a pair taken together.

    >>> pair_sign({"modulates", "increases"}, contested=False), pair_sign({"", "modulates"}, contested=False)
    (0, 2)
    """
    if contested:
        return CONTESTED
    return polarity_sign(next(word for word in _STRONGEST_FIRST if word in polarities))
