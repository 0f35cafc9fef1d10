"""A GraphML file turns into rows: an edge each, its attributes as columns."""

from collections.abc import Mapping
from io import BytesIO
from xml.parsers import expat

import networkx as nx

from graph.importing.draft_table import DraftTable, Found, UnreadableError

FORMAT = "GraphML"
DEEPEST = 60
# What programs call the name of a node; its id is the name where there is none of them.
NAMES = ("name", "label", "shared name", "Label", "NodeLabel", "v_name")


def is_graphml(raw: bytes) -> bool:
    """Return whether the first element of an XML file is that of GraphML."""
    return b"<graphml" in raw[:4000]


def read_graphml(raw: bytes) -> DraftTable:
    """Return a row for each edge. Raises UnreadableError for XML that is broken or defines entities of its own."""
    require_plain_xml(raw)
    try:
        graph = nx.read_graphml(BytesIO(raw), force_multigraph=True)
    except Exception as error:  # networkx raises whatever its parts raise: KeyError, ValueError, NetworkXError
        raise UnreadableError(f"this GraphML cannot be read: {error}") from error
    found = Found()
    if not graph.is_directed():
        found.note("The graph has no directions; each edge is read from its source to its target.")
    for source, target, attributes in graph.edges(data=True):
        ends = {"source": _name(graph, source), "target": _name(graph, target)}
        nodes = {"source_type": source, "target_type": target}
        types = {column: _text(graph.nodes[node].get("type")) for column, node in nodes.items()}
        found.add({**types, **{key: _text(value) for key, value in attributes.items() if key not in ends}, **ends})
    return found.table(FORMAT)


def require_plain_xml(raw: bytes) -> None:
    """Raise UnreadableError for XML with a document type, whose entities can unfold without end, and for broken XML."""
    parser, depth = expat.ParserCreate(), 0

    def refuse(*_: object) -> None:
        raise UnreadableError("the file defines XML entities of its own, which are not read; export it without them")

    def begin(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise UnreadableError(f"the file has more than {DEEPEST} XML elements within each other")

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    parser.StartDoctypeDeclHandler, parser.StartElementHandler, parser.EndElementHandler = refuse, begin, end
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise UnreadableError(f"the XML is broken: {error}") from error


def _name(graph: nx.MultiDiGraph, node: object) -> str:
    attributes: Mapping[str, object] = graph.nodes[node]
    return next((_text(attributes[key]) for key in NAMES if attributes.get(key)), str(node))


def _text(value: object) -> str:
    return "" if value is None else str(value)
