"""Words of the vocabulary turn into the numbers of their colours and marks, on the page and in pictures."""

from graph.vocabulary import POLARITIES, TYPES, in_order

SIGNS = {polarity: number for number, polarity in enumerate(POLARITIES)}
CONTESTED = len(SIGNS)

_STRONGEST_FIRST = ("increases", "decreases", "produces", "modulates", "no clear effect")


def type_tones(types: set[str]) -> dict[str, int]:
    """Return the number of each type; types that the vocabulary does not know come after all that it knows.

    >>> type_tones({"cytokine", "hormone"})
    {'cytokine': 3, 'hormone': 8}
    """
    known = {word: number for number, word in enumerate(TYPES)}
    unknown = [word for word in in_order(TYPES, types) if word not in known]
    further = {word: len(known) + number for number, word in enumerate(unknown)}
    return {word: number for word, number in (known | further).items() if word in types}


def pair_sign(polarities: set[str], contested: bool) -> int:
    """Return the number of the sign of all relations of a pair taken together.

    >>> pair_sign({"modulates", "increases"}, contested=False)
    0
    """
    if contested:
        return CONTESTED
    return SIGNS[next(word for word in _STRONGEST_FIRST if word in polarities)]


def edge_sign(sign: str) -> int:
    """Return the number of the sign of a step.

    >>> edge_sign("increases"), edge_sign("contested")
    (0, 5)
    """
    return SIGNS.get(sign, CONTESTED)
