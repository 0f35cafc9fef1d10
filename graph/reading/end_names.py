"""The names of a header turn into the pair that differs in A and B, or in 1 and 2 alone: the two ends of a relation."""

from collections.abc import Sequence

from graph.reading.column_names import folded

FIRST_AND_SECOND = (("a", "b"), ("1", "2"))
# What such a pair says about the ends where it does not name them.
ABOUT_AN_END = frozenset(
    (
        *("id", "ids", "type", "types", "database", "db", "species", "organism", "taxid", "taxon", "location", "class"),
        *("role", "alias", "aliases", "group", "score", "weight", "color", "colour", "size", "label", "x", "y", ""),
    )
)


def pair_of_ends(names: Sequence[str]) -> tuple[str, str] | None:
    """Return the first two names that are one name of two ends; None if there are none.

    >>> pair_of_ends(["TYPEA", "ENTITYA", "EFFECT", "TYPEB", "ENTITYB"]), pair_of_ends(["Gene 1", "Gene 2"])
    (('ENTITYA', 'ENTITYB'), ('Gene 1', 'Gene 2'))
    >>> pair_of_ends(["data", "datb"]), pair_of_ends(["A", "B"])
    (None, ('A', 'B'))
    """
    pairs = ((first, _second(first, names)) for first in names)
    return next(((first, second) for first, second in pairs if second is not None), None)


def _second(first: str, names: Sequence[str]) -> str | None:
    found = (name for name in names for letter, other in FIRST_AND_SECOND if _are_two_ends(first, name, letter, other))
    return next(found, None)


def _are_two_ends(first: str, second: str, letter: str, other: str) -> bool:
    stem = folded(first).removesuffix(letter)
    set_off = not letter.isalpha() or _sets_off(first, letter)
    alone = folded(first) == letter
    return (
        folded(first) == stem + letter
        and folded(second) == stem + other
        and (alone or (set_off and stem not in ABOUT_AN_END))
    )


def _sets_off(name: str, letter: str) -> bool:
    """Return whether the last letter is none of the word: a capital, as in entityA and ENTITYA, or after a gap."""
    name = name.strip()
    return name.endswith(letter.upper()) or not name[:-1][-1:].isalnum()
