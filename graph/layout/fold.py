"""The relations around one concept turn into two sides of it, of about the same height where that is needed."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol


class Arc(Protocol):
    """Anything with a source and a target."""

    @property
    def source(self) -> str: ...
    @property
    def target(self) -> str: ...


def folded(arcs: Sequence[Arc], centre: str, balanced: bool) -> frozenset[int]:
    """Return the numbers of the arcs to lay out backwards so that each neighbour stands on one side of the centre.

    What the centre acts on stands on the right, the rest on the left; balanced, the heavier side gives some away
    until both are about as full. Only where a neighbour stands changes: every arrow still points where it did.
    """
    load = Counter(_neighbour(arc, centre) for arc in arcs)
    right = {arc.target for arc in arcs if arc.source == centre}
    if balanced:
        right = _balance(load, right)
    return frozenset(
        number for number, arc in enumerate(arcs) if (arc.source == centre) != (_neighbour(arc, centre) in right)
    )


def _neighbour(arc: Arc, centre: str) -> str:
    return arc.target if arc.source == centre else arc.source


def _balance(load: Counter[str], right: set[str]) -> set[str]:
    """Return the neighbours that stand on the right once the heavier side has given some away, lightest first."""
    surplus = sum(load[name] if name in right else -load[name] for name in load)
    heavy = right if surplus > 0 else set(load) - right
    surplus = abs(surplus)
    moved = set()
    for name in sorted(heavy, key=lambda name: (load[name], name)):
        if surplus >= 2 * load[name]:
            moved.add(name)
            surplus -= 2 * load[name]
    return right ^ moved
