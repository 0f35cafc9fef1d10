"""Concepts by type turn into the order of the rows or columns of a matrix, in which filled cells cluster."""

from collections.abc import Mapping, Sequence, Set

from graph.vocabulary import TYPES, in_order


def clustered(partners: Mapping[str, Set[str]], types: Mapping[str, str]) -> list[list[str]]:
    """Return the concepts with partners in a list for each type, in the order of the types.

    A list begins with the concept that has the most partners; next is always the one that shares most with the one
    before it, as a share of what both have (Jaccard index). Ties go by the number of partners and then by name.

    >>> partners = {"a": {"x"}, "b": {"y", "z"}, "c": {"x", "w"}, "d": {"y", "z", "v"}}
    >>> clustered(partners, dict.fromkeys("abcd", "cytokine"))
    [['d', 'b', 'c', 'a']]
    """
    present = in_order(TYPES, {types[name] for name in partners})
    return [_chain([name for name in partners if types[name] == type], partners) for type in present]


def _chain(names: Sequence[str], partners: Mapping[str, Set[str]]) -> list[str]:
    left = sorted(names, key=lambda name: (-len(partners[name]), name))
    chain = [left.pop(0)]
    while left:
        last = partners[chain[-1]]
        left.sort(key=lambda name: (-_jaccard(partners[name], last), -len(partners[name]), name))
        chain.append(left.pop(0))
    return chain


def _jaccard(one: Set[str], other: Set[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
