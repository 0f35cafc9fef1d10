"""A map model and what was chosen of it turn into CX2 (Cytoscape, NDEx), with the places and colours of the map."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from graph.colour_numbers import SIGNS, UNSTATED
from graph.export.plain_graph import plain_graph
from graph.layout.picture import Box, Picture
from graph.model.map_model import MapModel
from graph.palette import PAGE, Theme, outline_number, sign_colour, type_colours

# The shapes of Cytoscape that come nearest to the outlines of the types, in the order of the vocabulary; last that of
# none of them.
SHAPES = (
    *("ellipse", "round-rectangle", "parallelogram", "hexagon", "round-rectangle", "octagon", "rectangle", "diamond"),
    "vee",
)
ARROWS = {
    "increases": "triangle",
    "decreases": "tee",
    "modulates": "circle",
    "produces": "arrow",
    "no clear effect": "none",
}
UNSTATED_ARROW = "open_circle"
DOTTED = {"no clear effect": "dotted"}
TYPES = {int: "integer", list: "list_of_string"}
# Concepts for which the picture has no room stand below it.
PER_ROW, COLUMN, ROW = 8, 130.0, 60.0

Values = Mapping[str, Any]


def cx2(model: MapModel, graph: nx.MultiDiGraph, picture: Picture, theme: Theme) -> str:
    """Return the network as CX2: a node for each concept where its box is, an edge for each relation.

    Edges carry all cells that are filled, nodes type and what concepts.csv says of them. Format: version 2 of the
    Cytoscape Exchange Format, https://cytoscape.org/cx/cx2/specification.
    """
    plain = plain_graph(graph, list)
    for _, _, _, cells in plain.edges(keys=True, data=True):
        del cells["line"]
    ids = {name: number for number, name in enumerate(plain)}
    boxes = {box.id: box for box in picture.boxes if box.kind == "concept"}
    nodes: list[Values] = [
        {**node, "v": {"name": name, **plain.nodes[name]}} for name, node in _places(ids, boxes, picture).items()
    ]
    edges: list[Values] = [
        {"id": number, "s": ids[source], "t": ids[target], "v": cells}
        for number, (source, target, cells) in enumerate(plain.edges(data=True))
    ]
    network = {"name": plain.graph["title"], "version": plain.graph["version"]}
    aspects: dict[str, list[Values]] = {
        "attributeDeclarations": [{"networkAttributes": _declared([network]), **_declarations(nodes, edges)}],
        "networkAttributes": [network],
        "nodes": nodes,
        "edges": edges,
        "visualProperties": [_style(model, theme)],
        "nodeBypasses": [{"id": ids[name], "v": _size(box)} for name, box in boxes.items() if name in ids],
    }
    return json.dumps(_framed(aspects), ensure_ascii=False, separators=(",", ":")) + "\n"


def _framed(aspects: Mapping[str, list[Values]]) -> list[Values]:
    counted = [{"name": name, "elementCount": len(elements)} for name, elements in aspects.items()]
    parts = [{name: elements} for name, elements in aspects.items()]
    head = {"CXVersion": "2.0", "hasFragments": False}
    return [head, {"metaData": counted}, *parts, {"status": [{"error": "", "success": True}]}]


def _places(ids: Mapping[str, int], boxes: Mapping[str, Box], picture: Picture) -> dict[str, Values]:
    """Return the id and the place of each concept; those without a box stand in rows below the picture."""
    below = {name: number for number, name in enumerate(name for name in ids if name not in boxes)}
    found: dict[str, Values] = {}
    for name, id in ids.items():
        x, y = (boxes[name].x, boxes[name].y) if name in boxes else _below(below[name], picture)
        found[name] = {"id": id, "x": round(x, 1), "y": round(y, 1)}
    return found


def _below(number: int, picture: Picture) -> tuple[float, float]:
    row, column = divmod(number, PER_ROW)
    return (column + 0.5) * COLUMN, picture.height + (row + 1) * ROW


def _declarations(nodes: list[Values], edges: list[Values]) -> Values:
    return {name: _declared(one["v"] for one in found) for name, found in (("nodes", nodes), ("edges", edges))}


def _declared(records: Iterable[Values]) -> Mapping[str, Values]:
    found = {name: value for record in records for name, value in record.items()}
    return {name: {"d": TYPES.get(type(value), "string")} for name, value in found.items()}


def _style(model: MapModel, theme: Theme) -> Values:
    tones = model.type_numbers
    page = PAGE[theme]
    shapes = {type: SHAPES[outline_number(tone)] for type, tone in tones.items()}
    colours = {word: sign_colour(sign, theme) for word, sign in SIGNS.items()}
    # What no mapping has a word for, as an edge without a polarity.
    blank = sign_colour(UNSTATED, theme)
    unstated = {"EDGE_LINE_COLOR": blank, "EDGE_TARGET_ARROW_COLOR": blank, "EDGE_TARGET_ARROW_SHAPE": UNSTATED_ARROW}
    return {
        "default": {
            "network": {"NETWORK_BACKGROUND_COLOR": page.background},
            "node": {"NODE_LABEL_COLOR": page.text, "NODE_BORDER_WIDTH": 1.5, "NODE_LABEL_FONT_SIZE": 12},
            "edge": {"EDGE_WIDTH": 1.5, "EDGE_LABEL_FONT_SIZE": 10, "EDGE_LABEL_COLOR": page.quiet, **unstated},
        },
        "nodeMapping": {
            "NODE_LABEL": _passed_on("name"),
            "NODE_SHAPE": _by("type", shapes),
            "NODE_BACKGROUND_COLOR": _by("type", {type: type_colours(tone, theme)[0] for type, tone in tones.items()}),
            "NODE_BORDER_COLOR": _by("type", {type: type_colours(tone, theme)[1] for type, tone in tones.items()}),
        },
        "edgeMapping": {
            "EDGE_LABEL": _passed_on("effect"),
            "EDGE_LINE_COLOR": _by("polarity", colours),
            "EDGE_TARGET_ARROW_COLOR": _by("polarity", colours),
            "EDGE_TARGET_ARROW_SHAPE": _by("polarity", ARROWS),
            "EDGE_LINE_STYLE": _by("polarity", {word: DOTTED.get(word, "solid") for word in SIGNS}),
        },
    }


def _passed_on(attribute: str) -> Values:
    return {"type": "PASSTHROUGH", "definition": {"attribute": attribute, "type": "string"}}


def _by(attribute: str, values: Mapping[str, str]) -> Values:
    chosen = [{"v": word, "vp": value} for word, value in values.items()]
    return {"type": "DISCRETE", "definition": {"attribute": attribute, "type": "string", "map": chosen}}


def _size(box: Box) -> Values:
    size = {"NODE_WIDTH": round(box.width, 1), "NODE_HEIGHT": round(box.height, 1)}
    return {**size, "NODE_LABEL_MAX_WIDTH": round(box.width, 1), "NODE_LABEL_FONT_SIZE": round(box.font, 1)}
