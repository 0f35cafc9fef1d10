"""A picture turns into a pyvis network: boxes as nodes, routes as edges. The only file that knows pyvis."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.layout.picture import Box, Picture, Route
from web.unused_modules import without

# pyvis loads a notebook and a decoder of Python objects with itself, to show a network in the one and write it by the
# other. Neither is done here, and neither is to be in a server that strangers ask.
with without("IPython", "IPython.display", "jsonpickle"):
    import pyvis
    from pyvis.network import Network

VIS_FOLDER = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2"


def network_of(
    picture: Picture, box_values: Mapping[str, Mapping[str, Any]], route_values: Sequence[Mapping[str, Any]]
) -> Network:
    """Return the picture as a directed network without physics.

    The marks give for each box, by its id, and for each route, in order, what else the page needs to draw and explain
    it.
    """
    network = Network(directed=True)
    for box in picture.boxes:
        network.add_node(box.id, label=" ".join(box.lines), x=box.x, y=box.y, **_box_values(box), **box_values[box.id])
    for route, values in zip(picture.routes, route_values, strict=True):
        _add_route(network, route, picture.box_ids(route), values)
    return network


def _box_values(box: Box) -> dict[str, Any]:
    return {
        "shape": "custom",
        "kind": box.kind,
        "lines": list(box.lines),
        "width": box.width,
        "height": box.height,
        "size": box.font,
        **({"concept": box.concept} if box.concept else {}),
        **({"turned": True} if box.turned else {}),
    }


def _add_route(network: Network, route: Route, ends: tuple[str, str], values: Mapping[str, Any]) -> None:
    """Add one edge for a route drawn in one go, two for a route that goes through its phrase."""
    middle = route.relations[:1] if len(route.paths) > 1 else ()
    stops = (ends[0], *middle, ends[1])
    for number, path in enumerate(route.paths):
        network.add_edge(
            stops[number],
            stops[number + 1],
            id=f"{route.relations[0]}-{number}",
            relations=list(route.relations),
            path=[list(point) for point in path],
            **values,
            head=number == len(route.paths) - 1,
        )
