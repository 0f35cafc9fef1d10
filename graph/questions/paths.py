"""Two concepts turn into the chains of steps that lead from one to the other, the best first."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from graph.questions.signed_edges import STRENGTHS, SignedEdge, SignedEdges, factor_of
from graph.vocabulary import NET_EFFECTS

LENGTHS = (1, 2, 3, 4, 5)
FIRST_LENGTH = 3
MOST = 50
# Chains that a search may begin before it gives up, under a second of work; the worst graph tried begins 46,000.
WORK = 100_000

Concepts = tuple[str, ...]
Rows = dict[str, int]


@dataclass(frozen=True)
class Path:
    """A chain of steps through concepts that are all different."""

    edges: tuple[SignedEdge, ...]

    @property
    def concepts(self) -> Concepts:
        """The concepts from the first to the last."""
        return (self.edges[0].source, *(edge.target for edge in self.edges))

    @property
    def net(self) -> str:
        """What more of the first concept does to the last by this path: promotes, dampens or undetermined."""
        return NET_EFFECTS[factor_of(self.edges)]

    @property
    def strength(self) -> int:
        """How strong the evidence of the weakest step is."""
        return min(edge.strength for edge in self.edges)

    def as_record(self) -> dict[str, object]:
        """Return the path as the command line prints it."""
        edges = [
            {"source": edge.source, "target": edge.target, "sign": edge.sign, "relations": list(edge.relations)}
            for edge in self.edges
        ]
        return {"concepts": list(self.concepts), "net": self.net, "steps": edges}


@dataclass(frozen=True)
class Paths:
    """The best paths, and whether the search was cut off: then there are more, or may be."""

    found: tuple[Path, ...]
    cut: bool


def paths(edges: SignedEdges, source: str, target: str, longest: int = FIRST_LENGTH, most: int = MOST) -> Paths:
    """Return the best paths of at most so many steps.

    A path is better if it has fewer steps, then if its weakest step has stronger evidence, then if it has more rows;
    else the names decide. What is returned is always the beginning of the whole list in this order. Raises a
    ValueError for an unknown concept, for one concept given twice, and for a length that is none of LENGTHS.
    """
    edges.require(source, target)
    if source == target:
        raise ValueError(f"a path needs two concepts, and {source!r} is given twice")
    if longest not in LENGTHS:
        raise ValueError(f"a path has {LENGTHS[0]} to {LENGTHS[-1]} steps, not {longest}")
    return _first(_best_first(edges, source, target, longest), most)


def _first(search: Iterator[Path | None], most: int) -> Paths:
    found: list[Path] = []
    begun = 0
    for path in search:
        begun += path is None
        found += [path] if path else []
        if len(found) > most or begun > WORK:
            return Paths(tuple(found[:most]), True)
    return Paths(tuple(found), False)


def _best_first(edges: SignedEdges, source: str, target: str, longest: int) -> Iterator[Path | None]:
    """Yield the paths, the best first, and None for each chain that is begun.

    Among the steps of a strength or more, the paths whose weakest step is stronger have all been yielded before.
    """
    ahead = {strength: [{target: 0}] for strength in STRENGTHS}
    for length in range(1, longest + 1):
        for strength, rows in ahead.items():
            if length > 1:
                rows.append(_one_edge_more(edges, rows[-1], strength, {source, target}))
            for concepts in _most_rows_first(edges, source, rows, strength):
                path = _path(edges, concepts) if concepts else None
                if path is None or path.strength == strength:
                    yield path


def _path(edges: SignedEdges, concepts: Concepts) -> Path:
    return Path(tuple(edges.after[source][target] for source, target in pairwise(concepts)))


def _one_edge_more(edges: SignedEdges, ahead: Rows, strength: int, ends: set[str]) -> Rows:
    """Return the concepts one step before those ahead, and the most rows from each of them to the target."""
    rows: Rows = {}
    for concept, after in ahead.items():
        for edge in edges.before[concept].values():
            if edge.strength >= strength:
                rows[edge.source] = max(rows.get(edge.source, 0), after + len(edge.relations))
    return {concept: most for concept, most in rows.items() if concept not in ends}


def _most_rows_first(edges: SignedEdges, source: str, ahead: list[Rows], strength: int) -> Iterator[Concepts | None]:
    """Yield the paths with one step for each entry of `ahead`, those with the most rows first, then by name.

    Every chain waits under the most rows that it can come to, a number that never grows as the chain does (A* search).
    """
    waiting: list[tuple[int, Concepts, int]] = [(0, (source,), 0)]
    while waiting:
        _, concepts, rows = heappop(waiting)
        if len(concepts) > len(ahead):
            yield concepts
            continue
        possible = ahead[-len(concepts)]
        for edge in _going_on(edges, concepts, possible, strength):
            so_far = rows + len(edge.relations)
            heappush(waiting, (-so_far - possible[edge.target], (*concepts, edge.target), so_far))
            yield None


def _going_on(edges: SignedEdges, concepts: Concepts, possible: Rows, strength: int) -> Iterator[SignedEdge]:
    following = edges.after[concepts[-1]]
    edges_on = (following[concept] for concept in following.keys() & possible.keys() if concept not in concepts)
    return (edge for edge in edges_on if edge.strength >= strength)
