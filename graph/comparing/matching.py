"""Two tables turn into the pairs of their rows that are one row, before and after an edit."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from rapidfuzz import fuzz, process

from graph.comparing.row import Row, rows_of
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS

Pair = tuple[int, int]
Sides = tuple[Sequence[Row], Sequence[Row]]
LIKENESS = 65
# Comparing two rows takes a few microseconds; a group that would take seconds pairs up in its order.
MOST_COMPARED = 250_000
MOST_LETTERS = 1000
# Of source, effect, target and reference, of a review, of story and step, or of the name: all, then three of the four.
_PARTS = {4: ((0, 1, 2, 3), (0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)), 3: ((0, 1, 2),), 2: ((0, 1),), 1: ((0,),)}


def matched(before: Table, after: Table) -> tuple[Pair, ...]:
    """Return the numbers (from 0) of the rows that belong together, in the order of the table before; each once.

    First rows that say the same, then those with the same id, then those that share three of source, effect, target
    and reference, and last the likest by their letters, if at least 65 percent alike. Swapping the tables swaps the
    pairs and changes nothing else.
    """
    sides = (rows_of(before), rows_of(after))
    pairs = _pairs_of_equals(*_contents(sides))
    keys = [{number: sides[side][number].key for number in _left(sides, pairs, side)} for side in (0, 1)]
    for parts in _PARTS[min((len(key) for side in keys for key in side.values()), default=1)]:
        left = [_left(sides, pairs, side) for side in (0, 1)]
        named = [
            {number: tuple(key[number][part] for part in parts) for number in numbers}
            for key, numbers in zip(keys, left, strict=True)
        ]
        for group in _groups(*named):
            pairs += _likest(sides, group, 0)
    return tuple(sorted([*pairs, *_likest(sides, (_left(sides, pairs, 0), _left(sides, pairs, 1)), LIKENESS)]))


def _contents(sides: Sides) -> Iterable[Sequence[Hashable]]:
    """Return what each row says, to be compared: in the same columns rows say the same where their cells are equal."""
    same = len({row.columns for side in sides for row in side}) == 1
    return ([row.cells if same else row.content for row in side] for side in sides)


def _pairs_of_equals(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Pair]:
    """Return the pairs of rows that say the same; of several equal ones the first with the first."""
    groups = _groups(dict(enumerate(before)), dict(enumerate(after)))
    return [pair for group in groups for pair in zip(*group, strict=False)]


def _left(sides: Sides, pairs: Iterable[Pair], side: int) -> list[int]:
    taken = {pair[side] for pair in pairs}
    return [number for number in range(len(sides[side])) if number not in taken]


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
