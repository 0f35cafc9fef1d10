"""A crowd of readers turns into a timetable: when each opens the page, and what it does when, the same on every run."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import cycle, islice
from random import Random

FILTER, FOCUS, QUESTION = "filter", "focus", "question"
# Of ten acts; what a filter or a click does is all in the browser.
SHARES = {FILTER: 6, FOCUS: 3, QUESTION: 1}
PAUSE = 10.0


@dataclass(frozen=True)
class Act:
    """What one reader does at a moment, in seconds since acting began; `choice` from 0 to 1 says with which words."""

    reader: int
    at: float
    kind: str
    choice: float


def openings(readers: int, seconds: float) -> tuple[float, ...]:
    """Return when each reader opens the page, spread evenly over a time.

    >>> openings(4, 60)
    (0.0, 15.0, 30.0, 45.0)
    """
    return tuple(seconds * reader / readers for reader in range(readers))


def acts(readers: int, seconds: float) -> tuple[Act, ...]:
    """Return the acts of all readers by time: each acts every ten seconds, the kinds in their shares.

    Whole tens of acts are dealt and then shuffled, so the shares are exact and no reader's turn is known.
    """
    random = Random(f"{readers} readers, {seconds} seconds")
    starts = [random.uniform(0, PAUSE) for _ in range(readers)]
    moments = sorted(
        (start + PAUSE * turn, reader) for reader, start in enumerate(starts) for turn in range(_turns(seconds))
    )
    ten = [kind for kind, share in SHARES.items() for _ in range(share)]
    kinds = list(islice(cycle(ten), len(moments)))
    random.shuffle(kinds)
    return tuple(Act(reader, at, kind, random.random()) for (at, reader), kind in zip(moments, kinds, strict=True))


def by_reader(timetable: tuple[Act, ...]) -> dict[int, list[Act]]:
    """Return the acts of each reader who has any."""
    found = defaultdict[int, list[Act]](list)
    for act in timetable:
        found[act.reader].append(act)
    return dict(found)


def _turns(seconds: float) -> int:
    return max(1, int(seconds / PAUSE))
