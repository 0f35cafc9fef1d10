"""A dataset and what was chosen of it turn into the bytes of a file: a picture, or data for another program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

import networkx as nx
import pandas as pd

from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.export.drawing.captions import NOTE, caption, description, sources
from graph.export.drawing.map_marks import Shown, drawn, shown_of
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.print_sheet import Form, print_sheet
from graph.export.drawing.sheet import Block, Sheet, SheetWords, sheet, width_for
from graph.export.drawing.typeset import TypesettingError
from graph.export.graph_formats import WRITERS, data_file
from graph.layout.dot import GraphvizError
from graph.layout.lay_out import lay_out
from graph.layout.picture import EXPLORED, Frame
from graph.model.contested import contested_pairs
from graph.model.listing import listing_of
from graph.palette import Theme
from graph.views.filters import Filters, matching, words_table
from graph.views.scope import Scope, within
from graph.vocabulary import Layout

PICTURES: Mapping[str, Form] = MappingProxyType({"svg": "svg", "pdf": "pdf", "png": "png"})
ENDINGS = (*PICTURES, *WRITERS)
SCALES = (1, 4)
TITLE = "Neuroimmune Map"


@dataclass(frozen=True)
class ExportRequest:
    """What to export: the relations of a scope that the filters let through, and how a picture of them looks.

    `scale` is the number of pixels of a PNG for each pixel of the picture, `frame` what the page has for its map, and
    `remark` what is to be said under the title before anything else.
    """

    scope: Scope = field(default_factory=Scope)
    filters: Filters = field(default_factory=Filters)
    layout: Layout = "auto"
    theme: Theme = Theme.light
    scale: int = 1
    title: str = ""
    with_sources: bool = False
    day: date = field(default_factory=date.today)
    frame: Frame = EXPLORED
    remark: str = ""


@dataclass(frozen=True)
class Refusal:
    """Why there is no file, and the way out."""

    message: str

    def __str__(self) -> str:
        return self.message


def export(dataset: Dataset, request: ExportRequest, ending: str) -> bytes | Refusal:
    """Return the file of this ending (one of ENDINGS) for a dataset that has a graph."""
    if ending in WRITERS:
        return data_file(chosen(dataset, request), ending, request.day).encode()
    try:
        made = print_sheet(sheet_of(dataset, request), PICTURES[ending], request.scale, request.day)
    except (GraphvizError, TypesettingError) as failure:
        return Refusal(f"The picture could not be drawn: {failure}. Data can be exported all the same.")
    if isinstance(made, bytes):
        return made
    return no_font_for(made)


def no_font_for(letters: str) -> Refusal:
    """Return what is said where no font has these letters."""
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
    return Refusal(f"No font on this machine has the letters {named}. Install one that has, or export an SVG.")


def chosen(dataset: Dataset, request: ExportRequest) -> nx.MultiDiGraph:
    """Return the graph of the chosen relations and their concepts, and of the focus; it says its name and version."""
    graph, rows = _graph_and_rows(dataset)
    kept = set(_chosen(rows, request).index)
    part = graph.edge_subgraph([edge for edge in graph.edges(keys=True) if edge[2] in kept])
    names = [name for name in graph if name in part or name == request.scope.focus]
    copy = nx.MultiDiGraph(title=request.title or TITLE, version=dataset.version)
    copy.add_nodes_from((name, graph.nodes[name]) for name in names)
    copy.add_edges_from(part.edges(keys=True, data=True))
    return copy


def sheet_of(dataset: Dataset, request: ExportRequest) -> Sheet:
    """Return the sheet of the chosen relations, everything at the place that it has on the page."""
    graph, rows = _graph_and_rows(dataset)
    shown = shown_of_request(dataset, request)
    counted = entries_of(shown, dict(graph.nodes(data="type")))
    drawing = Block(drawn(shown, request.theme), shown.picture.height, shown.picture.width)
    words = SheetWords(
        title=request.title or TITLE,
        caption=caption(request.scope, request.filters, len(shown.relations), len(rows), request.remark),
        note=f"Data {dataset.version[:SHORT_VERSION]} · {request.day.isoformat()} · {NOTE}",
        sources=sources(shown) if request.with_sources else (),
        description=description(shown),
    )
    return sheet(words, drawing, Block(*legend(counted, width_for(drawing), request.theme)), request.theme)


def shown_of_request(dataset: Dataset, request: ExportRequest) -> Shown:
    """Return the picture of the scope, and which of its relations the filters let through."""
    graph, rows = _graph_and_rows(dataset)
    types = dict(graph.nodes(data="type"))
    picture = lay_out(within(rows, request.scope), types, request.scope.focus, request.layout, request.frame)
    laid_out = {id for route in picture.routes for id in route.relations}
    relations = frozenset(laid_out & set(_chosen(rows, request).index))
    return shown_of(picture, graph, rows, relations, contested_pairs(graph), request.scope.focus)


def _graph_and_rows(dataset: Dataset) -> tuple[nx.MultiDiGraph, pd.DataFrame]:
    """Return the graph of a dataset that has one, and its listing."""
    assert dataset.graph is not None
    return dataset.graph, listing_of(dataset.graph)


def _chosen(rows: pd.DataFrame, request: ExportRequest) -> pd.DataFrame:
    scoped = within(rows, request.scope)
    return scoped[matching(words_table(rows).loc[scoped.index], request.filters)]
