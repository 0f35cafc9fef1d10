"""A definition turns into the words that say what its concept is a kind of."""

import re

from graph.practice.words import WORDS_AFTER_A_GENUS

_WORD = re.compile(r"[^\s,.;:()]+|[,.;:()]")


def genus(definition: str) -> list[str]:
    """Return the words with which a definition begins, as far as they can name what the concept is a kind of.

    >>> genus("A white blood cell that kills infected cells.")
    ['A', 'white', 'blood', 'cell']
    """
    return genus_and_next(definition)[0]


def genus_and_next(definition: str) -> tuple[list[str], str]:
    """Return these words, and the word or sign at which they end, "" where that is the end of all.

    >>> genus_and_next("Stress that lasts for minutes.")
    (['Stress'], 'that')
    """
    found: list[str] = []
    for word in _WORD.findall(definition):
        if not word[0].isalnum() or word.casefold() in WORDS_AFTER_A_GENUS:
            return found, word
        found.append(word)
    return found, ""
