"""A picture and the relations that are shown of it turn into marks: boxes, curves and headings as on the page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log2

import networkx as nx
import pandas as pd

from graph.colour_numbers import CONTESTED, SIGNS, pair_sign, type_tones
from graph.export.drawing.arrow_head import arrow_head, dashes
from graph.export.drawing.marks import Area, Line, Mark, Text, about, closed
from graph.export.drawing.outline import outline, rounded
from graph.export.drawing.printable import printable
from graph.layout.picture import Box, Picture, Route
from graph.layout.typeface import CONCEPT_WEIGHT, LINE_HEIGHT, PHRASE_WEIGHT, text_width
from graph.model.listing import records
from graph.palette import PAGE, Theme, sign_colour, type_colours
from graph.questions.signed_edges import strength_of
from graph.wording import sentence

ATLAS_WEIGHT = 500
HEADING_WEIGHT = 600
# Thin evidence, thin line: none stated, overview, in vitro, animal, review, human, meta-analysis.
WIDTHS = (1.3, 1.3, 1.3, 1.3, 2.0, 2.7, 2.7)
_THINNEST = {"map": WIDTHS[0], "atlas": 1.4}
ALPHA = {"map": 0.9, "atlas": 0.34}
FRAME_DASHES = (3.0, 2.5)
_BORDER = 1.4
# From the middle of a line of text down to its baseline, in font sizes, as a browser sets "middle" in Source Sans.
BASELINE = 0.33


@dataclass(frozen=True)
class Shown:
    """A picture, the ids of the relations that are shown of it, and what the file says of them."""

    picture: Picture
    relations: frozenset[str]
    listing: pd.DataFrame
    tones: Mapping[str, int]
    contested: frozenset[tuple[str, str]]
    focus: str | None

    @cached_property
    def rows(self) -> Mapping[str, Mapping[str, str]]:
        """The cells of each relation of the listing by its id: looking one up there takes a hundred times as long."""
        return {row["id"]: row for row in records(self.listing)}


def shown_of(
    picture: Picture,
    graph: nx.MultiDiGraph,
    listing: pd.DataFrame,
    relations: frozenset[str],
    contested: frozenset[tuple[str, str]],
    focus: str | None,
) -> Shown:
    """Return what is to be drawn; each concept has the tone that it has on the page."""
    types = dict(graph.nodes(data="type"))
    numbers = type_tones(set(types.values()))
    return Shown(picture, relations, listing, {name: numbers[type] for name, type in types.items()}, contested, focus)


def drawn(shown: Shown, theme: Theme) -> list[Mark]:
    """Return the marks of all that is shown; what is hidden leaves its place empty."""
    boxes = visible_boxes(shown)
    return [
        *_headings(shown.picture, theme),
        *(mark for route in shown.picture.routes for mark in _route(route, shown, theme)),
        *(mark for box in shown.picture.boxes if box.id in boxes for mark in _box(box, shown, theme)),
    ]


def visible_boxes(shown: Shown) -> frozenset[str]:
    """Return the ids of the phrases and concepts that are seen: with a shown relation, or the focus."""
    seen = shown.listing.loc[list(shown.relations)]
    focus = {shown.focus} if shown.focus else set()
    return frozenset({*seen.index, *seen["source"], *seen["target"], *focus} & {box.id for box in shown.picture.boxes})


def _headings(picture: Picture, theme: Theme) -> Iterator[Mark]:
    for heading in picture.headings:
        room = text_width(heading.text, HEADING_WEIGHT) * heading.font
        yield Text(
            printable(heading.text),
            heading.x,
            heading.y,
            heading.font,
            HEADING_WEIGHT,
            PAGE[theme].quiet,
            round(room, 1),
        )


def _route(route: Route, shown: Shown, theme: Theme) -> Iterator[Mark]:
    count = sum(id in shown.relations for id in route.relations)
    if not count:
        return
    sign = _sign(route, shown)
    colour = sign_colour(sign, theme, ALPHA[shown.picture.kind])
    width = _width(route, shown, count)
    lines = [Line(path, colour, width, dashes(sign)) for path in route.paths]
    yield from about(_said(route, shown), [*lines, *arrow_head(sign, route.paths[-1], colour, width)])


def _said(route: Route, shown: Shown) -> str:
    """Return the sentences of the relations that a route stands for and that are shown."""
    rows = (shown.rows[id] for id in route.relations if id in shown.relations)
    return " ".join(sentence(row["source"], row["effect"], row["target"]) for row in rows)


def _sign(route: Route, shown: Shown) -> int:
    polarities = {shown.rows[id]["polarity"] for id in route.relations}
    return pair_sign(polarities, shown.picture.kind == "atlas" and (route.source, route.target) in shown.contested)


def has_thick_lines(shown: Shown) -> bool:
    """Return whether a line is drawn thicker than the thinnest of its kind of map."""
    counts = {route: sum(id in shown.relations for id in route.relations) for route in shown.picture.routes}
    return any(_width(route, shown, count) > _THINNEST[shown.picture.kind] for route, count in counts.items() if count)


def _width(route: Route, shown: Shown, count: int) -> float:
    """Return the width of a line: on the map by strength of evidence, on the atlas by the number of relations shown."""
    if shown.picture.kind == "atlas":
        return atlas_width(count)
    return WIDTHS[max(strength_of(shown.rows[id]["evidence"]) for id in route.relations)]


def atlas_width(count: int) -> float:
    """Return the width of a line of the atlas that stands for a number of shown relations."""
    return round(0.7 + 0.7 * log2(1 + count), 2)


def _box(box: Box, shown: Shown, theme: Theme) -> Iterator[Mark]:
    if box.kind == "concept":
        return about(box.id, _concept(box, shown, theme))
    relation = shown.rows[box.id]
    said = sentence(relation["source"], relation["effect"], relation["target"])
    return about(said, _phrase(box, shown, theme))


def _concept(box: Box, shown: Shown, theme: Theme) -> Iterator[Mark]:
    tone = shown.tones[box.id]
    fill, border = type_colours(tone, theme)
    yield Area(outline(tone, (box.x, box.y), box.width, box.height), fill, border, _BORDER)
    yield from _lines(box, CONCEPT_WEIGHT if shown.picture.kind == "map" else ATLAS_WEIGHT, PAGE[theme].text)


def _phrase(box: Box, shown: Shown, theme: Theme) -> Iterator[Mark]:
    relation = shown.rows[box.id]
    left, top = box.x - box.width / 2, box.y - box.height / 2
    right, bottom = box.x + box.width / 2, box.y + box.height / 2
    ground = PAGE[theme].background
    yield Area(closed([(left, top), (right, top), (right, bottom), (left, bottom)]), ground, ground, 0)
    if (relation["source"], relation["target"]) in shown.contested:
        frame = rounded((left + 0.5, top + 0.5, right - 0.5, bottom - 0.5), 4)
        yield Line(frame, sign_colour(CONTESTED, theme), 1, FRAME_DASHES)
    yield from _lines(box, PHRASE_WEIGHT, sign_colour(SIGNS[relation["polarity"]], theme))


def _lines(box: Box, weight: int, colour: str) -> Iterator[Mark]:
    step = box.font * LINE_HEIGHT
    first = box.y - (len(box.lines) - 1) / 2 * step + box.font * BASELINE
    for place, line in enumerate(box.lines):
        room = round(text_width(line, weight) * box.font, 1)
        yield Text(printable(line), box.x, round(first + place * step, 2), box.font, weight, colour, room)
