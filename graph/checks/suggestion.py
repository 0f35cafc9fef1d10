"""From a word that is not listed to the listed word that was probably meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

LONGEST_COMPARED = 100


def nearest(word: str, choices: Iterable[str], likeness: float = 70) -> str | None:
    """Return the choice most like the word, of at least this likeness in percent; None if there is none.

    >>> nearest("Increase", ["increases", "decreases"])
    'increases'
    >>> nearest("banana", ["increases", "decreases"]) is None
    True
    """
    if len(word) > LONGEST_COMPARED:
        return None
    found = process.extractOne(word, list(choices), scorer=fuzz.ratio, processor=_plain, score_cutoff=likeness)
    return found[0] if found else None


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return the question that names the nearest choice, or "" if no choice is near.

    >>> did_you_mean("mouze", ["human", "mouse"])
    "Did you mean 'mouse'?"
    """
    choice = nearest(word, choices)
    return f"Did you mean '{choice}'?" if choice else ""


def _plain(text: str) -> str:
    return text[: LONGEST_COMPARED + 1].replace("_", " ").casefold().strip()
