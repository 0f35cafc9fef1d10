"""The concepts turn into families: which of them are one thing, or a wider or narrower thing, as far as names tell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from graph.checks.name_checks import slips
from graph.diagnostics.name_forms import spelling_form
from graph.model.terms import folding
from graph.practice.genus import genus
from graph.practice.likely_kin import likely_kin

_MOST_WORDS = 6


class Families:
    """What must never be told apart in a question: a right answer, and what a strict reader could take for it.

    Concepts are one thing where a name or synonym of one is another spelling, a look-alike or a typing slip of one of
    the other. A concept is wider than another where `broader` says so, where its name ends the name of the other (T
    cell, CD8 T cell) or what its definition begins with (“A white blood cell that …”), or where it is called as the
    type of the other. The last three are guesses: they only keep an answer from being called wrong.
    """

    def __init__(self, graph: nx.MultiDiGraph) -> None:
        names = {name: (name, *synonyms) for name, synonyms in graph.nodes(data="synonyms", default=())}
        self._thing = _things(names)
        self._members: dict[str, list[str]] = defaultdict(list)
        for name, thing in self._thing.items():
            self._members[thing].append(name)
        self._wider, self._narrower = self._both_ways(graph, names)
        self._likely: dict[str, set[str]] = defaultdict(set)
        for one, other in likely_kin(names, dict(graph.nodes(data="definition", default=""))):
            self._likely[self._thing[one]].update(self._members[self._thing[other]])
        self._kin: dict[str, frozenset[str]] = {}

    def thing(self, name: str) -> str:
        """Return the concept that stands for all spellings of one."""
        return self._thing[name]

    def same(self, name: str) -> list[str]:
        """Return the concepts that are the same thing as one, itself among them."""
        return self._members[self._thing[name]]

    def kin(self, name: str) -> frozenset[str]:
        """Return the concepts that are the same thing as one, or wider or narrower at any distance."""
        thing = self._thing[name]
        if thing not in self._kin:
            things = {thing, *_reached(thing, self._wider), *_reached(thing, self._narrower)}
            self._kin[thing] = frozenset(member for one in things for member in self._members[one])
        return self._kin[thing]

    def likely_kin(self, name: str) -> frozenset[str]:
        """Return the kin of a concept, and what else may overlap with it as far as definitions and names tell."""
        return self.kin(name) | self._likely.get(self._thing[name], frozenset())

    def _both_ways(
        self, graph: nx.MultiDiGraph, names: Mapping[str, tuple[str, ...]]
    ) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        wider: dict[str, set[str]] = defaultdict(set)
        narrower: dict[str, set[str]] = defaultdict(set)
        for low, high in _wider_pairs(graph, names):
            below, above = self._thing[low], self._thing[high]
            if below != above:
                wider[below].add(above)
                narrower[above].add(below)
        return wider, narrower


def _things(names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return for each concept the first of those that are the same thing."""
    same: nx.Graph = nx.Graph()
    same.add_nodes_from(names)
    owner: dict[str, str] = {}
    for name, terms in names.items():
        same.add_edges_from((name, owner.setdefault(form, name)) for term in terms for form in _forms(term))
    near = slips(term for terms in names.values() for term in terms)
    same.add_edges_from((_owner(one, owner), _owner(other, owner)) for one in near for other in near[one])
    order = {name: number for number, name in enumerate(names)}
    found = {}
    for members in nx.connected_components(same):
        first = min(members, key=order.__getitem__)
        found.update(dict.fromkeys(members, first))
    return {name: found[name] for name in names}


def _owner(term: str, owner: Mapping[str, str]) -> str:
    return owner[spelling_form(term)]


def _forms(term: str) -> Iterator[str]:
    yield spelling_form(term)
    folded = folding(term)
    if folded:
        yield f"folded {folded}"


def _wider_pairs(graph: nx.MultiDiGraph, names: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Yield each concept with one that is wider, as far as the file says so or the names suggest it."""
    called: dict[str, list[str]] = defaultdict(list)
    for name, terms in names.items():
        for form in dict.fromkeys(map(spelling_form, terms)):
            called[form].append(name)
    for name, attributes in graph.nodes(data=True):
        endings = [ending for term in names[name] for ending in _endings(term.split())]
        kinds = _endings(genus(attributes["definition"]), shortest_cut=0)
        for form in dict.fromkeys(map(spelling_form, (*endings, *kinds, attributes["type"]))):
            yield from ((name, above) for above in called.get(form, ()) if above != name)
        if attributes["broader"]:
            yield name, attributes["broader"]


def _endings(words: list[str], shortest_cut: int = 1) -> Iterator[str]:
    """Yield the ends of a name that may be names themselves, without so many of its first words or more.

    >>> list(_endings(["CD8", "T", "cell"]))
    ['T cell', 'cell']
    """
    for start in range(max(shortest_cut, len(words) - _MOST_WORDS), len(words)):
        yield " ".join(words[start:])


def _reached(start: str, ways: Mapping[str, Iterable[str]]) -> set[str]:
    """Return what can be reached from a thing, also where the names of several lead in a circle."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = [one for one in ways.get(waiting.pop(), ()) if one not in found]
        found.update(new)
        waiting += new
    return found
