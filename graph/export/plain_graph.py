"""The graph of chosen relations turns into one with plain attributes, as files for other programs hold them."""

from collections.abc import Callable, Iterator, Mapping

import networkx as nx

from graph.model.build import ATTRIBUTES

# Words with a meaning of their own in one of the formats: a column of this name is told apart by "(of the file)".
RESERVED = frozenset(
    {"id", "key", "line", "label", "name", "type", "weight", "value", "interaction"}
    | {"start", "end", "pid", "viz", "slices", "spells", "parents"}
)


Attributes = Mapping[str, object]
# What a file has for more than one text.
Several = Callable[[tuple[str, ...]], object]


def plain_graph(graph: nx.MultiDiGraph, several: Several) -> nx.MultiDiGraph:
    """Return the graph with plain attributes: what is blank left out, years as numbers, a file's own columns level.

    `several` turns the synonyms and the ids of a concept into what the file has for more than one text.
    """
    plain = nx.MultiDiGraph(**graph.graph)
    for name, attributes in plain_nodes(graph, several):
        plain.add_node(name, **attributes)
    for source, target, key, attributes in plain_edges(graph):
        plain.add_edge(source, target, key)
        plain.edges[source, target, key].update(attributes)
    return plain


def plain_nodes(graph: nx.MultiDiGraph, several: Several) -> Iterator[tuple[str, Attributes]]:
    """Yield the concepts of the plain graph, each with its attributes."""
    for name, given in graph.nodes(data=True):
        attributes = {"type": given["type"], "definition": given["definition"], "broader": given.get("broader", "")}
        names = {column: several(given.get(column, ())) for column in ("synonyms", "ids")}
        yield name, _filled({**attributes, **names})


def plain_edges(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str, Attributes]]:
    """Yield the relations of the plain graph in the order of their lines: source, target, id and attributes."""
    for source, target, key, given in sorted(graph.edges(keys=True, data=True), key=lambda edge: edge[3]["line"]):
        yield source, target, key, _attributes(given)


def _attributes(given: Mapping[str, object]) -> dict[str, object]:
    known = {name: given[name] for name in ATTRIBUTES}
    year = str(known["year"])
    if year.isdecimal():
        known["year"] = int(year)
    extra = given["extra"]
    assert isinstance(extra, Mapping)
    own = {f"{name} (of the file)" if name in RESERVED else name: text for name, text in extra.items()}
    return _filled({**known, "line": given["line"], **own})


def _filled(attributes: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in attributes.items() if value not in ("", [], ())}
