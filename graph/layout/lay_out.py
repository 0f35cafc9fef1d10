"""The relations of a scope turn into a picture: a concept map where its type stays readable, atlas or matrix."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph.layout.atlas import draw_atlas
from graph.layout.boxes import CONCEPT, SMALLEST_TYPE
from graph.layout.budget import MOST_PHRASES, affordable
from graph.layout.communities import communities
from graph.layout.concept_map import draw_concept_map
from graph.layout.link import Link
from graph.layout.matrix import draw_matrix
from graph.layout.picture import EXPLORED, Frame, Picture, Point, empty_picture
from graph.layout.scroll_atlas import draw_scroll_atlas
from graph.layout.scroll_map import draw_scroll_map
from graph.layout.spokes import is_star
from graph.layout.star import draw_star
from graph.model.map_model import MapModel
from graph.papers.retractions import with_doubts
from graph.views.scope import Scope, at_drawn_ends, within
from graph.vocabulary import TYPE_WHEN_BLANK, Layout

MOST_RELATIONS = 60
# So many columns of an atlas have names that can be read beside each other.
MOST_COLUMNS = 12


@dataclass(frozen=True)
class LayoutRequest:
    """The relations that are to be drawn, the type of each concept by its name, and how they are to be drawn.

    `is_answer` says that they are those of an answer, `is_overview` that the concepts are communities.
    """

    links: tuple[Link, ...]
    types: tuple[tuple[str, str], ...]
    focus: str | None
    layout: Layout
    frame: Frame
    is_answer: bool
    is_overview: bool = False


def lay_out(model: MapModel, scope: Scope, layout: Layout, frame: Frame = EXPLORED) -> Picture:
    """Return the picture of the relations of a scope, of the kind asked for.

    `auto` takes the concept map as long as all of it fits the space with concept names of 13 pixels. What is too
    much for the kind is left out beginning with the least connected concepts; the routes say which relations are
    drawn. More than 120 relations are no concept map in any case; of no relations there is an empty map. In a frame
    that enlarges, map and matrix are laid out for the largest type there can be. The matrix alone may be larger than
    its frame.
    """
    return picture_of(layout_request(model, scope, layout, frame))


def layout_request(model: MapModel, scope: Scope, layout: Layout, frame: Frame = EXPLORED) -> LayoutRequest:
    """Return what `lay_out` draws, as a value that another process can be sent: no more than fits on a picture."""
    return request_for(model, within(model.relations, scope), scope, layout, frame)


def request_for(
    model: MapModel, laid_out: pd.DataFrame, scope: Scope, layout: Layout, frame: Frame = EXPLORED
) -> LayoutRequest:
    """Return the same for who has the relations of the scope already."""
    kept = affordable(at_drawn_ends(laid_out, scope), scope.focus)
    named = {*kept["source"], *kept["target"], *filter(None, [scope.focus])}
    types = tuple((name, model.types[name]) for name in sorted(named))
    phrases = _phrases(laid_out.loc[kept.index], kept) if scope.folded else with_doubts(kept)
    told = scope.only is not None, model.is_overview
    return LayoutRequest(tuple(_links(kept, phrases)), types, scope.focus, layout, frame, *told)


def picture_of(request: LayoutRequest) -> Picture:
    """Return the picture that is asked for."""
    links, frame = request.links, request.frame
    if not request.types:
        return empty_picture(frame.space)
    types = dict(request.types)
    if request.layout == "matrix":
        return draw_matrix(links, _groups(request), frame)
    most = {"auto": MOST_RELATIONS, "map": MOST_PHRASES, "atlas": -1}[request.layout]
    is_small = len(links) <= most
    if frame.scrolled:
        return replace(_draw_scrolled(request, types, is_small), scrolled=True)
    if is_small:
        picture = _draw_map(request, types)
        if request.layout == "map" or _is_readable(picture, frame.space):
            return picture
    groups = _groups(request)
    atlas = draw_atlas(links, groups, frame.space, given=groups != types, whole=request.is_overview)
    return _headed(atlas, request, groups)


def _headed(atlas: Picture, request: LayoutRequest, groups: Mapping[str, str]) -> Picture:
    """Return an atlas without headings that say nothing, as of communities of communities or where no type is told."""
    if request.is_overview or {*groups.values()} == {TYPE_WHEN_BLANK}:
        return replace(atlas, headings=(), sections={})
    return replace(atlas, communities=groups != dict(request.types))


def _groups(request: LayoutRequest) -> Mapping[str, str]:
    """Return the type of each concept; where all have one, or none, or there are too many, the community of each."""
    types = dict(request.types)
    is_grouped = 1 < len(set(types.values())) <= MOST_COLUMNS
    return types if is_grouped else communities(request.links, [*types]) or types


def _draw_scrolled(request: LayoutRequest, types: Mapping[str, str], is_small: bool) -> Picture:
    width = request.frame.space[0]
    if is_small:
        first = request.focus or (_start(request.links) if request.is_answer else None)
        return draw_scroll_map(request.links, first, width, types)
    groups = _groups(request)
    atlas = draw_scroll_atlas(request.links, groups, width, given=groups != types)
    return _headed(atlas, request, groups)


def _start(links: Sequence[Link]) -> str | None:
    """Return the concept with which an answer begins, that nothing leads to; None where there is not just one."""
    starts = {link.source for link in links} - {link.target for link in links}
    return next(iter(starts)) if len(starts) == 1 else None


def _draw_map(request: LayoutRequest, types: Mapping[str, str]) -> Picture:
    links, focus, frame = request.links, request.focus, request.frame
    space = _at_full_size(frame)
    if focus and is_star(links, focus):
        return _draw_star(links, focus, space, types)
    # The relations of an answer are read along its paths.
    ranked = {} if request.is_answer else types
    return draw_concept_map(links, focus, space, frame.enlarged > 1, ranked)


def _draw_star(links: Sequence[Link], focus: str, space: Point, types: Mapping[str, str]) -> Picture:
    """Return the map around a focus; in a space that is higher than wide it may be a list, where that is larger."""
    star = draw_star(links, focus, space, types)
    if space[0] >= space[1]:
        return star
    listed = draw_scroll_map(links, focus, space[0], types)
    return listed if _scale(listed, space) > _scale(star, space) else star


def _at_full_size(frame: Frame) -> Point:
    """Return the space that a frame has for type at full size, where it is to be enlarged to its own."""
    return frame.space[0] / frame.enlarged, frame.space[1] / frame.enlarged


def _is_readable(picture: Picture, space: Point) -> bool:
    return _scale(picture, space) * CONCEPT.font >= SMALLEST_TYPE


def _scale(picture: Picture, space: Point) -> float:
    return min(space[0] / picture.width, space[1] / picture.height)


def _phrases(listing: pd.DataFrame, drawn: pd.DataFrame) -> list[str]:
    """Return the linking phrases; one that is drawn at a wider concept names its own end."""
    ends = [[_own(*names) for names in zip(listing[end], drawn[end], strict=True)] for end in ("source", "target")]
    return [" ".join(filter(None, words)) for words in zip(ends[0], with_doubts(listing), ends[1], strict=True)]


def _own(name: str, drawn: str) -> str:
    return "" if name == drawn else f"({name})"


def _links(listing: pd.DataFrame, phrases: Sequence[str]) -> list[Link]:
    rows = zip(listing.index, listing["source"], phrases, listing["target"], strict=True)
    return sorted((Link(*row) for row in rows), key=lambda link: (link.source, link.target, link.phrase, link.id))
