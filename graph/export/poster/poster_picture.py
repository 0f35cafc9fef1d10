"""A map model and what was chosen of it turn into the picture of a poster; its phrases number their sources."""

from collections.abc import Mapping
from dataclasses import replace

from graph.export.drawing.captions import source_numbers, source_of
from graph.export.drawing.filtered_picture import FilteredPicture, shown_in
from graph.export.export_request import ExportRequest
from graph.export.handout.paper import SMALLEST
from graph.layout.boxes import PHRASE
from graph.layout.budget import MOST_PHRASES
from graph.layout.lay_out import LayoutRequest, layout_request, picture_of
from graph.layout.picture import Frame, Picture, Point
from graph.model.listing import records
from graph.model.map_model import MapModel

# A space so small that no plan of a map fits it: all are tried, and the one with the largest type is taken.
_ENLARGED = 6.0
# How large an atlas is drawn, from the largest type to the smallest.
_STEPS = (4.0, 3.2, 2.6, 2.1, 1.7, 1.4, 1.15, 0.95, 0.8, 0.7, 0.6)
# An atlas in type of so many pixels uses its space and needs no smaller one.
_ROOMY = 12.0


def poster_picture(model: MapModel, request: ExportRequest, room: Point) -> FilteredPicture:
    """Return the picture whose type is the largest in this room, in points.

    Only what the filters let through is laid out: a poster has no filter that would bring the rest back.
    """
    shown = shown_in(model, request.scope, request.filters)
    folded = frozenset(at for _, at in request.scope.folded)
    asked = _numbered(layout_request(model, request.scope, request.layout, Frame(room, _ENLARGED)), model, shown)
    return FilteredPicture(model, _largest(asked, room), shown, request.scope.focus, folded)


def scale_in(picture: Picture, room: Point) -> float:
    """Return how many times its size a picture has in a room."""
    return min(room[0] / picture.width, room[1] / picture.height)


def _largest(asked: LayoutRequest, room: Point) -> Picture:
    if asked.layout in ("auto", "map") and len(asked.links) <= MOST_PHRASES:
        drawn = picture_of(replace(asked, layout="map"))
        if asked.layout == "map" or PHRASE.font * scale_in(drawn, room) >= SMALLEST:
            return drawn
    return picture_of(asked) if asked.layout == "matrix" else _largest_atlas(asked, room)


def _largest_atlas(asked: LayoutRequest, room: Point) -> Picture:
    best: Picture | None = None
    for step in _STEPS:
        space = (room[0] / step, room[1] / step)
        found = picture_of(replace(asked, layout="atlas", frame=Frame(space)))
        if best is None or _type_in(found, room) > _type_in(best, room):
            best = found
        if min((box.font for box in found.boxes), default=_ROOMY) >= _ROOMY:
            break
    assert best is not None
    return best


def _type_in(picture: Picture, room: Point) -> float:
    return min((box.font for box in picture.boxes), default=0) * scale_in(picture, room)


def _numbered(asked: LayoutRequest, model: MapModel, shown: frozenset[str]) -> LayoutRequest:
    """Return the request for what is shown alone, each phrase with the number of its source."""
    numbers = numbers_of(model, shown)
    # Where all is from one paper a number tells nothing.
    numbers = numbers if len(set(numbers.values())) > 1 else {}
    links = [
        replace(link, phrase=f"{link.phrase} [{numbers[link.id]}]" if link.id in numbers else link.phrase)
        for link in asked.links
        if link.id in shown
    ]
    named = {name for link in links for name in link.ends} | {asked.focus}
    types = tuple((name, type) for name, type in asked.types if name in named)
    return replace(asked, links=tuple(links), types=types)


def numbers_of(model: MapModel, shown: frozenset[str]) -> Mapping[str, int]:
    """Return the number of the source of each relation that names one, in the order of the file."""
    rows = [*records(model.relations.loc[list(shown)].sort_values("line", kind="stable"))]
    numbers = source_numbers(rows)
    return {row["id"]: numbers[source] for row in rows if (source := source_of(row))}
