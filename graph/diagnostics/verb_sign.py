"""The sign of a verb: from a linking phrase to whether it plainly says more or less of its target."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from graph.vocabulary import LOWERING_STEMS, RAISING_STEMS, TURNING_STEMS, TURNING_WORDS, WORDS_BEFORE_THE_VERB

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
PASSIVE = frozenset(("is", "are", "was", "were", "be", "been"))
LINKS = frozenset(("to", "by", "with", "as"))


# What whoever reads a phrase elsewhere, as the browser does, has to know of verbs.
VERB_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **{"raising": RAISING_STEMS, "lowering": LOWERING_STEMS, "turning": TURNING_STEMS},
        **{"turningWords": tuple(sorted(TURNING_WORDS)), "before": tuple(sorted(WORDS_BEFORE_THE_VERB))},
        **{"passive": tuple(sorted(PASSIVE)), "links": tuple(sorted(LINKS))},
    }
)


# A large file says the same few phrases again and again.
@lru_cache(4096)
def verb_sign(effect: str) -> str:
    """Return 'increases' or 'decreases' if the effect says so without any doubt, else "".

    Negated, passive, doubled and unusual phrases say nothing: a false alarm is worse than none.

    >>> [verb_sign(effect) for effect in ("may reduce", "does not reduce", "reduces inhibition of", "is reduced in")]
    ['decreases', '', '', '']
    """
    words = WORD.findall(effect.casefold())
    verb = next((place for place, word in enumerate(words) if word_sign(word)), None)
    if verb is None or not WORDS_BEFORE_THE_VERB.issuperset(words[:verb]):
        return ""
    return "" if _is_passive(words[:verb]) or _turned(words[verb + 1 :]) else word_sign(words[verb])


def word_sign(word: str) -> str:
    """Return 'increases' or 'decreases' for a word that begins as a verb of that direction does, else "".

    >>> word_sign("reduction"), word_sign("changes")
    ('decreases', '')
    """
    if word.startswith(LOWERING_STEMS):
        return "decreases"
    return "increases" if word.startswith(RAISING_STEMS) else ""


def _is_passive(before: list[str]) -> bool:
    """Is reduced in, is often lower in; but not is said to reduce, is linked to lower."""
    return next((word in PASSIVE for word in reversed(before) if word in PASSIVE | LINKS), False)


def _turned(after: list[str]) -> bool:
    return any(word_sign(word) or word in TURNING_WORDS or word.startswith(TURNING_STEMS) for word in after)
