"""From the linking phrase of a row to whether its verb says the opposite of the row's polarity."""

import re

from graph.checks.diagnostic import Diagnostic
from graph.checks.faults import fault, shown
from graph.reading.table import Table
from graph.vocabulary import LOWERING_STEMS, RAISING_STEMS, TURNING_STEMS, TURNING_WORDS, WORDS_BEFORE_THE_VERB

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
PASSIVE = frozenset(("is", "are", "was", "were", "be", "been"))
LINKS = frozenset(("to", "by", "with", "as"))
OPPOSITES = {"increases": "decreases", "produces": "decreases", "decreases": "increases"}


def polarity_contradictions(table: Table) -> list[Diagnostic]:
    """Return a warning at each polarity that the verb of the effect contradicts; there is no telling which is right."""
    column = table.column_number("polarity")
    said = {effect: direction(effect) for effect in set(table.cells("effect"))}
    rows = zip(table.lines(), table.cells("effect"), table.cells("polarity"), strict=True)
    return [
        fault(table.path, (line, column), "polarity-contradiction", _message(effect, polarity), polarity)
        for line, effect, polarity in rows
        if said[effect] and said[effect] == OPPOSITES.get(polarity)
    ]


def direction(effect: str) -> str:
    """Return 'increases' or 'decreases' if the effect says so without any doubt, else "".

    Negated, passive, doubled and unusual phrases say nothing: a false alarm is worse than none.

    >>> [direction(effect) for effect in ("may reduce", "does not reduce", "reduces inhibition of", "is reduced in")]
    ['decreases', '', '', '']
    """
    words = WORD.findall(effect.casefold())
    verb = next((place for place, word in enumerate(words) if _sign(word)), None)
    if verb is None or not WORDS_BEFORE_THE_VERB.issuperset(words[:verb]):
        return ""
    return "" if _is_passive(words[:verb]) or _turned(words[verb + 1 :]) else _sign(words[verb])


def _sign(word: str) -> str:
    if word.startswith(LOWERING_STEMS):
        return "decreases"
    return "increases" if word.startswith(RAISING_STEMS) else ""


def _is_passive(before: list[str]) -> bool:
    """Is reduced in, is often lower in; but not is said to reduce, is linked to lower."""
    return next((word in PASSIVE for word in reversed(before) if word in PASSIVE | LINKS), False)


def _turned(after: list[str]) -> bool:
    return any(_sign(word) or word in TURNING_WORDS or word.startswith(TURNING_STEMS) for word in after)


def _message(effect: str, polarity: str) -> str:
    return f"the effect {shown(effect)} says the opposite of the polarity {shown(polarity)}"
