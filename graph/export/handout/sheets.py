"""A map model and what was chosen of it turn into a sheet to print: the map, its propositions and their sources."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graph.content_hash import SHORT_VERSION
from graph.export.drawing.captions import caption, description, source_numbers, source_of
from graph.export.drawing.cut_font import FAMILY
from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.map_marks import drawn, relation_text
from graph.export.drawing.marks import Mark, Text, moved
from graph.export.drawing.picture_legend import entries_of, legend, words
from graph.export.drawing.print_sheet import letters_of
from graph.export.drawing.printable import printable
from graph.export.drawing.svg import plain
from graph.export.drawing.typeset import Letters, TypesettingError, typeset, undrawable
from graph.export.export_request import ExportRequest, Refusal, no_font_for
from graph.export.handout.blanks import Blanks, blanks_in
from graph.export.handout.paper import FOOT, MARGIN, SIZES, SMALLEST, Paper, printable_size, turned_size
from graph.export.pictures import shown_of_request
from graph.layout.boxes import PHRASE
from graph.layout.picture import Frame, Picture, Point
from graph.model.map_model import MapModel
from graph.palette import PAGE, Theme
from graph.views.view_paragraph import view_paragraph
from graph.wording import NOTE

Row = Mapping[str, str]
Content = dict[str, object]

# The share of the first page that the map may take, and may shrink to where all then fits on one page.
_SHARE, _LEAST = 0.62, 0.35
_LEGEND = 0.72
_LARGEST = 0.9
# Half of the border of a box at the edge of the map, and a little.
_BORDER = 2.0
# Below a map on a page of its own, for its legend.
_FOR_LEGEND = 44.0
# So many propositions are set in two columns, and smaller.
_MANY = 40
ELSEWHERE = "The map has the last page of the sheet, which is to be turned."
TOO_SMALL = (
    f"On this paper the names of the map would be smaller than {SMALLEST:g} pt, so it is left out. "
    "Print it as a poster, or show less by a focus, a level or a filter."
)
_TEMPLATE = "handout.typ"
# The weights that the template sets its own texts in.
_WEIGHTS = frozenset({400, 600})
_COLOURS = PAGE[Theme.light]
TASK = "Fill in what is missing. Each number stands for the same word or phrase wherever it is; the key is at the end."


def handout(model: MapModel, request: ExportRequest, paper: Paper, with_blanks: bool = False) -> bytes | Refusal:
    """Return the PDF of a hand-out; the same bytes for the same data and day.

    With blanks, parts of the propositions are left out of map and list, and a key is on a page of its own.
    """
    room, shown = _map_space(model, request, paper)
    rows = [shown.model.records[id] for id in shown.listing.index]
    blanks = blanks_in(rows, shown.focus) if with_blanks else Blanks({}, {})
    marks = drawn(_with_blanks(shown, blanks), Theme.light)
    content = {
        **_frame(model, request, paper),
        **_words(request, shown, rows, blanks, with_blanks),
        "map": _map(shown.picture, marks, room),
        "legend": _legend(shown, room.space[0]),
    }
    return _printed(content, marks, request)


@dataclass(frozen=True)
class _MapSpace:
    """Where the map is: the space in points, its share of the height, and if its page is held across."""

    space: Point
    share: float = _SHARE
    turned: bool = False

    @property
    def most(self) -> Point:
        return self.space[0], self.space[1] * self.share


def _map_space(model: MapModel, request: ExportRequest, paper: Paper) -> tuple[_MapSpace, FilteredPicture]:
    """Return where the map is, and the map: above its propositions if it can be read there, else turned."""
    above = _MapSpace(printable_size(paper))
    shown = _shown(model, request, above.most)
    if _smallest(shown.picture, above.most) >= SMALLEST:
        return above, shown
    width, height = turned_size(paper)
    own = _MapSpace((width, height - _FOR_LEGEND), 1.0, turned=True)
    return own, _shown(model, request, own.most)


def _smallest(picture: Picture, space: Point) -> float:
    """Return the size of the smallest type of a picture in a space, in points."""
    scale = _scale((picture.width, picture.height), space)
    return min((box.font for box in picture.boxes), default=SMALLEST) * scale


def _printed(content: Content, marks: Sequence[Mark], request: ExportRequest) -> bytes | Refusal:
    text = _json(content)
    weights = frozenset(letters_of(marks)) | _WEIGHTS
    letters = frozenset(text)
    missing = undrawable(letters)
    if missing:
        return no_font_for(missing)
    try:
        return typeset(_TEMPLATE, {"content": text}, Letters(letters, weights), request.day, "pdf")
    except TypesettingError as failure:
        return Refusal(f"The hand-out could not be made: {failure}.")


def _json(content: Content) -> str:
    """Return the content as JSON whose letters are those of its texts."""
    return json.dumps(_printable(content), ensure_ascii=False)


def _printable(content: object) -> object:
    if isinstance(content, dict):
        return {name: _printable(value) for name, value in content.items()}
    if isinstance(content, list):
        return [_printable(value) for value in content]
    return printable(content) if isinstance(content, str) else content


def _frame(model: MapModel, request: ExportRequest, paper: Paper) -> Content:
    """Return what does not hang on the relations: the page, its colours and its foot."""
    width, height = SIZES[paper]
    title = request.title or model.title
    return {
        "title": title,
        "author": model.title,
        "foot": f"{title} · data {model.version[:SHORT_VERSION]} · {request.day.isoformat()} · {NOTE}",
        "font": FAMILY,
        "colours": {"text": _COLOURS.text, "quiet": _COLOURS.quiet},
        "page": {"width": width, "height": height, "margin": MARGIN, "foot": FOOT},
    }


def _words(
    request: ExportRequest, shown: FilteredPicture, rows: Sequence[Row], blanks: Blanks, with_blanks: bool
) -> Content:
    numbers = source_numbers(rows)
    return {
        "caption": caption(request.scope, request.filters, len(shown.relations), len(shown.model.relations)),
        "task": TASK if with_blanks else "",
        # Paragraph and description would give the answers away.
        "paragraph": "" if with_blanks else view_paragraph(shown.model, shown.listing),
        "description": "The map of the propositions below." if with_blanks else description(shown),
        "columns": 2 if len(rows) > _MANY else 1,
        "propositions": [_proposition(row, blanks, numbers) for row in rows],
        "sources": list(numbers),
        "key": blanks.key(rows),
    }


def _proposition(row: Row, blanks: Blanks, sources: Mapping[str, int]) -> str:
    has_blanks = blanks.concepts or blanks.phrases
    said = blanks.sentence(row) if has_blanks else relation_text(row)
    source = sources.get(source_of(row))
    return f"{said} [{source}]" if source else said


def _map(picture: Picture, marks: Sequence[Mark], room: _MapSpace) -> Content:
    """Return the map with how large it is to be, and may be at the least, of its natural size.

    Some names of columns begin left of the first box or end right of the last: they belong to the map.
    """
    margin = max(0.0, *(_overhang(mark, picture.width) for mark in marks)) + _BORDER
    size = (picture.width + 2 * margin, picture.height + 2 * _BORDER)
    scale = _scale(size, room.most)
    readable = SMALLEST / PHRASE.font if picture.kind == "map" else scale
    least = max(_LEAST * room.space[1] / size[1], min(readable, scale))
    placed = [moved(mark, margin, _BORDER) for mark in marks]
    named = {"width": size[0], "height": size[1], "scale": scale, "least": least, "turned": room.turned}
    fits = not room.turned or _smallest(picture, room.most) >= SMALLEST
    note = (ELSEWHERE if fits else TOO_SMALL) if room.turned else ""
    return {"svg": plain(placed, size), "note": note, "fits": fits, **named}


def _overhang(mark: Mark, width: float) -> float:
    """Return how far a text reaches beyond the sides of a map of this width."""
    if not isinstance(mark, Text) or mark.turned:
        return 0
    return max(mark.width / 2 - mark.x, mark.x + mark.width / 2 - width)


def _legend(shown: FilteredPicture, width: float) -> Content:
    entries = entries_of(shown)
    marks, height = legend(entries, width / _LEGEND, Theme.light)
    text = ", ".join(map(words, entries))
    return {"svg": plain(marks, (width / _LEGEND, height)), "width": width, "text": f"Legend: {text}"}


def _shown(model: MapModel, request: ExportRequest, space: Point) -> FilteredPicture:
    """Return the picture for a part of a page: a map as long as its type can be read on paper, else the atlas."""
    at_full_size = replace(request, frame=Frame(space, _LARGEST))
    if request.layout != "auto":
        return shown_of_request(model, at_full_size)
    shown = shown_of_request(model, replace(at_full_size, layout="map"))
    is_readable = PHRASE.font * _scale((shown.picture.width, shown.picture.height), space) >= SMALLEST
    return shown if is_readable else shown_of_request(model, replace(at_full_size, layout="atlas"))


def _scale(size: Point, space: Point) -> float:
    return min(space[0] / size[0], space[1] / size[1], _LARGEST)


def _with_blanks(shown: FilteredPicture, blanks: Blanks) -> FilteredPicture:
    """Return the same map with numbers in the boxes of what is left out."""
    numbers = {**blanks.concepts, **blanks.phrases}
    boxes = tuple(
        replace(box, lines=(f"({numbers[box.name]})",)) if box.name in numbers else box for box in shown.picture.boxes
    )
    return replace(shown, picture=replace(shown.picture, boxes=boxes))
