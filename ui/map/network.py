"""A picture turns into a pyvis network: boxes as nodes, routes as edges. The only file that knows pyvis."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyvis
from pyvis.network import Network

from graph.picture import Box, Picture, Route

VIS_FOLDER = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2"


def network_of(picture: Picture, marks: Mapping[str, Mapping[str, Any]], signs: Sequence[int]) -> Network:
    """Return the picture as a directed network without physics.

    `marks` gives for each box what else the page needs to draw and explain it, `signs` the sign of each route.
    """
    network = Network(directed=True)
    for box in picture.boxes:
        network.add_node(box.id, label=" ".join(box.lines), x=box.x, y=box.y, **_look(box), **marks[box.id])
    for route, sign in zip(picture.routes, signs, strict=True):
        _add_route(network, route, sign)
    return network


def _look(box: Box) -> dict[str, Any]:
    return {
        "shape": "custom",
        "kind": box.kind,
        "lines": list(box.lines),
        "width": box.width,
        "height": box.height,
        "size": box.font,
    }


def _add_route(network: Network, route: Route, sign: int) -> None:
    """Add one edge for a route drawn in one go, two for a route that goes through its phrase."""
    middle = route.relations[:1] if len(route.paths) > 1 else ()
    stops = (route.source, *middle, route.target)
    for place, path in enumerate(route.paths):
        network.add_edge(
            stops[place],
            stops[place + 1],
            id=f"{route.relations[0]}-{place}",
            relations=list(route.relations),
            path=[list(point) for point in path],
            sign=sign,
            head=place == len(route.paths) - 1,
        )
