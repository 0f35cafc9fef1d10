"""The relations around one concept turn into two sides of it of about the same height."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol


class Arc(Protocol):
    """Anything with a source and a target."""

    @property
    def source(self) -> str: ...
    @property
    def target(self) -> str: ...


def folded(arcs: Sequence[Arc], centre: str) -> frozenset[int]:
    """Return the numbers of the arcs to lay out backwards so that both sides of the centre are about as full.

    Without folding, all that a concept acts on stands in one tall column. Only where a neighbour stands changes:
    every arrow still points where it did.
    """
    load = Counter(_neighbour(arc, centre) for arc in arcs)
    right = {arc.target for arc in arcs if arc.source == centre}
    balanced = _balance(load, right)
    return frozenset(
        number for number, arc in enumerate(arcs) if (arc.source == centre) != (_neighbour(arc, centre) in balanced)
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
