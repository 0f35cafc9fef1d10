"""A CX2 file (Cytoscape, NDEx) turns into rows: an edge each, its attributes as columns."""

from collections.abc import Mapping
from typing import Any

from graph.importing.draft_table import DraftTable, Found, UnreadableError
from graph.importing.json_text import records_of, text_of

FORMAT = "CX2"
ENDS = ("source", "target")


def is_cx2(value: object) -> bool:
    """Return whether a JSON value is a list of the aspects of CX2."""
    return any("CXVersion" in aspect for aspect in records_of(value)[:2])


def read_cx2(value: object) -> DraftTable:
    """Return a row for each edge. Raises UnreadableError where there is none, and for the older CX."""
    aspects = records_of(value)
    if not any(str(aspect.get("CXVersion", "")).startswith("2") for aspect in aspects):
        raise UnreadableError("this is not version 2 of CX; export the network as CX2")
    declared = [one for aspect in aspects for one in records_of(aspect.get("attributeDeclarations"))]
    nodes = {one.get("id"): _named(one.get("v"), declared, "nodes") for one in _all(aspects, "nodes")}
    found = Found()
    for edge in _all(aspects, "edges"):
        ends = [nodes.get(edge.get(key)) for key in ("s", "t")]
        if ends[0] is None or ends[1] is None:
            found.note(f"Edge {text_of(edge.get('id'))} leads to a node that the file does not have.")
            continue
        names = {end: _name(node, edge.get(key)) for end, key, node in zip(ENDS, ("s", "t"), ends, strict=True) if node}
        types = {f"{end}_type": (node or {}).get("type", "") for end, node in zip(ENDS, ends, strict=True)}
        attributes = {key: text for key, text in _named(edge.get("v"), declared, "edges").items() if key not in ENDS}
        found.add({**types, **attributes, **names})
    return found.table(FORMAT)


def _all(aspects: list[Mapping[str, Any]], name: str) -> list[Mapping[str, Any]]:
    return [one for aspect in aspects for one in records_of(aspect.get(name))]


def _named(values: object, declared: list[Mapping[str, Any]], aspect: str) -> dict[str, str]:
    """Return attributes under their whole names, with the declared value for those that an element leaves out."""
    known = [(name, told) for one in declared for name, told in _items(one.get(aspect)) if isinstance(told, dict)]
    names = {str(told["a"]): name for name, told in known if told.get("a")}
    defaults = {name: text_of(told["v"]) for name, told in known if "v" in told}
    return {**defaults, **{names.get(key, key): text_of(value) for key, value in _items(values)}}


def _items(value: object) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else []


def _name(node: Mapping[str, str], id: object) -> str:
    return node.get("name") or node.get("shared name") or node.get("label") or text_of(id)
