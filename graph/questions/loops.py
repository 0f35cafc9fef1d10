"""The steps turn into feedback loops: chains of concepts that come back to where they start."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from graph.questions.signed_edges import STRENGTHS, Step, Steps, factor_of
from graph.vocabulary import LOOP_KINDS

SHORTEST, LONGEST = 2, 4
MOST = 50

Places = tuple[int, ...]
Ways = dict[int, set[int]]


@dataclass(frozen=True)
class Loop:
    """A ring of steps, told from its first concept by name."""

    steps: tuple[Step, ...]

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of the ring, each once."""
        return tuple(step.source for step in self.steps)

    @property
    def kind(self) -> str:
        """Whether a change of any of its concepts comes back to it reinforcing, balancing, or undetermined."""
        return LOOP_KINDS[factor_of(self.steps)]

    @property
    def strength(self) -> int:
        """How strong the evidence of the weakest step is."""
        return min(step.strength for step in self.steps)


@dataclass(frozen=True)
class Loops:
    """The first loops, and whether there are more."""

    found: tuple[Loop, ...]
    cut: bool


def loops(steps: Steps, longest: int = LONGEST, most: int = MOST, through: str = "") -> Loops:
    """Return the loops of 2 to 4 steps, each once: shorter ones first, then stronger evidence,
    then those of the best linked concepts; only those `through` a concept where one is named.

    Raises a ValueError for a longest loop that is not 2, 3 or 4 steps long, and for a concept that is not known.
    """
    if not SHORTEST <= longest <= LONGEST:
        raise ValueError(f"a loop has {SHORTEST} to {LONGEST} steps, not {longest}")
    steps.require(*filter(None, [through]))
    found = list(islice(_best_first(steps, longest, through), most + 1))
    return Loops(tuple(found[:most]), len(found) > most)


def _best_first(steps: Steps, longest: int, through: str) -> Iterator[Loop]:
    """Yield the loops, the best first.

    Among the steps of a strength or more, the loops whose weakest step is stronger have all been yielded before.
    """
    links = {name: len(steps.after[name]) + len(steps.before[name]) for name in steps.after}
    names = sorted(steps.after, key=lambda name: (name != through, -links[name], name))
    starts = 1 if through else len(names)
    classes = [(strength, _Rings(steps, names, strength, starts)) for strength in STRENGTHS]
    for length in range(SHORTEST, longest + 1):
        for strength, rings in classes:
            found = (_loop(steps, [names[place] for place in ring]) for ring in rings.of_length(length))
            yield from (loop for loop in found if loop.strength == strength)


def _loop(steps: Steps, concepts: list[str]) -> Loop:
    first = concepts.index(min(concepts))
    ring = (*concepts[first:], *concepts[:first], concepts[first])
    return Loop(tuple(steps.after[source][target] for source, target in pairwise(ring)))


class _Rings:
    """Rings of places among the steps of a strength or more; a place is that of a concept, the best linked first.

    A ring is looked for from its first place, which is one of the first `starts`. So no search from a lesser concept
    walks through a better linked one: even where thousands meet in one, the work stays small.
    """

    def __init__(self, steps: Steps, names: list[str], strength: int, starts: int) -> None:
        self.starts = starts
        places = {name: place for place, name in enumerate(names)}
        self.after: Ways = {}
        self.before: Ways = {}
        for step in (step for step in steps if step.strength >= strength):
            source, target = places[step.source], places[step.target]
            self.after.setdefault(source, set()).add(target)
            self.before.setdefault(target, set()).add(source)

    def of_length(self, length: int) -> Iterator[Places]:
        """Yield the rings of one length, each once."""
        for start in sorted(place for place in self.after.keys() & self.before.keys() if place < self.starts):
            yield from self._closed((start,), self._home(start, length))

    def _home(self, start: int, length: int) -> list[set[int]]:
        """Return where each step may lead: to later places, from where the steps that remain can lead home."""
        home = [{start}]
        for _ in range(length - 2):
            home.append({before for place in home[-1] for before in self.before.get(place, ()) if before > start})
        return [{place for place in self.after[start] if place > start}, *reversed(home)]

    def _closed(self, places: Places, home: list[set[int]]) -> Iterator[Places]:
        if not home:
            yield places[:-1]
            return
        for place in sorted(self.after.get(places[-1], set()) & home[0]):
            if place not in places[1:]:
                yield from self._closed((*places, place), home[1:])
