"""A reading and what was chosen of it turn into a sheet to print: the map, its propositions and where they are from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from graph.export.blanks import Blanks, blanks_in
from graph.export.captions import NOTE, caption, source_of
from graph.export.drawing import Shown, drawn
from graph.export.export import TITLE, VERSION_DIGITS, Order, Refusal, no_font_for, shown_of_order
from graph.export.legend import entries_of, legend
from graph.export.marks import Area, Line, Mark, Text, moved
from graph.export.palette import Theme
from graph.export.paper import SIZES, Paper, Part, laid_on_pages, numbered, paragraph, room_of
from graph.export.pdf_pages import joined
from graph.export.printing import print_sheet
from graph.export.sheet import Block
from graph.layout.concept_map import CONCEPT
from graph.layout.picture import Frame, Picture, Point
from graph.sentences import sentence
from graph.showing.listing import records
from graph.store import Reading

Row = Mapping[str, str]

_TITLE, _HEADING, _CAPTION, _BODY, _SMALL = 20.0, 13.0, 10.5, 10.5, 8.5
_INDENT = 22.0
# The share of the first page that the map may take, and may shrink to where all then fits on one page.
_SHARE, _LEAST, _GAP = 0.62, 0.35, 12.0
_LEGEND = 0.72
_LARGEST = 0.9
# Names of concepts on paper have at least so many points, or the map becomes an atlas.
_SMALLEST = 7.5
TASK = "Fill in what is missing. Each number stands for the same word or phrase wherever it is; the key is at the end."


def handout(reading: Reading, order: Order, paper: Paper, with_blanks: bool = False) -> bytes | Refusal:
    """Return the PDF of a hand-out for a reading that has a graph; the same bytes for the same data and day.

    With blanks, parts of the propositions are left out of map and list, and a key is on a page of its own.
    """
    assert reading.graph is not None
    title = order.title or TITLE
    foot = f"{title} · data {reading.version[:VERSION_DIGITS]} · {order.day.isoformat()} · {NOTE}"
    pages = []
    for sheet in laid_on_pages(_parts(reading, order, room_of(paper), with_blanks), paper, title, foot):
        page = print_sheet(sheet, "pdf", 1, order.day)
        if isinstance(page, str):
            return no_font_for(page)
        pages.append(page)
    return joined(pages, SIZES[paper], title, TITLE, order.day)


def _parts(reading: Reading, order: Order, room: Point, with_blanks: bool) -> list[Part]:
    width, height = room
    shown = _shown(reading, order, (width, height * _SHARE))
    rows = list(records(shown.listing.loc[list(shown.relations)].sort_values("line", kind="stable")))
    blanks = blanks_in(rows, shown.focus) if with_blanks else Blanks({}, {})
    above, legend_part = list(_head(order, shown, width, with_blanks)), _legend(reading, shown, width)
    below = [legend_part, *_propositions(rows, blanks, width), *_sources(_numbers(rows), width)]
    left = height - _GAP - sum(part.gap + part.block.height for part in (*above, *below))
    space = (width, left if _LEAST * height < left < _SHARE * height else _SHARE * height)
    drawing = Part(_map(_with_blanks(_shown(reading, order, space), blanks), space), _GAP, with_next=True)
    return [*above, drawing, *below, *(_key(blanks.key(rows), width) if with_blanks else ())]


def _shown(reading: Reading, order: Order, space: Point) -> Shown:
    """Return the picture for a part of a page: a map as long as its type can be read on paper, else the atlas."""
    at_full_size = replace(order, frame=Frame(space, _LARGEST))
    if order.layout != "auto":
        return shown_of_order(reading, at_full_size)
    shown = shown_of_order(reading, replace(at_full_size, layout="map"))
    is_readable = CONCEPT.font * _scale(shown.picture, space) >= _SMALLEST
    return shown if is_readable else shown_of_order(reading, replace(at_full_size, layout="atlas"))


def _scale(picture: Picture, space: Point) -> float:
    return min(space[0] / picture.width, space[1] / picture.height, _LARGEST)


def _head(order: Order, shown: Shown, width: float, with_blanks: bool) -> Iterator[Part]:
    yield Part(paragraph(order.title or TITLE, width, _TITLE, 600))
    said = caption(order.scope, order.filters, len(shown.relations), len(shown.listing))
    yield Part(paragraph(said, width, _CAPTION, quiet=True), 3)
    if with_blanks:
        yield Part(paragraph(TASK, width, _BODY), 6)


def _legend(reading: Reading, shown: Shown, width: float) -> Part:
    types = dict(reading.graph.nodes(data="type")) if reading.graph else {}
    block = Block(*legend(entries_of(shown, types), width / _LEGEND, Theme.light))
    return Part(_reduced(block, _LEGEND), 10)


def _map(shown: Shown, space: Point) -> Block:
    """Return the map in the middle of the width, as large as the space allows."""
    picture = shown.picture
    scale = _scale(picture, space)
    block = _reduced(Block(drawn(shown, Theme.light), picture.height), scale)
    left = (space[0] - picture.width * scale) / 2
    return Block([moved(mark, left, 0) for mark in block.marks], block.height)


def _with_blanks(shown: Shown, blanks: Blanks) -> Shown:
    """Return the same map with numbers in the boxes of what is left out."""
    numbers = {**blanks.concepts, **blanks.phrases}
    boxes = tuple(
        replace(box, lines=(f"({numbers[box.id]})",)) if box.id in numbers else box for box in shown.picture.boxes
    )
    return replace(shown, picture=replace(shown.picture, boxes=boxes))


def _propositions(rows: Sequence[Row], blanks: Blanks, width: float) -> Iterator[Part]:
    sources = _numbers(rows)
    yield Part(paragraph("Propositions", width, _HEADING, 600), 16, with_next=True)
    for number, row in enumerate(rows, 1):
        said = blanks.sentence(row) if blanks.concepts or blanks.phrases else _sentence(row)
        source = sources.get(source_of(row))
        text = f"{said} [{source}]" if source else said
        yield Part(numbered(number, text, width, _BODY, _INDENT), 3)


def _sentence(row: Row) -> str:
    return sentence(row["source"], row["effect"], row["target"])


def _numbers(rows: Sequence[Row]) -> Mapping[str, int]:
    """Return the number of each source in the order of the propositions."""
    named = dict.fromkeys(source for row in rows if (source := source_of(row)))
    return {source: number for number, source in enumerate(named, 1)}


def _sources(sources: Mapping[str, int], width: float) -> Iterator[Part]:
    if sources:
        yield Part(paragraph("Sources", width, _HEADING, 600), 16, with_next=True)
    for source, number in sources.items():
        yield Part(numbered(number, source, width, _SMALL, _INDENT), 2)


def _key(answers: Sequence[str], width: float) -> Iterator[Part]:
    yield Part(paragraph("Key", width, _HEADING, 600), begins_page=True, with_next=True)
    for number, answer in enumerate(answers, 1):
        yield Part(numbered(number, answer, width, _BODY, _INDENT), 2)


def _reduced(block: Block, scale: float) -> Block:
    return Block([_scaled(mark, scale) for mark in block.marks], block.height * scale, block.width * scale)


def _scaled(mark: Mark, scale: float) -> Mark:
    if isinstance(mark, Text):
        x, y, font, room = (length * scale for length in (mark.x, mark.y, mark.font, mark.room))
        return replace(mark, x=x, y=y, font=font, room=room)
    path = tuple((x * scale, y * scale) for x, y in mark.path)
    if isinstance(mark, Line):
        dashes = tuple(length * scale for length in mark.dashes)
        return replace(mark, path=path, width=mark.width * scale, dashes=dashes)
    assert isinstance(mark, Area)
    return replace(mark, path=path, width=mark.width * scale)
