"""A map model and what was chosen of it turn into the PDF of a poster, on one large sheet or on tiles of A4."""

import json
from collections.abc import Sequence
from itertools import chain

from graph.export.drawing.print_sheet import letters_of
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.export.drawing.svg import plain
from graph.export.drawing.typeset import Letters, TypesettingError, typeset, undrawable
from graph.export.export_request import ExportRequest, Refusal, no_font_for
from graph.export.handout.paper import POSTER_PAPERS, SIZES, SMALLEST
from graph.export.poster.poster_pages import Page, PagePart, tiled_pages, whole_pages
from graph.export.poster.poster_request import Orientation, PosterRequest, poster_size
from graph.export.poster.poster_sheets import PosterSheets, poster_sheets
from graph.layout.dot import GraphvizError
from graph.model.map_model import MapModel

_TEMPLATE = "poster.typ"
# Type that rounding makes smaller by so much is still what was asked for.
_ROUNDING = 0.01
Content = dict[str, object]


def poster(model: MapModel, request: ExportRequest, wanted: PosterRequest) -> bytes | Refusal:
    """Return the PDF; the same bytes for the same data and day. A map whose names would be too small is refused."""
    try:
        made = _best(model, request, wanted)
    except GraphvizError as failure:
        return Refusal(f"The poster could not be drawn: {failure}. Data can be exported all the same.")
    if made.smallest < SMALLEST - _ROUNDING:
        return _too_small(made.smallest, wanted)
    return _printed(made.sheets, model, request, wanted)


def _best(model: MapModel, request: ExportRequest, wanted: PosterRequest) -> PosterSheets:
    """Return the sheets in the orientation that is asked for, else in the one whose smallest name is the largest."""
    ways = [wanted.orientation] if wanted.orientation else [*Orientation]
    found = [poster_sheets(model, request, poster_size(wanted.paper, way), wanted.address) for way in ways]
    return max(found, key=lambda one: one.smallest)


def _too_small(smallest: float, wanted: PosterRequest) -> Refusal:
    """Return why a map is refused, with the smallest paper that is large enough: type grows as the paper does."""
    width = SIZES[wanted.paper][0]
    enough = (paper for paper in POSTER_PAPERS if smallest * SIZES[paper][0] / width >= SMALLEST)
    paper = next(enough, None)
    said = (
        f"On {wanted.paper.upper()} the smallest names of the map would have {smallest:.1f} pt, less than {SMALLEST:g}."
    )
    fewer = "show fewer relations by a focus, a level or a filter."
    return Refusal(f"{said} Take {paper.upper()}, or {fewer}" if paper else f"{said} No paper is large enough: {fewer}")


def _printed(
    sheets: Sequence[Sheet], model: MapModel, request: ExportRequest, wanted: PosterRequest
) -> bytes | Refusal:
    pages = tiled_pages(sheets, wanted.paper.upper()) if wanted.tiles else whole_pages(sheets)
    used = letters_of(mark for page in pages for part in page.parts for mark in part.marks)
    letters = frozenset(chain.from_iterable(used.values()))
    missing = undrawable(letters)
    if missing:
        return no_font_for(missing)
    content = json.dumps(
        {
            "title": sheets[0].title,
            "author": printable(model.title),
            "description": sheets[0].description,
            "pages": [_page(page) for page in pages],
        }
    )
    try:
        return typeset(_TEMPLATE, {"content": content}, Letters(letters, frozenset(used)), request.day, "pdf")
    except TypesettingError as failure:
        return Refusal(f"The poster could not be made: {failure}.")


def _page(page: Page) -> Content:
    return {
        "width": page.size[0],
        "height": page.size[1],
        "ground": page.ground,
        "parts": [_part(one) for one in page.parts],
    }


def _part(part: PagePart) -> Content:
    (x, y), (width, height) = part.place, part.size
    svg = plain(part.marks, part.size)
    return {"svg": svg, "x": x, "y": y, "width": width, "height": height, "alt": printable(part.said)}
