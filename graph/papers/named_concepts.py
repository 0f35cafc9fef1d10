"""A text and the names of concepts turn into the places where the text names one: the longest name wins."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.diagnostics.name_forms import spelling_form
from graph.papers.folded_text import folded_text

_WORD = re.compile(r"[^\W_]+")
# What may stand between two words of one name; the end of a sentence or of a part of it may not.
_BETWEEN = re.compile(r"[^\w.;:!?,]{0,3}|[.,](?=\w)|\s*[(/]\s*|\)\s*")
_OPPOSITE = re.compile("\\b(?:anti|non)[-\u2010-\u2013]?\\Z", re.IGNORECASE)
_ACRONYM = 6
_MOST_WORDS = 8
_FIRST_LETTERS = 3


@dataclass(frozen=True)
class NamedConcept:
    """A place of a text that names a concept, from its first letter to behind its last."""

    start: int
    end: int
    concept: str


class ConceptNames:
    """The names and synonyms of concepts as they are compared with a text; a synonym of two concepts names neither."""

    def __init__(self, synonyms: Mapping[str, Iterable[str]]) -> None:
        owners: defaultdict[str, dict[str, str]] = defaultdict(dict)
        own = {form: (name, name) for name in synonyms for form in _forms(name)}
        for concept, others in synonyms.items():
            for other in others:
                for form in _forms(other):
                    owners[form].setdefault(concept, other)
        single = {form: next(iter(found.items())) for form, found in owners.items() if len(found) == 1}
        self._by_form: Mapping[str, tuple[str, str]] = {**single, **own}
        # Most words of a text begin no name, which their first letters say already.
        self._beginnings = {form[:length] for form in self._by_form for length in range(1, _FIRST_LETTERS + 1)}
        self._most_words = max((len(_WORD.findall(name)) for _, name in self._by_form.values()), default=0)

    def named_in(self, text: str) -> tuple[NamedConcept, ...]:
        """Return the places of a text that name a concept, in their order; none lies in another.

        >>> names = ConceptNames({"T cell": (), "Regulatory T cell": ("Treg",), "TNF-α": ()})
        >>> [found.concept for found in names.named_in("Tregs and regulatory T cells made TNF alpha, T-cells none.")]
        ['Regulatory T cell', 'Regulatory T cell', 'TNF-α', 'T cell']
        """
        return tuple(self._found(text))

    def _found(self, text: str) -> Iterator[NamedConcept]:
        words = list(_WORD.finditer(text))
        number = 0
        while number < len(words):
            found = self._longest(text, words, number)
            if found:
                yield found[0]
            number += found[1] if found else 1

    def _longest(self, text: str, words: list[re.Match[str]], first: int) -> tuple[NamedConcept, int] | None:
        """Return the longest name that begins with a word, and of how many words it is."""
        start = words[first].start()
        if not self._begins(words[first][0]) or _OPPOSITE.search(text[max(start - 6, 0) : start]):
            return None
        for count in range(_reach(text, words, first, min(self._most_words + 2, _MOST_WORDS)), 0, -1):
            end = words[first + count - 1].end()
            end += text[end : end + 1] == ")" and "(" in text[start:end]
            named = self._named(text[start:end])
            if named:
                return NamedConcept(start, end, named), count
        return None

    def _begins(self, word: str) -> bool:
        return any(form[:_FIRST_LETTERS] in self._beginnings for form in _forms(word))

    def _named(self, written: str) -> str:
        for form in _forms(written):
            concept, name = self._by_form.get(form, ("", ""))
            if concept and not _is_other_word(written, name):
                return concept
        return ""


def _forms(name: str) -> tuple[str, ...]:
    """Return what a name is compared by: its spelling form, and the one that quotations are folded to."""
    return tuple(dict.fromkeys(filter(None, (spelling_form(name), folded_text(name).letters))))


def _reach(text: str, words: list[re.Match[str]], first: int, most: int) -> int:
    """Return how many words from one on may be one name."""
    count = 1
    while count < most and first + count < len(words):
        if not _BETWEEN.fullmatch(text[words[first + count - 1].end() : words[first + count].start()]):
            break
        count += 1
    return count


def _is_other_word(written: str, name: str) -> bool:
    """Return whether a short name in capitals, such as NO or SAD, meets a common word of the same letters."""
    if len(name) == 1:
        return written != name
    is_acronym = len(name) < _ACRONYM and name.isalpha() and sum(map(str.isupper, name)) > 1
    return is_acronym and sum(map(str.isupper, written)) < 2
