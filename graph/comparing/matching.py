"""Two tables turn into the pairs of their rows that are one row, before and after an edit."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from graph.comparing.equal_rows import EqualRows, equal_rows
from graph.comparing.row import Row, TableRows
from graph.reading.distinct_cells import Numbers
from graph.reading.table import Places, Table
from graph.vocabulary import REQUIRED_COLUMNS

Pair = tuple[int, int]
Sides = tuple[Sequence[Row], Sequence[Row]]
LIKENESS = 65
# Comparing two rows takes a few microseconds; a group that would take seconds pairs up in its order.
MOST_COMPARED = 250_000
MOST_LETTERS = 1000
# Of source, effect, target and reference, of a review, of story and step, or of the name: all, then three of the four.
_PARTS = {4: ((0, 1, 2, 3), (0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)), 3: ((0, 1, 2),), 2: ((0, 1),), 1: ((0,),)}


@dataclass(frozen=True)
class Matching:
    """The rows of two tables that belong together, named by their places from 0.

    `equal` are those that say the same, `changed` those that say something else now, in the order of the table before;
    `removed` have no row after, `added` none before.
    """

    equal: EqualRows
    changed: tuple[Pair, ...]
    removed: tuple[int, ...]
    added: tuple[int, ...]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All rows that belong together, in the order of the table before."""
        return tuple(sorted([*zip(self.equal.before.tolist(), self.equal.after.tolist(), strict=True), *self.changed]))

    @property
    def is_reordered(self) -> bool:
        """Whether rows that belong together stand in another order."""
        before = np.concatenate([self.equal.before, [pair[0] for pair in self.changed]])
        after = np.concatenate([self.equal.after, [pair[1] for pair in self.changed]])
        return bool(np.any(np.diff(after[np.argsort(before)]) < 0))

    def after_of(self, rows: int) -> Numbers:
        """Return for each of so many rows before the place of its row after, -1 for none."""
        found = np.full(rows, -1, dtype=np.int64)
        found[self.equal.before] = self.equal.after
        for before, after in self.changed:
            found[before] = after
        return found


def matched(before: Table, after: Table) -> Matching:
    """Return which rows belong together; each belongs to one other at most.

    First rows that say the same, then those with the same id, then those that share three of source, effect, target
    and reference, and last the likest by their letters, if at least 65 percent alike. Swapping the tables swaps the
    pairs and changes nothing else.
    """
    sides: Sides = (TableRows(before), TableRows(after))
    equal = equal_rows(before, after)
    left = (_others(equal.before, len(sides[0])), _others(equal.after, len(sides[1])))
    pairs = _pairs_of_others(sides, left)
    removed, added = _left(left, pairs)
    return Matching(equal, tuple(sorted(pairs)), tuple(removed), tuple(added))


def _others(places: Places, rows: int) -> list[int]:
    is_other = np.ones(rows, dtype=bool)
    is_other[places] = False
    return list(np.flatnonzero(is_other).tolist())


def _pairs_of_others(sides: Sides, rows: tuple[list[int], list[int]]) -> list[Pair]:
    """Return the pairs among the rows that none says the same as."""
    pairs: list[Pair] = []
    keys = [{number: side[number].key for number in numbers} for side, numbers in zip(sides, rows, strict=True)]
    for parts in _PARTS[min((len(key) for side in keys for key in side.values()), default=1)]:
        named = [
            {number: tuple(key[number][part] for part in parts) for number in numbers}
            for key, numbers in zip(keys, _left(rows, pairs), strict=True)
        ]
        for group in _groups(*named):
            pairs += _likest(sides, group, 0)
    return [*pairs, *_likest(sides, _left(rows, pairs), LIKENESS)]


def _left(rows: tuple[list[int], list[int]], pairs: Iterable[Pair]) -> tuple[list[int], list[int]]:
    """Return the rows of both sides that are in none of the pairs."""
    taken = list(zip(*pairs, strict=True)) or [(), ()]
    before, after = ({*side} for side in taken)
    return [row for row in rows[0] if row not in before], [row for row in rows[1] if row not in after]


def _groups(before: Mapping[int, Hashable], after: Mapping[int, Hashable]) -> list[tuple[list[int], list[int]]]:
    """Return the numbers that have the same key on both sides."""
    groups: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, keys in enumerate((before, after)):
        for number, key in keys.items():
            groups[key][side].append(number)
    return [group for group in groups.values() if all(group)]


def _likest(sides: Sides, group: tuple[list[int], list[int]], likeness: float) -> list[Pair]:
    """Return pairs from the likest down; of equally like ones first those that stand nearest to each other."""
    left, right = group
    if len(left) * len(right) > MOST_COMPARED:
        return [] if likeness else list(zip(left, right, strict=False))
    scores = _scores([sides[0][row] for row in left], [sides[1][row] for row in right])
    places = [
        (-score, abs(i - j), min(i, j), (i, j))
        for i, line in enumerate(scores)
        for j, score in enumerate(line)
        if score >= likeness
    ]
    return [(left[i], right[j]) for i, j in _each_once(place[-1] for place in sorted(places))]


def _scores(before: Sequence[Row], after: Sequence[Row]) -> list[list[float]]:
    """Return how much each row is like each other, in percent of their letters."""
    if not before or not after:
        return []
    columns = dict.fromkeys((*REQUIRED_COLUMNS, *sorted({*before[0].columns, *after[0].columns})))
    texts = ([_text(row, columns) for row in side] for side in (before, after))
    scores: list[list[float]] = process.cdist(*texts, scorer=fuzz.ratio).tolist()
    return scores


def _text(row: Row, columns: Iterable[str]) -> str:
    """Return the cells one after the other. Separators would make any two rows with many blank cells alike."""
    cells = row.by_column
    return "".join(cells.get(column, "") for column in columns)[:MOST_LETTERS]


def _each_once(pairs: Iterable[Pair]) -> list[Pair]:
    taken: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for i, j in pairs:
        if i not in taken[0] and j not in taken[1]:
            kept.append((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return kept
