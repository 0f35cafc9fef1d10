"""A picture becomes a directed pyvis network, edge for edge, without physics of its own."""

import pytest

from graph.layout.picture import Box, Picture, Route
from web.map.network import VIS_FOLDER, network_of

BOXES = (
    Box("GABA", "concept", ("GABA",), 10, 20, 30, 40, 16),
    Box("<b>x\\N", "concept", ("<b>x\\N",), 50, 60, 70, 80, 16),
    Box("r1", "phrase", ("generally", "calms"), 1, 2, 3, 4, 13.6),
)
THERE, BACK = ((0.0, 0.0), (1.0, 1.0)), ((2.0, 2.0), (3.0, 3.0))
MARKS = {"GABA": {"tone": 0}, "<b>x\\N": {"tone": 9}, "r1": {"tone": 1, "contested": True}}
ROUTE = {"sign": 1}


def test_boxes_become_nodes_where_they_are() -> None:
    nodes = network_of(Picture("map", 100, 100, BOXES, ()), MARKS, []).nodes
    assert [{name: value for name, value in node.items() if name != "color"} for node in nodes] == [
        {
            **{"id": box.id, "label": " ".join(box.lines), "x": box.x, "y": box.y, "shape": "custom"},
            **{"kind": box.kind, "lines": list(box.lines), "width": box.width, "height": box.height, "size": box.font},
            **MARKS[box.id],
        }
        for box in BOXES
    ]


def test_a_route_through_a_phrase_becomes_two_edges_of_which_the_last_has_the_head() -> None:
    route = Route("GABA", "<b>x\\N", ("r1",), (THERE, BACK))
    edges = network_of(Picture("map", 100, 100, BOXES, (route,)), MARKS, [ROUTE]).edges
    assert edges == [
        _edge("r1-0", "GABA", "r1", ["r1"], THERE, head=False),
        _edge("r1-1", "r1", "<b>x\\N", ["r1"], BACK, head=True),
    ]


def test_a_route_of_a_pair_becomes_one_edge_for_all_its_relations() -> None:
    routes = (Route("GABA", "<b>x\\N", ("r1", "r2"), (THERE,)), Route("<b>x\\N", "GABA", ("r3",), (BACK,)))
    edges = network_of(Picture("atlas", 100, 100, BOXES[:2], routes), MARKS, [ROUTE, ROUTE]).edges
    assert edges == [
        _edge("r1-0", "GABA", "<b>x\\N", ["r1", "r2"], THERE, head=True),
        _edge("r3-0", "<b>x\\N", "GABA", ["r3"], BACK, head=True),
    ]


def test_a_cell_joins_the_row_of_its_source_and_the_column_of_its_target() -> None:
    boxes = (*BOXES[:1], Box("GABA ", "concept", ("GABA",), 1, 2, 3, 4, 12, "GABA", turned=True))
    route = Route("GABA", "GABA", ("r1",), (THERE,))
    network = network_of(Picture("matrix", 9, 9, boxes, (route,)), {**MARKS, "GABA ": {"tone": 0}}, [ROUTE])
    assert network.edges == [_edge("r1-0", "GABA", "GABA ", ["r1"], THERE, head=True)]
    assert [(node.get("concept"), node.get("turned")) for node in network.nodes] == [(None, None), ("GABA", True)]


def test_each_route_needs_its_marks() -> None:
    routes = (Route("GABA", "GABA", ("r1",), (THERE,)),)
    with pytest.raises(ValueError, match="zip"):
        network_of(Picture("atlas", 1, 1, BOXES[:1], routes), MARKS, [])


def test_pyvis_brings_the_vis_network_that_the_page_loads() -> None:
    assert (VIS_FOLDER / "vis-network.min.js").is_file()


def _edge(id: str, start: str, end: str, relations: list[str], path: tuple, head: bool) -> dict[str, object]:
    points = [list(point) for point in path]
    ends = {"from": start, "to": end, "arrows": "to"}
    return {"id": id, **ends, "relations": relations, "path": points, **ROUTE, "head": head}
