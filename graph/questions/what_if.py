"""A concept that is raised or lowered turns into what would rise or fall, step by step."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.questions.signed_edges import SignedEdge, SignedEdges
from graph.vocabulary import CHANGES, OUTCOMES

WAVES = (1, 2, 3)


@dataclass(frozen=True)
class Consequence:
    """What would become of a concept - rise, fall or undetermined - and the edges that reach it first."""

    concept: str
    outcome: str
    reasons: tuple[SignedEdge, ...]


@dataclass(frozen=True)
class Wave:
    """The concepts that are first reached after so many steps, by name."""

    number: int
    consequences: tuple[Consequence, ...]


def what_if(edges: SignedEdges, concept: str, change: str, longest: int = WAVES[0]) -> tuple[Wave, ...]:
    """Return what follows when a concept changes ("raise" or "lower"), up to so many steps away.

    Each concept is judged once, at the step that first reaches it, by all steps that reach it there: it is
    undetermined if they disagree, or if one is itself undetermined or comes from what is. The concept that changes is
    never judged, and there is no wave that reaches nothing. Signs only: nothing is said about how much. Raises a
    ValueError for an unknown concept or change, and for a number of steps that is none of WAVES.
    """
    edges.require(concept)
    if change not in CHANGES:
        raise ValueError(f"a concept can be changed by {' or '.join(CHANGES)}, not by {change!r}")
    if longest not in WAVES:
        raise ValueError(f"what follows is shown for {WAVES[0]} to {WAVES[-1]} steps, not {longest}")
    waves: list[Wave] = []
    front, known = {concept: CHANGES[change]}, {concept}
    for number in range(1, longest + 1):
        reached = _reached(edges, front, known)
        front = {target: _factor(front, reasons) for target, reasons in reached.items()}
        known |= front.keys()
        waves.append(Wave(number, tuple(_consequences(front, reached))))
    return tuple(wave for wave in waves if wave.consequences)


def _reached(edges: SignedEdges, front: Iterable[str], known: set[str]) -> Mapping[str, list[SignedEdge]]:
    reached: dict[str, list[SignedEdge]] = defaultdict(list)
    for source in sorted(front):
        for target, edge in edges.after[source].items():
            if target not in known:
                reached[target].append(edge)
    return reached


def _factor(front: Mapping[str, int], reasons: list[SignedEdge]) -> int:
    factors = {front[edge.source] * edge.factor for edge in reasons}
    return factors.pop() if len(factors) == 1 else 0


def _consequences(front: Mapping[str, int], reached: Mapping[str, list[SignedEdge]]) -> Iterable[Consequence]:
    return (Consequence(target, OUTCOMES[front[target]], tuple(reached[target])) for target in sorted(front))
