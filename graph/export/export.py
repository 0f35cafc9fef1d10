"""A map model and what was chosen of it turn into the bytes of a file: a picture, or data for another program."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

import networkx as nx

from graph.export.export_request import ExportRequest, Refusal
from graph.export.graph_formats import WRITERS, data_file
from graph.model.map_model import MapModel
from graph.model.wider import all_wider
from graph.views.filtered import filtered

if TYPE_CHECKING:
    from graph.export.drawing.print_sheet import Form

PICTURES: Mapping[str, "Form"] = MappingProxyType({"svg": "svg", "pdf": "pdf", "png": "png"})
# A network for Cytoscape has the places of the map beside its data.
PLACED = "cx2"
ENDINGS = (*PICTURES, PLACED, *WRITERS)


def export(model: MapModel, request: ExportRequest, ending: str) -> bytes | Refusal:
    """Return the file of this ending (one of ENDINGS)."""
    if ending in WRITERS:
        return data_file(chosen(model, request), ending, request.day)
    # What draws is loaded by those who draw: data is exported without.
    from graph.export.pictures import network_file, picture_file

    if ending == PLACED:
        return network_file(model, chosen(model, request), request)
    return picture_file(model, request, PICTURES[ending])


def chosen(model: MapModel, request: ExportRequest) -> nx.MultiDiGraph:
    """Return the graph of the chosen relations, their concepts and what is wider, and of the focus.

    It says its name and version.
    """
    graph = model.graph
    told = {"title": request.title or model.title, "version": model.version}
    relations = filtered(model, request.scope, request.filters)
    if len(relations) == len(model.relations):
        return _all_of(graph, told)
    kept = set(relations.index)
    part = graph.edge_subgraph([edge for edge in graph.edges(keys=True) if edge[2] in kept])
    named = {*part, *filter(None, [request.scope.focus])}
    above = {wider for name in named for wider in all_wider(name, model.wider)}
    names = [name for name in graph if name in named or name in above]
    copy = nx.MultiDiGraph(**told)
    copy.add_nodes_from((name, graph.nodes[name]) for name in names)
    copy.add_edges_from(part.edges(keys=True, data=True))
    return copy


def _all_of(graph: nx.MultiDiGraph, told: Mapping[str, str]) -> nx.MultiDiGraph:
    """Return a whole graph that tells something else of itself: its concepts and relations are not copied."""
    view = nx.graphviews.generic_graph_view(graph)
    view.graph = dict(told)
    return view
