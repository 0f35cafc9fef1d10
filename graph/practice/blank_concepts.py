"""The relations of a small map turn into the concepts whose names can be taken away and put back in one way only."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations

from graph.practice.mentions import speaks_of
from graph.practice.truth import Row, Truth

_ENDS = ("source", "target")


def blank_concepts(rows: Sequence[Row], truth: Truth, is_possible: Callable[[str], bool]) -> tuple[str, ...]:
    """Return those of the possible concepts that may be blank together, those with the fewest relations first.

    No two of them share a relation, so that each keeps names around it. At the place of each any other one is surely
    wrong in at least one relation, judged over the whole file. A name that other words of the map speak of stays.
    """
    numbers = Counter(row[end] for row in rows for end in _ENDS)
    blank: tuple[str, ...] = ()
    for name in sorted(filter(is_possible, numbers), key=numbers.__getitem__):
        is_free = _is_apart(name, blank, rows) and not _is_spoken_of(name, rows, truth)
        if is_free and _can_be_told((*blank, name), rows, truth):
            blank = (*blank, name)
    return blank


def _is_apart(name: str, blank: Sequence[str], rows: Sequence[Row]) -> bool:
    ends = [{row["source"], row["target"]} for row in rows]
    return all(len(pair) > 1 and pair.isdisjoint(blank) for pair in ends if name in pair)


def _is_spoken_of(name: str, rows: Sequence[Row], truth: Truth) -> bool:
    terms = (name, *truth.model.graph.nodes[name]["synonyms"])
    others = {row[end] for row in rows for end in _ENDS} - {name}
    return any(speaks_of(text, terms) for text in (*others, *(row["effect"] for row in rows)))


def _can_be_told(blank: Sequence[str], rows: Sequence[Row], truth: Truth) -> bool:
    return all(any(_is_wrong(other, name, row, truth) for row in rows) for name, other in permutations(blank, 2))


def _is_wrong(other: str, name: str, row: Row, truth: Truth) -> bool:
    return any(row[end] == name and other not in truth.not_wrong(row, end) for end in _ENDS)


def small_maps(rows: Sequence[Row], most: int) -> Iterator[tuple[Row, ...]]:
    """Yield parts of the relations that hang together, each of at most so many, and no relation twice."""
    left = [row for row in rows if row["source"] != row["target"]]
    while left:
        part = [left[0]]
        while len(part) < most and (following := next((row for row in left if _adds_to(part, row)), None)):
            part.append(following)
        left = [row for row in left if row not in part]
        yield tuple(part)


def _adds_to(part: Sequence[Row], row: Row) -> bool:
    """Return whether a row has one end in a part, and leads to something new: so all of it can be drawn small."""
    there = {one[end] for one in part for end in _ENDS}
    return len({row["source"], row["target"]} - there) == 1
