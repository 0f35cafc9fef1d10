"""A picture and the relations that are shown of it turn into marks: boxes, curves and headings as on the page."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import log2

from graph.colour_numbers import CONTESTED, UNSTATED, pair_sign, polarity_sign
from graph.export.drawing.arrow_head import arrow_head, dashes
from graph.export.drawing.cross import cross_marks
from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.marks import Area, Line, Mark, Text, about, closed
from graph.export.drawing.matrix_marks import cell_marks, ground_marks
from graph.export.drawing.outline import outline, rounded
from graph.export.drawing.printable import printable
from graph.layout.cross_place import cross_place
from graph.layout.picture import Box, Point, Route
from graph.layout.typeface import ATLAS_WEIGHT, CONCEPT_WEIGHT, LINE_HEIGHT, PHRASE_WEIGHT, text_width
from graph.palette import PAGE, Theme, line_colour, sign_colour, type_colours
from graph.papers.retractions import CROSS, doubt_of
from graph.questions.signed_edges import strength_of
from graph.wording import sentence

HEADING_WEIGHT = 600
# Thin evidence, thin line: none stated, overview, in vitro, animal, review, human, meta-analysis.
WIDTHS = (1.3, 1.3, 1.3, 1.3, 2.0, 2.7, 2.7)
_THINNEST = {"map": WIDTHS[0], "atlas": 1.4, "matrix": WIDTHS[0]}
MAP_ALPHA = 0.9
# The curves of an atlas, from few to many: on paper nothing brings them out, so they are never as faint as on the page.
_FEW, _CLEAREST, _FAINTEST = 24, 0.8, 0.34
FRAME_DASHES = (3.0, 2.5)
_BORDER = 1.4
# The edges of two more boxes behind one that narrower concepts are folded into.
_STACKED, _STACK_BORDER = 2.5, 1.2
# From the middle of a line of text down to its baseline, in font sizes, as a browser sets "middle" in Source Sans.
BASELINE = 0.33


def drawn(shown: FilteredPicture, theme: Theme) -> list[Mark]:
    """Return the marks of all that is shown; what is hidden leaves its place empty."""
    boxes = visible_boxes(shown)
    alpha = _alpha(shown)
    return [
        *_headings(shown, theme),
        *(ground_marks(shown, theme) if shown.picture.kind == "matrix" else ()),
        *(mark for route in _stated_last(shown) for mark in _route(route, shown, theme, _clearer(route, shown, alpha))),
        *(mark for route in shown.picture.routes for mark in _doubt(route, shown, theme)),
        *(mark for box in shown.picture.boxes if box.id in boxes for mark in _box(box, shown, theme)),
    ]


def visible_boxes(shown: FilteredPicture) -> frozenset[str]:
    """Return the ids of the phrases and concepts that are seen: with a shown relation, or the focus."""
    routes = [route for route in shown.picture.routes if not shown.relations.isdisjoint(route.relations)]
    ends = {end for route in routes for end in shown.picture.box_ids(route)}
    seen = {*shown.relations, *ends, shown.focus}
    return frozenset(box.id for box in shown.picture.boxes if box.id in seen)


def _headings(shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    for heading in shown.picture.headings:
        hue = shown.hues.by_heading.get(heading.text) if shown.hues else None
        room = text_width(heading.text, HEADING_WEIGHT) * heading.font
        yield Text(
            printable(heading.text),
            heading.x,
            heading.y,
            heading.font,
            HEADING_WEIGHT,
            PAGE[theme].quiet if hue is None else type_colours(hue, theme)[1],
            round(room, 1),
        )


def _alpha(shown: FilteredPicture) -> float:
    """Return the opacity of all lines."""
    if shown.picture.kind != "atlas":
        return MAP_ALPHA if shown.picture.kind == "map" else 1
    return atlas_alpha(sum(not shown.relations.isdisjoint(route.relations) for route in shown.picture.routes))


def atlas_alpha(curves: int) -> float:
    """Return the opacity of the curves of an atlas, from 0 to 1, that shows a number of them.

    >>> atlas_alpha(1), atlas_alpha(40), atlas_alpha(400)
    (0.8, 0.6, 0.34)
    """
    return max(_FAINTEST, min(_CLEAREST, _FEW / max(curves, 1)))


def _stated_last(shown: FilteredPicture) -> list[Route]:
    """Return the routes in their order; the few with a polarity among many without one stand above these."""
    if not shown.is_mostly_unstated:
        return [*shown.picture.routes]
    return sorted(shown.picture.routes, key=lambda route: _sign(route, shown) != UNSTATED)


def _clearer(route: Route, shown: FilteredPicture, alpha: float) -> float:
    is_lone = shown.is_mostly_unstated and _sign(route, shown) != UNSTATED
    return max(alpha, _CLEAREST) if is_lone else alpha


def _route(route: Route, shown: FilteredPicture, theme: Theme, alpha: float) -> Iterator[Mark]:
    count = sum(id in shown.relations for id in route.relations)
    if not count:
        return
    sign = _sign(route, shown)
    hue, ground = shown.hue_of(route.source), PAGE[theme].background
    colour = line_colour(sign, hue, theme, alpha)
    width = _width(route, shown, count)
    if shown.picture.kind == "matrix":
        yield from about(_said(route, shown), cell_marks(route.paths[0], (sign, hue), width, count, theme))
        return
    lines = [Line(path, colour, width, dashes(sign)) for path in route.paths]
    yield from about(_said(route, shown), [*lines, *arrow_head(sign, route.paths[-1], colour, width, ground)])


def _doubt(route: Route, shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    """Yield the cross of a curve or a cell that stands for a paper in doubt; on the map the phrase says it in words."""
    seen = (shown.model.records[id] for id in route.relations if id in shown.relations)
    if shown.picture.kind == "map" or not any(map(doubt_of, seen)):
        return
    yield from about(_said(route, shown), cross_marks(cross_place(route, shown.picture), theme))


def _said(route: Route, shown: FilteredPicture) -> str:
    """Return the sentences of the relations that a route stands for and that are shown."""
    rows = (shown.model.records[id] for id in route.relations if id in shown.relations)
    return " ".join(map(relation_text, rows))


def relation_text(relation: Mapping[str, str]) -> str:
    """Return the sentence of a relation; where its paper is in doubt, with that.

    >>> relation_text({"source": "A", "effect": "calms", "target": "B", "retraction notice": "retracted 2019-05-02"})
    'A calms B (× retracted).'
    """
    doubt = doubt_of(relation)
    target = f"{relation['target']} ({CROSS} {doubt})" if doubt else relation["target"]
    return sentence(relation["source"], relation["effect"], target)


def _sign(route: Route, shown: FilteredPicture) -> int:
    records = [shown.model.records[id] for id in route.relations]
    polarities = {row["polarity"] for row in records if row["id"] in shown.relations} or {""}
    disputed = shown.picture.kind != "map" and any(map(shown.model.is_contested, records))
    return pair_sign(polarities, disputed)


def has_thick_lines(shown: FilteredPicture) -> bool:
    """Return whether a line is drawn thicker than the thinnest of its kind of map."""
    counts = {route: sum(id in shown.relations for id in route.relations) for route in shown.picture.routes}
    return any(_width(route, shown, count) > _THINNEST[shown.picture.kind] for route, count in counts.items() if count)


def _width(route: Route, shown: FilteredPicture, count: int) -> float:
    """Return the width of a line: on the atlas by the number of relations shown, else by strength of evidence."""
    if shown.picture.kind == "atlas":
        return atlas_width(count)
    rows = (shown.model.records[id] for id in route.relations if id in shown.relations)
    return WIDTHS[max(strength_of(row["evidence"]) for row in rows)]


def atlas_width(count: int) -> float:
    """Return the width of a line of the atlas that stands for a number of shown relations."""
    return round(0.7 + 0.7 * log2(1 + count), 2)


def _box(box: Box, shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    if box.kind == "concept":
        return about(box.name, _concept(box, shown, theme))
    relation = shown.model.records[box.id]
    return about(relation_text(relation), _phrase(box, shown, theme))


def _concept(box: Box, shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    tone = shown.model.tones[box.name]
    fill, border = type_colours(tone, theme)
    if box.name in shown.model.beside:
        fill = PAGE[theme].background
    for step in (2, 1) if box.name in shown.folded else ():
        behind = replace(box, x=box.x + step * _STACKED, y=box.y + step * _STACKED)
        yield Area(_outline(behind, tone), PAGE[theme].background, border, _STACK_BORDER)
    yield Area(_outline(box, tone), fill, border, _BORDER)
    yield from _lines(box, CONCEPT_WEIGHT if shown.picture.kind == "map" else ATLAS_WEIGHT, PAGE[theme].text)


def _outline(box: Box, tone: int) -> tuple[Point, ...]:
    """Return the outline of a concept; that of one whose text runs upwards is turned with it."""
    if not box.turned:
        return outline(tone, (box.x, box.y), box.width, box.height)
    return tuple((box.x + y, box.y - x) for x, y in outline(tone, (0, 0), box.height, box.width))


def _phrase(box: Box, shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    relation = shown.model.records[box.id]
    left, top = box.x - box.width / 2, box.y - box.height / 2
    right, bottom = box.x + box.width / 2, box.y + box.height / 2
    ground = PAGE[theme].background
    yield Area(closed([(left, top), (right, top), (right, bottom), (left, bottom)]), ground, ground, 0)
    if shown.model.is_contested(relation):
        frame = rounded((left + 0.5, top + 0.5, right - 0.5, bottom - 0.5), 4)
        yield Line(frame, sign_colour(CONTESTED, theme), 1, FRAME_DASHES)
    yield from _lines(box, PHRASE_WEIGHT, phrase_colour(relation, shown, theme))


def phrase_colour(relation: Mapping[str, str], shown: FilteredPicture, theme: Theme) -> str:
    """Return the colour of the phrase of a relation, which is that of its line."""
    return line_colour(polarity_sign(relation["polarity"]), shown.hue_of(shown.drawn_source(relation)), theme)


def _lines(box: Box, weight: int, colour: str) -> Iterator[Mark]:
    step = box.font * LINE_HEIGHT
    first = box.font * BASELINE - (len(box.lines) - 1) / 2 * step
    for place, line in enumerate(box.lines):
        room = round(text_width(line, weight) * box.font, 1)
        down = round(first + place * step, 2)
        x, y = (round(box.x + down, 2), box.y) if box.turned else (box.x, round(box.y + down, 2))
        yield Text(printable(line), x, y, box.font, weight, colour, room, turned=box.turned)
