"""A map model and what was chosen of it turn into the sheets of a poster: the map, its sources below or after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from graph.content_hash import SHORT_VERSION
from graph.export.drawing.captions import caption, description, source_numbers
from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.marks import Mark, Text, moved, scaled
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Block, Sheet
from graph.export.export_request import ExportRequest
from graph.export.handout.paper import SMALLEST
from graph.export.poster.columns import Style, in_columns, text_block
from graph.export.poster.poster_picture import poster_picture, scale_in
from graph.export.poster.qr_marks import qr_marks
from graph.layout.picture import Point
from graph.model.listing import records
from graph.model.map_model import MapModel
from graph.palette import PAGE
from graph.views.view_paragraph import view_paragraph
from graph.wording import NOTE

# In the width of an A4 sheet: what grows with the shorter side of the poster.
_A4 = 595.276
_MARGIN, _TITLE, _TEXT, _NOTE, _GAP, _CODE = 26.0, 24.0, 10.0, 7.0, 9.0, 76.0
_LEGEND = 0.8
# Of the height of the poster, what sources may take below the map.
_MOST_SOURCES = 0.36
_SOURCE_FONTS = (9.0, 8.0, 7.0, 6.0, 5.0)


@dataclass(frozen=True)
class PosterSheets:
    """The sheets of a poster, and the smallest type in the names of its map, in points."""

    sheets: tuple[Sheet, ...]
    smallest: float


@dataclass(frozen=True)
class _Page:
    """What all sheets of a poster have in common: size, colours, and how much larger than on A4 things are."""

    size: Point
    request: ExportRequest

    @property
    def unit(self) -> float:
        return min(self.size) / _A4

    @property
    def margin(self) -> float:
        return _MARGIN * self.unit

    @property
    def gap(self) -> float:
        return _GAP * self.unit

    @property
    def room(self) -> Point:
        return self.size[0] - 2 * self.margin, self.size[1] - 2 * self.margin

    def style(self, font: float, quiet: bool = False, weight: int = 400) -> Style:
        colours = PAGE[self.request.theme]
        return Style(max(SMALLEST, font * self.unit), colours.quiet if quiet else colours.text, weight=weight)


def poster_sheets(model: MapModel, request: ExportRequest, size: Point, address: str) -> PosterSheets:
    """Return the sheets of a poster of this size in points; the sources have their own where they need much room."""
    page = _Page(size, request)
    # The legend counts what is drawn; how high it is does not hang on where that is drawn.
    shown = poster_picture(model, request, page.room)
    sources = list(source_numbers(records(shown.listing)))
    head, foot = _head(page, model, shown), _foot(page, model, shown, address)
    free = page.room[1] - head.height - foot.height - 2 * page.gap
    below = _sources_below(page, sources, min(free / 2, page.room[1] * _MOST_SOURCES))
    space = (page.room[0], free - (below.height + page.gap if below.marks else 0))
    placed = poster_picture(model, request, space)
    scale = scale_in(placed.picture, space)
    map_marks = [scaled(mark, scale) for mark in drawn(placed, request.theme)]
    aside = ((space[0] - placed.picture.width * scale) / 2, (space[1] - placed.picture.height * scale) / 2)
    middle = Block([moved(mark, *aside) for mark in map_marks], space[1])
    first = _sheet(page, model, (head, middle, below, foot), description(placed))
    others = () if below.marks else _source_sheets(page, model, sources)
    fonts = [mark.font for mark in map_marks if isinstance(mark, Text)]
    return PosterSheets((first, *others), min(fonts, default=SMALLEST))


def _head(page: _Page, model: MapModel, shown: FilteredPicture) -> Block:
    request, width = page.request, page.room[0]
    said = caption(request.scope, request.filters, len(shown.relations), len(model.relations), request.remark)
    return _stacked(
        (
            text_block(_title(page, model), width, page.style(_TITLE, weight=600)),
            text_block(said, width, page.style(_TEXT, quiet=True)),
            text_block(view_paragraph(model, shown.listing), width, page.style(_TEXT)),
        ),
        page.gap / 2,
    )


def _foot(page: _Page, model: MapModel, shown: FilteredPicture, address: str) -> Block:
    """Return legend and note, and beside them the code that leads to the live view."""
    side = _CODE * page.unit if address else 0.0
    width = page.room[0] - (side + page.gap if address else 0)
    scale = max(SMALLEST / 13, _LEGEND * page.unit)
    marks, height = legend(entries_of(shown), width / scale, page.request.theme)
    parts = [Block([scaled(mark, scale) for mark in marks], height * scale)]
    if address:
        parts.append(text_block(f"The map to explore: {address}", width, page.style(_NOTE)))
    parts.append(text_block(_note(page, model), width, page.style(_NOTE, quiet=True)))
    left = _stacked(parts, page.gap / 2)
    high = max(left.height, side)
    code = [moved(mark, page.room[0] - side, high - side) for mark in qr_marks(address, side)] if address else []
    return Block([*(moved(mark, 0, high - left.height) for mark in left.marks), *code], high)


def _sources_below(page: _Page, sources: Sequence[str], most: float) -> Block:
    """Return the sources in the largest type in which they take no more than so much height, else nothing."""
    heading = _sources_heading(page)
    for font in _source_fonts(page) if sources else ():
        found = in_columns(sources, page.room[0], most - heading.height, page.style(font))
        if len(found) == 1 and found[0].height + heading.height <= most:
            return _stacked((heading, found[0]), 0)
    return Block([], 0)


def _source_sheets(page: _Page, model: MapModel, sources: Sequence[str]) -> tuple[Sheet, ...]:
    head = _sources_heading(page)
    note = text_block(_note(page, model), page.room[0], page.style(_NOTE, quiet=True))
    room = page.room[1] - head.height - note.height - 2 * page.gap
    ways = [in_columns(sources, page.room[0], room, page.style(font)) for font in _source_fonts(page)]
    # The largest type that takes no more sheets than the smallest.
    found = min(ways, key=len)
    said = f"Sources of {_title(page, model)}"
    return tuple(_sheet(page, model, (head, replace(block, height=room), note), said) for block in found)


def _source_fonts(page: _Page) -> list[float]:
    return [*takewhile(lambda font: font * page.unit > SMALLEST, _SOURCE_FONTS), 0.0]


def _sources_heading(page: _Page) -> Block:
    return text_block("Sources", page.room[0], page.style(_TEXT, weight=600))


def _sheet(page: _Page, model: MapModel, blocks: Sequence[Block], said: str) -> Sheet:
    marks = tuple(moved(mark, page.margin, page.margin) for mark in _stacked(blocks, page.gap).marks)
    return Sheet(
        *page.size, marks, PAGE[page.request.theme].background, printable(_title(page, model)), printable(said)
    )


def _stacked(blocks: Sequence[Block], gap: float) -> Block:
    """Return blocks one below the other; an empty one takes no room."""
    marks: list[Mark] = []
    top = 0.0
    for block in (block for block in blocks if block.height):
        marks += [moved(mark, 0, top) for mark in block.marks]
        top += block.height + gap
    return Block(marks, max(0.0, top - gap))


def _title(page: _Page, model: MapModel) -> str:
    return page.request.title or model.title


def _note(page: _Page, model: MapModel) -> str:
    return f"Data {model.version[:SHORT_VERSION]} · {page.request.day.isoformat()} · {NOTE}"
