"""The steps turn into feedback loops: chains of concepts that come back to where they start."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from graph.questions.signed_edges import STRENGTHS, SignedEdge, SignedEdges, factor_of
from graph.vocabulary import LOOP_KINDS

SHORTEST, LONGEST = 2, 4
MOST = 50

Indices = tuple[int, ...]
Ways = dict[int, set[int]]


@dataclass(frozen=True)
class Loop:
    """A ring of steps, told from its first concept by name."""

    edges: tuple[SignedEdge, ...]

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of the ring, each once."""
        return tuple(edge.source for edge in self.edges)

    @property
    def kind(self) -> str:
        """Whether a change of any of its concepts comes back to it reinforcing, balancing, or undetermined."""
        return LOOP_KINDS[factor_of(self.edges)]

    @property
    def strength(self) -> int:
        """How strong the evidence of the weakest step is."""
        return min(edge.strength for edge in self.edges)


@dataclass(frozen=True)
class Loops:
    """The first loops, and whether there are more."""

    found: tuple[Loop, ...]
    cut: bool


def loops(edges: SignedEdges, longest: int = LONGEST, most: int = MOST) -> Loops:
    """Return the loops of 2 to 4 steps, each once: shorter ones first, then stronger evidence,
    then those of the best linked concepts.

    Raises a ValueError for a longest loop that is not 2, 3 or 4 steps long.
    """
    if not SHORTEST <= longest <= LONGEST:
        raise ValueError(f"a loop has {SHORTEST} to {LONGEST} steps, not {longest}")
    found = list(islice(_best_first(edges, longest), most + 1))
    return Loops(tuple(found[:most]), len(found) > most)


def _best_first(edges: SignedEdges, longest: int) -> Iterator[Loop]:
    """Yield the loops, the best first.

    Among the steps of a strength or more, the loops whose weakest step is stronger have all been yielded before.
    """
    names = sorted(edges.after, key=lambda name: (-len(edges.after[name]) - len(edges.before[name]), name))
    classes = [(strength, _Rings(edges, names, strength)) for strength in STRENGTHS]
    for length in range(SHORTEST, longest + 1):
        for strength, rings in classes:
            found = (_loop(edges, [names[index] for index in ring]) for ring in rings.of_length(length))
            yield from (loop for loop in found if loop.strength == strength)


def _loop(edges: SignedEdges, concepts: list[str]) -> Loop:
    first = concepts.index(min(concepts))
    ring = (*concepts[first:], *concepts[:first], concepts[first])
    return Loop(tuple(edges.after[source][target] for source, target in pairwise(ring)))


class _Rings:
    """Rings of indices among the edges of a strength or more; an index is that of a concept, the best linked first.

    A ring is looked for from its first index, so no search from a lesser concept walks through a better linked one:
    even where thousands meet in one, the work stays small.
    """

    def __init__(self, edges: SignedEdges, names: list[str], strength: int) -> None:
        indices = {name: index for index, name in enumerate(names)}
        self.after: Ways = {}
        self.before: Ways = {}
        for edge in (edge for edge in edges if edge.strength >= strength):
            source, target = indices[edge.source], indices[edge.target]
            self.after.setdefault(source, set()).add(target)
            self.before.setdefault(target, set()).add(source)

    def of_length(self, length: int) -> Iterator[Indices]:
        """Yield the rings of one length, each once."""
        for start in sorted(self.after.keys() & self.before.keys()):
            yield from self._closed((start,), self._home(start, length))

    def _home(self, start: int, length: int) -> list[set[int]]:
        """Return where each edge may lead: to later indices, from where the edges that remain can lead home."""
        home = [{start}]
        for _ in range(length - 2):
            home.append({before for index in home[-1] for before in self.before.get(index, ()) if before > start})
        return [{index for index in self.after[start] if index > start}, *reversed(home)]

    def _closed(self, indices: Indices, home: list[set[int]]) -> Iterator[Indices]:
        if not home:
            yield indices[:-1]
            return
        for index in sorted(self.after.get(indices[-1], set()) & home[0]):
            if index not in indices[1:]:
                yield from self._closed((*indices, index), home[1:])
