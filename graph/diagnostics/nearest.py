"""From a word that is not listed to the listed word that was certainly meant, or to the listed words of its meaning."""

from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.word_meanings import OTHER_BEGINNINGS, OWN_WORDS

LONGEST_COMPARED = 100
SHORTEST_SLIP, SHORTEST_MISTYPED = 4, 9
FURTHEST = 2


def nearest(word: str, choices: Iterable[str], likeness: float = 70) -> str | None:
    """Return the choice most like the word, of at least this likeness in percent; None if there is none.

    >>> nearest("Increase", ["increases", "decreases"])
    'increases'
    >>> nearest("banana", ["increases", "decreases"]) is None
    True
    >>> nearest("source", ["SCORE", "resource", "my source"])
    'my source'
    """
    if len(word) > LONGEST_COMPARED or is_own_word(word):
        return None
    near = [choice for choice in choices if _may_mean(choice, word)]
    found = process.extractOne(word, near, scorer=fuzz.ratio, processor=_plain, score_cutoff=likeness)
    return found[0] if found else None


def slip_of(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice of which the word is another spelling or a typing slip; None if there is none, or several.

    A slip is one letter left out, added, or swapped with its neighbour, in a long word also mistyped: more, and it may
    be another word, such as 'reduces' beside 'produces'. Digits never slip: IL-6 is not IL-8.

    >>> slip_of("decrese", ["increases", "decreases"]), slip_of("reduces", ["produces"]), slip_of("humane", ["human"])
    ('decreases', None, None)
    """
    if len(word) > LONGEST_COMPARED or is_own_word(word):
        return None
    known = [choice for choice in choices if not is_own_word(choice)]
    same = [choice for choice in known if spelling_form(_plain(choice)) == spelling_form(_plain(word))]
    near = same or [choice for choice in known if _is_slip(word, choice)]
    return near[0] if same or len(near) == 1 else None


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return the question that names the choice of which the word is a slip, or "" if there is none.

    >>> did_you_mean("mous", ["human", "mouse"])
    "Did you mean 'mouse'?"
    """
    choice = slip_of(word, choices)
    return f"Did you mean '{choice}'?" if choice else ""


def is_own_word(text: str) -> bool:
    """Return whether a text is one of the words that look like a listed one and say something else.

    >>> is_own_word("SCORE"), is_own_word("source")
    (True, False)
    """
    return _plain(text) in OWN_WORDS


def _may_mean(written: str, word: str) -> bool:
    """Return whether a longer name is a kind of what the word says, or at most two letters set the two apart."""
    written, word = _plain(written), _plain(word)
    near = written[:1] == word[:1] and OSA.distance(written, word, score_cutoff=FURTHEST) <= FURTHEST
    own = is_own_word(written) or is_own_word(written.replace("-", " ").rpartition(" ")[-1])
    return not own and (near or written.endswith(f" {word}"))


def _is_slip(word: str, choice: str) -> bool:
    apart = _are_told_apart(_plain(word), _plain(choice))
    return not apart and any(_one_letter(*pair) for pair in _forms(word, choice))


def _forms(word: str, choice: str) -> Iterator[tuple[str, str]]:
    yield _plain(word), _plain(choice)
    yield spelling_form(_plain(word)), spelling_form(_plain(choice))


def _one_letter(word: str, choice: str) -> bool:
    if word[:1] != choice[:1] or not _only_letters_differ(word, choice):
        return False
    mistyped = len(word) == len(choice) and sorted(word) != sorted(choice)
    enough = min(len(word), len(choice)) >= SHORTEST_MISTYPED if mistyped else len(choice) >= SHORTEST_SLIP
    return enough and OSA.distance(word, choice, score_cutoff=1) == 1


def _are_told_apart(word: str, choice: str) -> bool:
    """Return whether what differs is a short word, as in dynorphin A and B, or the beginning, as in micro and macro."""
    pairs = list(zip(word.split(), choice.split(), strict=False))
    differing = [pair for pair in pairs if pair[0] != pair[1]]
    same_words = len(pairs) == len(word.split()) == len(choice.split())
    return same_words and any(max(map(len, pair)) < SHORTEST_SLIP or _begin_otherwise(*pair) for pair in differing)


def _begin_otherwise(word: str, choice: str) -> bool:
    return any({word[: len(one)], choice[: len(other)]} == {one, other} for one, other in OTHER_BEGINNINGS)


def _only_letters_differ(word: str, choice: str) -> bool:
    return [sign for sign in word if not sign.isalpha()] == [sign for sign in choice if not sign.isalpha()]


def _plain(text: str) -> str:
    return " ".join(text[: LONGEST_COMPARED + 1].replace("_", " ").casefold().split())
