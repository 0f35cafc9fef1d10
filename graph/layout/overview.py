"""The communities of a listing turn into a graph of their own: each is a concept, what leads between two a relation."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.layout.memberships import Memberships
from graph.model.build import build
from graph.model.concepts import Concept
from graph.reading.csv_text import table_of

COMMUNITY = "community"
# More lines than this make no map that can be read.
_MOST_LINES = 24
_COLUMNS = ("source", "effect", "target", "source_type", "target_type", "level")

Counts = npt.NDArray[np.integer]
Ends = tuple[Counts, Counts]


@dataclass(frozen=True)
class Overview:
    """The graph of the communities of a listing; by the name of each the concept under which it is found.

    `lines` are the numbers of the communities that each relation of the graph, by its id, leads from and to; what
    leads from one to another besides is not drawn, but told in sentences.
    """

    graph: nx.MultiDiGraph
    enters: Mapping[str, str]
    lines: Mapping[str, tuple[int, int]]
    undrawn: tuple[str, ...]


def ends_of(listing: pd.DataFrame, found: Memberships) -> Ends:
    """Return the numbers of the communities that the relations of a listing lead from and to."""
    # A loop of Python lets others have their turn; one of numpy over a large listing does not.
    source, target = (np.array([found.numbers[name] for name in listing[end]], int) for end in ("source", "target"))
    return source, target


def overview(ends: Ends, found: Memberships, path: str, level: str) -> Overview:
    """Return the overview of relations with these ends: of what leads between communities the most, of one level."""
    number = len(found.members)
    counts = np.bincount(ends[0] * number + ends[1], minlength=number * number).reshape(number, number)
    names = [_named(found, place) for place in range(number)]
    # What belongs to no community would only stand in the middle of all that do.
    linked = number - found.has_others
    ranked = _strongest(counts[:linked, :linked])
    lines = tuple(sorted(ranked[:_MOST_LINES]))
    rows = [
        [names[one], f"has {_relations(int(counts[one, other]))} to", names[other], *_types(), level]
        for one, other in lines
    ]
    concepts = {
        name: Concept(name, COMMUNITY, definition=_told(found, place, counts)) for place, name in enumerate(names)
    }
    graph = _with_all(build(table_of(path, _COLUMNS, rows), concepts), concepts, counts, lines)
    enters = {name: found.members[place][0] for place, name in enumerate(names)}
    places = {name: place for place, name in enumerate(names)}
    drawn = {id: (places[source], places[target]) for source, target, id in graph.edges(keys=True)}
    undrawn = tuple(_sentence(found, pair, counts) for pair in ranked[_MOST_LINES:])
    return Overview(graph, MappingProxyType(enters), MappingProxyType(drawn), undrawn)


def _types() -> tuple[str, str]:
    return COMMUNITY, COMMUNITY


def _named(found: Memberships, place: int) -> str:
    return f"{found.names[place]} ({len(found.members[place]):,} concepts)"


def _sentence(found: Memberships, pair: tuple[int, int], counts: Counts) -> str:
    return f"{found.names[pair[0]]} has {_relations(int(counts[pair]))} to {found.names[pair[1]]}"


def _relations(number: int) -> str:
    return "1 relation" if number == 1 else f"{number:,} relations"


def _told(found: Memberships, place: int, counts: Counts) -> str:
    """Return the concepts that a community is made of, as far as there is room, and how much is among them."""
    best = found.members[place][:8]
    rest = len(found.members[place]) - len(best)
    more = f" and {rest:,} more" if rest else ""
    return f"{', '.join(best)}{more}; {_relations(int(counts[place, place]))} among them"


def _strongest(counts: Counts) -> tuple[tuple[int, int], ...]:
    """Return the pairs of communities that relations lead between: the strongest of each, then by strength."""
    between = counts - np.diag(np.diag(counts))
    pairs = sorted(zip(*np.nonzero(between), strict=True), key=lambda pair: (-between[pair], pair))
    first = {end: pair for pair in reversed(pairs) for end in pair}
    ranked = dict.fromkeys([*sorted(first.values(), key=lambda pair: (-between[pair], pair)), *pairs])
    return tuple((int(one), int(other)) for one, other in ranked)


def _with_all(
    graph: nx.MultiDiGraph, concepts: Mapping[str, Concept], counts: Counts, lines: tuple[tuple[int, int], ...]
) -> nx.MultiDiGraph:
    """Return the graph with the communities that no line reaches, too, each with the number of its relations."""
    found = nx.MultiDiGraph(graph, is_overview=True)
    for place, (name, concept) in enumerate(concepts.items()):
        told = {"type": COMMUNITY, "synonyms": (), "ids": (), "broader": "", "definition": concept.definition}
        found.add_node(name, **told, degree=int(counts[place].sum() + counts[:, place].sum() - counts[place, place]))
    return nx.freeze(found)
