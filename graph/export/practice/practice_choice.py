"""Practice items turn into those that are wanted: of some kinds, so many, in file order or mixed by a seed."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from random import Random

from graph.export.practice.practice_task import Seed
from graph.practice.kinds import POINT
from graph.practice.practice_item import PracticeItem


def items_for_files(items: Iterable[PracticeItem]) -> tuple[PracticeItem, ...]:
    """Return the items that a file can ask, which has no map to point at.

    Of those that ask the same of a pair in the same words, it is the first: in a file they stand together.
    """
    first: dict[object, PracticeItem] = {}
    for item in (item for item in items if item.kind != POINT):
        first.setdefault((item.pair, item.stem, item.question), item)
    return tuple(first.values())


def chosen_items(
    items: Sequence[PracticeItem],
    kinds: Collection[str] = (),
    number: int | None = None,
    seed: Seed | None = None,
) -> tuple[PracticeItem, ...]:
    """Return the items of the kinds (all where none is named); with a seed mixed by it, without one in their order.

    Of a pair a second question comes only after each pair had its first, so that few are as far apart as can be.
    """
    wanted = [place for place, item in enumerate(items) if not kinds or item.kind in kinds]
    mixed = _spread(items, Random(seed or 0).sample(wanted, len(wanted)))[:number]
    return tuple(items[place] for place in (sorted(mixed) if seed is None else mixed))


def _spread(items: Sequence[PracticeItem], places: Sequence[int]) -> list[int]:
    """Return the places in their order, but the first of each pair before the second of any."""
    had: Counter[object] = Counter()
    turns = {}
    for place in places:
        subject = items[place].pair or items[place].about
        turns[place] = had[subject]
        had[subject] += 1
    return sorted(places, key=turns.__getitem__)
