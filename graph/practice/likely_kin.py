"""Names and definitions turn into pairs of concepts that may overlap, though the file does not say so."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from graph.diagnostics.name_forms import spelling_form
from graph.practice.genus import genus_and_next

Terms = Mapping[str, Sequence[str]]

_ARTICLES, _KINDS_OF_IT = frozenset({"a", "an"}), frozenset({"that", "which"})
_FIRST_PART = re.compile(r"[-\u2010-\u2015\s]")
# Of more names with one last word none is a wide concept: they are a row of kinds, as T cell, B cell and mast cell.
_MOST_CLASSES, _MOST_OF_ONE_MATTER = 5, 12


def likely_kin(names: Terms, definitions: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each pair in both orders. They are guesses, which only keep an answer from being called wrong.

    Names that a concept has are left to `broader` and to the ends of names: they are known by themselves.
    """
    known = {spelling_form(term) for terms in names.values() for term in terms}
    begun = {name: genus_and_next(definition) for name, definition in definitions.items() if definition}
    for one, other in _of_a_class(names, {name: words for name, (words, _) in begun.items()}, known):
        yield from ((one, other), (other, one))
    yield from _of_one_matter(names, begun, known)


def _of_a_class(names: Terms, genera: Mapping[str, list[str]], known: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield what is named and defined as a kind of a thing, with what else is such a thing under a name of its own.

    An autoimmune disease is defined as “A disease in which …”, and psoriasis as “A skin disease with …”: as far as the
    file tells, that may be one, while Parkinson's disease is told apart by its name.
    """
    classes: dict[str, list[str]] = defaultdict(list)
    others: dict[str, list[str]] = defaultdict(list)
    for name, words in genera.items():
        if len(words) > 1 and words[0].casefold() in _ARTICLES:
            whole, last = (spelling_form(" ".join(part)) for part in (words[1:], words[-1:]))
            if _ends_with(name, whole, len(words) - 1):
                classes[whole].append(name)
            elif not any(_ends_with(term, last) for term in names[name][:1]):
                others[last].append(name)
    for whole, wide in classes.items():
        if whole not in known and len(wide) <= _MOST_CLASSES:
            yield from ((one, other) for one in wide for other in others[whole])


def _of_one_matter(
    names: Terms, begun: Mapping[str, tuple[list[str], str]], known: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """Yield what is called after one matter: of “Stress that lasts …” the kinds are no separate things."""
    groups: dict[str, dict[str, None]] = defaultdict(dict)
    for name, (words, then) in begun.items():
        if len(words) == 1 and then.casefold() in _KINDS_OF_IT and (matter := spelling_form(words[0])) not in known:
            groups[matter][name] = None
    for name, terms in names.items():
        for matter in {spelling_form(word) for term in terms for word in _outer_words(term)} & groups.keys():
            groups[matter][name] = None
    for group in groups.values():
        if len(group) <= _MOST_OF_ONE_MATTER:
            yield from permutations(group, 2)


def _outer_words(term: str) -> Iterator[str]:
    """Yield the last word of a name, and what its first hyphen follows.

    >>> [*_outer_words("Stress-related disorder")]
    ['disorder', 'Stress']
    """
    words = term.split()
    yield from words[-1:]
    if words and "-" in words[0]:
        yield _FIRST_PART.split(words[0])[0]


def _ends_with(name: str, form: str, words: int = 1) -> bool:
    """Return whether a name ends with so many words that are spelled like this, and begins with others."""
    found = name.split()
    return len(found) > words and spelling_form(" ".join(found[-words:])) == form
