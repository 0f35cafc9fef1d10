"""From the name of a concept to the form that all its spellings share, and to the names a typing slip away."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from graph.diagnostics.look_alikes import meant
from graph.diagnostics.markup import plain_text
from graph.vocabulary import GREEK

# A Latin letter that stands for a Greek one comes after a capital letter, a digit or a hyphen: TNFa, IL-1b, NF-kB.
SPELLED_OUT = str.maketrans(dict(GREEK))
STANDS_FOR = {"a": "α", "b": "β", "g": "γ", "k": "κ"}
LATIN_FOR_GREEK = re.compile(r"(?<=[A-Z0-9-])[abgk](?![a-z])")
JOINERS = re.compile("[\u200c\u200d]")
HYPHENS = re.compile("[\u2010-\u2015\u2212]")
NOT_SPOKEN = re.compile(r"['’.](?!\d)")
BETWEEN = re.compile(r"(?<=\w)(?:(?<!\d)[- ]+|[- ]+(?!\d))(?=\w)")
PLURALS = ((re.compile(r"\b([a-z]{3,})ies\b"), r"\1y"), (re.compile(r"\b([a-z]{2,}[^\W\d_siu])s\b"), r"\1"))
LONGEST = 100
REMEMBERED = 20_000
SHORTEST_SLIP, SHORTEST_SWAP = 6, 9


def spelling_form(name: str) -> str:
    """Return the form of a name without what spellings differ in: case, hyphens and spaces between words, apostrophes,
    plural endings, Greek letters spelled out, and letters that only look alike.

    >>> {spelling_form(name) for name in ("TNF-α", "tnf alpha", "TNFa")}
    {'tnfalpha'}
    >>> spelling_form("T-cells") == spelling_form("T cell"), spelling_form("IL-10") == spelling_form("IL-1")
    (True, False)
    """
    form = BETWEEN.sub("", " ".join(_plain_words(name))) if len(name) <= LONGEST else name
    # Names of signs alone, such as + and ', differ in nothing but what is left out here.
    return form if any(map(str.isalnum, form)) else name


def is_slip(name: str, other: str) -> bool:
    """Return whether one letter in a long word sets two names apart: left out, doubled, mistyped or swapped.

    Short words, words with digits and first letters do not count: IL-6 and IL-8 are two things.

    >>> is_slip("Melatonin", "Melatonine"), is_slip("Th1 cell", "Th2 cell"), is_slip("afferent", "efferent")
    (True, False, False)
    """
    words, others = _plain_words(name), _plain_words(other)
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    return len(words) == len(others) and len(differing) == 1 and _is_slip(*differing[0])


def slip_keys(name: str) -> Iterator[tuple[str, ...]]:
    """Yield keys of a name such that any two names that are a slip apart have one in common; few others do."""
    words = _plain_words(name) if len(name) <= LONGEST else ()
    for number, word in enumerate(words):
        if len(word) >= SHORTEST_SLIP - 1 and word.isalpha():
            for shortened in {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}:
                yield (str(number), *words[:number], shortened, *words[number + 1 :])


def _is_slip(word: str, other: str) -> bool:
    shorter = min(len(word), len(other))
    enough = SHORTEST_SWAP if len(word) == len(other) and sorted(word) != sorted(other) else SHORTEST_SLIP
    letters = word.isalpha() and other.isalpha() and word[:1] == other[:1]
    return letters and shorter >= enough and OSA.distance(word, other, score_cutoff=1) == 1


@lru_cache(REMEMBERED)
def _plain_words(name: str) -> tuple[str, ...]:
    text = HYPHENS.sub("-", unicodedata.normalize("NFKC", meant(plain_text(name))))
    text = LATIN_FOR_GREEK.sub(lambda letter: STANDS_FOR[letter[0]], text)
    text = NOT_SPOKEN.sub("", JOINERS.sub("", text).casefold().translate(SPELLED_OUT))
    for ending, singular in PLURALS:
        text = ending.sub(singular, text)
    return tuple(text.split())
