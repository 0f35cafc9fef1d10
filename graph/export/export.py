"""A map model and what was chosen of it turn into the bytes of a file: a picture, or data for another program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

import networkx as nx

from graph.content_hash import SHORT_VERSION
from graph.export.drawing.captions import NOTE, caption, description, sources
from graph.export.drawing.filtered_picture import FilteredPicture, filtered_picture
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.print_sheet import Form, print_sheet
from graph.export.drawing.sheet import Block, Sheet, SheetWords, sheet, width_for
from graph.export.drawing.typeset import TypesettingError
from graph.export.graph_formats import WRITERS, data_file
from graph.layout.dot import GraphvizError
from graph.layout.picture import EXPLORED, Frame
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import BY_SIZE, Layout

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
    layout: Layout = BY_SIZE
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


def export(model: MapModel, request: ExportRequest, ending: str) -> bytes | Refusal:
    """Return the file of this ending (one of ENDINGS)."""
    if ending in WRITERS:
        return data_file(chosen(model, request), ending, request.day).encode()
    try:
        made = print_sheet(sheet_of(model, request), PICTURES[ending], request.scale, request.day)
    except (GraphvizError, TypesettingError) as failure:
        return Refusal(f"The picture could not be drawn: {failure}. Data can be exported all the same.")
    if isinstance(made, bytes):
        return made
    return no_font_for(made)


def no_font_for(letters: str) -> Refusal:
    """Return what is said where no font has these letters."""
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
    return Refusal(f"No font on this machine has the letters {named}. Install one that has, or export an SVG.")


def chosen(model: MapModel, request: ExportRequest) -> nx.MultiDiGraph:
    """Return the graph of the chosen relations and their concepts, and of the focus; it says its name and version."""
    graph = model.graph
    kept = set(filtered(model, request.scope, request.filters).index)
    part = graph.edge_subgraph([edge for edge in graph.edges(keys=True) if edge[2] in kept])
    names = [name for name in graph if name in part or name == request.scope.focus]
    copy = nx.MultiDiGraph(title=request.title or TITLE, version=model.version)
    copy.add_nodes_from((name, graph.nodes[name]) for name in names)
    copy.add_edges_from(part.edges(keys=True, data=True))
    return copy


def sheet_of(model: MapModel, request: ExportRequest) -> Sheet:
    """Return the sheet of the chosen relations, everything at the place that it has on the page."""
    shown = shown_of_request(model, request)
    drawing = Block(drawn(shown, request.theme), shown.picture.height, shown.picture.width)
    words = SheetWords(
        title=request.title or TITLE,
        caption=caption(request.scope, request.filters, len(shown.relations), len(model.relations), request.remark),
        note=f"Data {model.version[:SHORT_VERSION]} · {request.day.isoformat()} · {NOTE}",
        sources=sources(shown) if request.with_sources else (),
        description=description(shown),
    )
    return sheet(words, drawing, Block(*legend(entries_of(shown), width_for(drawing), request.theme)), request.theme)


def shown_of_request(model: MapModel, request: ExportRequest) -> FilteredPicture:
    """Return the picture of the scope, and which of its relations the filters let through."""
    return filtered_picture(model, request.scope, request.filters, request.layout, request.frame)
