"""A map model and what was chosen of it turn into a picture, its sheet, and the file of that or of its network."""

import networkx as nx

from graph.content_hash import SHORT_VERSION
from graph.export.cx2_network import cx2
from graph.export.drawing.captions import caption, description, sources
from graph.export.drawing.filtered_picture import FilteredPicture, filtered_picture
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.print_sheet import Form, print_sheet
from graph.export.drawing.sheet import Block, Sheet, SheetWords, sheet, width_for
from graph.export.drawing.typeset import TypesettingError
from graph.export.export_request import ExportRequest, Refusal, no_font_for
from graph.layout.dot import GraphvizError
from graph.model.map_model import MapModel
from graph.wording import NOTE


def picture_file(model: MapModel, request: ExportRequest, form: Form) -> bytes | Refusal:
    """Return the picture of the chosen relations as a file."""
    try:
        made = print_sheet(sheet_of(model, request), form, request.scale, request.day)
    except (GraphvizError, TypesettingError) as failure:
        return Refusal(f"The picture could not be drawn: {failure}. Data can be exported all the same.")
    return made if isinstance(made, bytes) else no_font_for(made)


def network_file(model: MapModel, graph: nx.MultiDiGraph, request: ExportRequest) -> bytes | Refusal:
    """Return the graph of the chosen relations as CX2, its concepts where the picture of the request has them."""
    try:
        picture = shown_of_request(model, request).picture
    except GraphvizError as failure:
        return Refusal(f"The places could not be found: {failure}. Other data can be exported all the same.")
    return cx2(model, graph, picture, request.theme).encode()


def sheet_of(model: MapModel, request: ExportRequest) -> Sheet:
    """Return the sheet of the chosen relations, everything at the place that it has on the page."""
    shown = shown_of_request(model, request)
    drawing = Block(drawn(shown, request.theme), shown.picture.height, shown.picture.width)
    words = SheetWords(
        title=request.title or model.title,
        caption=caption(request.scope, request.filters, len(shown.relations), len(model.relations), request.remark),
        note=f"Data {model.version[:SHORT_VERSION]} · {request.day.isoformat()} · {NOTE}",
        sources=sources(shown) if request.with_sources else (),
        description=description(shown),
    )
    return sheet(words, drawing, Block(*legend(entries_of(shown), width_for(drawing), request.theme)), request.theme)


def shown_of_request(model: MapModel, request: ExportRequest) -> FilteredPicture:
    """Return the picture of the scope, and which of its relations the filters let through."""
    return filtered_picture(model, request.scope, request.filters, request.layout, request.frame)
