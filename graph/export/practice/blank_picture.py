"""The relations of a small map turn into its picture with blanks, onto which a learning platform has names dragged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from math import ceil

from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.map_marks import drawn
from graph.export.drawing.marks import moved
from graph.export.drawing.print_sheet import print_sheet
from graph.export.drawing.sheet import Sheet
from graph.layout.boxes import CONCEPT
from graph.layout.lay_out import LayoutRequest, layout_request, picture_of
from graph.layout.link import Link
from graph.layout.picture import Box, Frame, Picture, Point
from graph.layout.typeface import CONCEPT_WEIGHT, PHRASE_WEIGHT, text_width
from graph.model.map_model import MapModel
from graph.palette import PAGE, Theme
from graph.practice.stems import setting, tells_setting
from graph.practice.truth import Row
from graph.views.scope import Scope

# Moodle makes a larger picture smaller, and leaves the places of the names where they were.
LARGEST: Point = (600.0, 400.0)
_MARGIN = 8.0
# What Moodle draws around a name that is dragged, and its type: taken rather too large.
_TYPE, _WIDER, _AROUND, _ZONE_HEIGHT = 13.0, 1.15, 24.0, 40.0
_WIDEST_ZONE = 170.0
_DIGIT = text_width("0", CONCEPT_WEIGHT) * CONCEPT.font
_LONGEST_WORD = 8.2 * CONCEPT.font


@dataclass(frozen=True)
class BlankPicture:
    """A PNG of a map, and of each concept that is blank in it the left upper corner of the place for its name."""

    png: bytes
    places: Mapping[str, Point]


def is_short(name: str) -> bool:
    """Return whether a name fits on one line into a blank of a picture this large."""
    return _zone_width([name]) <= _WIDEST_ZONE


def blank_picture(model: MapModel, rows: Sequence[Row], blank: Sequence[str], day: date) -> BlankPicture | None:
    """Return the picture of relations with these concepts blank, None where they cannot be drawn at full size.

    The blanks are numbered in their order. All are as wide, so that none tells the length of its name, and wide enough
    for each of the names. A phrase says in whom its relation was seen, as each question does. Raises GraphvizError and
    TypesettingError.
    """
    width = _zone_width(blank)
    picture = _named(picture_of(_with_blanks(_request(model, rows), blank, width)), blank, width)
    if picture.width > LARGEST[0] - 2 * _MARGIN or picture.height > LARGEST[1] - 2 * _MARGIN or _overlaps(picture):
        return None
    shown = FilteredPicture(model, picture, frozenset(row["id"] for row in rows), None)
    marks = tuple(moved(mark, _MARGIN, _MARGIN) for mark in drawn(shown, Theme.light))
    size = (ceil(picture.width + 2 * _MARGIN), ceil(picture.height + 2 * _MARGIN))
    page = Sheet(*size, marks, PAGE[Theme.light].background, "Map with blanks", f"A map with {len(blank)} blanks.")
    png = print_sheet(page, "png", 1, day)
    places = {box.name: _corner(box, width) for box in picture.boxes if box.name in blank}
    return BlankPicture(png, places) if isinstance(png, bytes) else None


def _zone_width(names: Sequence[str]) -> float:
    """Return how wide a learning platform makes the place for each of the names, in pixels."""
    return max(text_width(name, PHRASE_WEIGHT) for name in names) * _TYPE * _WIDER + _AROUND


def _request(model: MapModel, rows: Sequence[Row]) -> LayoutRequest:
    request = layout_request(model, Scope(only=tuple(row["id"] for row in rows)), "map", _frame())
    return replace(request, links=tuple(replace(link, phrase=_phrase(link, model)) for link in request.links))


def _frame() -> Frame:
    return Frame((LARGEST[0] - 2 * _MARGIN, LARGEST[1] - 2 * _MARGIN))


def _phrase(link: Link, model: MapModel) -> str:
    row = model.records[link.id]
    seen = "" if tells_setting(row["effect"]) else setting(row)
    return f"{link.phrase} ({seen})" if seen else link.phrase


def _with_blanks(request: LayoutRequest, blank: Sequence[str], width: float) -> LayoutRequest:
    """Return the request with a number for each blank, all of one width and of two lines."""
    names = _stand_ins(blank, width)
    links = (
        replace(link, source=names.get(link.source, link.source), target=names.get(link.target, link.target))
        for link in request.links
    )
    types = sorted((names.get(name, name), type) for name, type in request.types)
    return replace(request, links=tuple(links), types=tuple(types))


def _stand_ins(blank: Sequence[str], width: float) -> dict[str, str]:
    digits = ceil(max(width, _LONGEST_WORD) / _DIGIT)
    return {name: f"{'0' * digits} {place:0{digits}}" for place, name in enumerate(blank)}


def _named(picture: Picture, blank: Sequence[str], width: float) -> Picture:
    """Return the picture with its concepts under their names again, and a number alone in the blank ones."""
    names = {number: name for name, number in _stand_ins(blank, width).items()}
    boxes = (
        replace(box, id=names[box.id], lines=(str(blank.index(names[box.id]) + 1),)) if box.id in names else box
        for box in picture.boxes
    )
    routes = (
        replace(route, source=names.get(route.source, route.source), target=names.get(route.target, route.target))
        for route in picture.routes
    )
    return replace(picture, boxes=tuple(boxes), routes=tuple(routes))


def _overlaps(picture: Picture) -> bool:
    return any(
        abs(one.x - other.x) < (one.width + other.width) / 2 and abs(one.y - other.y) < (one.height + other.height) / 2
        for one, other in combinations(picture.boxes, 2)
    )


def _corner(box: Box, width: float) -> Point:
    """Return where the place for a name begins that stands in the middle of a box."""
    return round(box.x + _MARGIN - width / 2), round(box.y + _MARGIN - _ZONE_HEIGHT / 2)
