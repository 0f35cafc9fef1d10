"""The words and pictures of a story turn into slides of 16 to 9."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from pptx import Presentation, presentation
from pptx.util import Inches

from graph.export.drawing.png_text import size_of
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.export.slides.native_shapes import add_native
from graph.export.slides.slide_text import Box, Type, rgb, write, write_beside
from graph.export.slides.text_columns import in_columns
from graph.export.zip_dates import dated
from graph.palette import PAGE, Theme

_WIDTH, _HEIGHT, _TEMPLATE_WIDTH = 13.333, 7.5, 10
_HEADING: Box = (0.4, 0.18, 12.53, 0.64)
_PICTURE: Box = (0.4, 0.88, 12.53, 4.72)
_TEXT: Box = (0.4, 5.66, 12.53, 1.0)
_TEXT_ALONE: Box = (0.4, 1.0, 12.53, 5.4)
_EVIDENCE: Box = (0.4, 6.68, 12.53, 0.32)
_FOOT: Box = (0.4, 7.06, 12.53, 0.32)
# Where a step offers ways on, they stand beside what is at its foot.
_FOOT_ALONE: Box = (0.4, 7.06, 4.4, 0.32)
_WAYS_LEFT, _WAYS_WIDTH = 4.9, 8.03
_COLUMNS: tuple[Box, Box] = ((0.4, 0.95, 6.15, 6.0), (6.78, 0.95, 6.15, 6.0))
_OPENING_TITLE: Box = (1.0, 1.6, 11.33, 2.1)
_OPENING_TEXT: Box = (1.0, 3.8, 11.33, 0.6)
_OPENING_NOTE: Box = (1.0, 6.5, 11.33, 0.4)
_POINTS_PER_INCH = 72
# Where a room has none of the usual fonts, another takes up to a fifth more than the page's own.
_ROOM_FOR_OTHER_FONTS = 0.8
_LINES_OF_SOURCES = 26
# A picture is enlarged until the names of its concepts, 16 pixels in the layout, have 26 points.
_LARGEST = 26 / 16
# The longest text that the properties of a document may hold.
_LONGEST_TITLE = 255
# Pixels of a picture for each pixel of its layout; on a slide that is about 200 to the inch or more.
SCALE = 4


@dataclass(frozen=True)
class SlideWords:
    """What stands on a slide and in its notes; `ways` are offered next, each with its step if it is here."""

    title: str
    text: str
    evidence: str
    foot: str
    notes: str
    ways: tuple[tuple[str, int | None], ...] = ()


class Slides:
    """A deck that grows slide by slide."""

    def __init__(self, theme: Theme) -> None:
        self._deck = Presentation()
        self._waiting: list[tuple[Any, tuple[tuple[str, int | None], ...]]] = []
        self._deck.slide_width, self._deck.slide_height = Inches(_WIDTH), Inches(_HEIGHT)
        _widen(self._deck)
        colours = PAGE[theme]
        ground = self._deck.slide_master.background.fill
        ground.solid()
        ground.fore_color.rgb = rgb(colours.background)
        self._heading = Type(30, colours.text, bold=True)
        self._title = Type(44, colours.text, bold=True, at_the_bottom=True)
        self._text, self._small = Type(19, colours.text), Type(12, colours.text)
        self._way = Type(14, colours.text, bold=True)
        self._subtitle, self._quiet = Type(22, colours.quiet), Type(12, colours.quiet)

    def add_opening(self, title: str, below: str, note: str) -> None:
        """Add the first slide: the title of the story and what it is made from."""
        slide = self._slide("Title Slide")
        write(slide.shapes.title, _OPENING_TITLE, [title], self._title)
        write(slide.placeholders[1], _OPENING_TEXT, [below], self._subtitle)
        write_beside(slide, _OPENING_NOTE, note, self._quiet)

    def add_step(self, words: SlideWords, picture: bytes | Sheet | None, alternative: str) -> None:
        """Add the slide of a step; `alternative` is what the picture says to who does not see it.

        A sheet is drawn as shapes that can be moved, a PNG stays one picture.
        """
        slide = self._slide("Title and Content")
        write(slide.shapes.title, _HEADING, [words.title], self._heading)
        write(slide.placeholders[1], _TEXT if picture else _TEXT_ALONE, [words.text], self._text)
        if isinstance(picture, bytes):
            _put(slide, picture, words.title, alternative)
        elif picture:
            add_native(slide, picture, _PICTURE, _LARGEST, f"Map: {words.title}", alternative)
        if words.evidence:
            write_beside(slide, _EVIDENCE, words.evidence, self._quiet)
        write_beside(slide, _FOOT_ALONE if words.ways else _FOOT, words.foot, self._quiet)
        self._waiting += [(slide, words.ways)] if words.ways else []
        slide.notes_slide.notes_text_frame.text = printable(words.notes)

    def add_sources(self, sources: Sequence[str], made: str) -> None:
        """Add the last slides: the numbered sources, as many as fit on each, and from what and when this was made."""
        room = _COLUMNS[0][2] * _POINTS_PER_INCH / self._small.size * _ROOM_FOR_OTHER_FONTS
        columns = in_columns(sources, room, _LINES_OF_SOURCES) or [["No source is named."]]
        for first in range(0, len(columns), len(_COLUMNS)):
            slide = self._slide("Two Content")
            write(slide.shapes.title, _HEADING, ["Sources"], self._heading)
            pair = [*columns[first : first + len(_COLUMNS)], [""]]
            for number, (column, box) in enumerate(zip(pair, _COLUMNS, strict=False), 1):
                write(slide.placeholders[number], box, column, self._small)
            write_beside(slide, _FOOT, made, self._quiet)

    def add_ways(self) -> None:
        """Add to each step the ways that it offers, as links: all slides that they lead to are there by now."""
        for slide, ways in self._waiting:
            width = _WAYS_WIDTH / len(ways)
            for number, (words, step) in enumerate(ways):
                box = (_WAYS_LEFT + number * width, _FOOT[1], width - 0.1, _FOOT[3])
                made = write_beside(slide, box, f"→ {words}", self._way)
                if step is not None:
                    made.click_action.target_slide = self._deck.slides[step]

    def file(self, title: str, author: str, day: date) -> bytes:
        """Return the deck as a .pptx file made at midnight of a day."""
        about, file = self._deck.core_properties, BytesIO()
        about.title, about.author, about.last_modified_by = printable(title)[:_LONGEST_TITLE], author, author
        about.created = about.modified = datetime.combine(day, time())
        self._deck.save(file)
        return dated(file.getvalue(), day)

    def _slide(self, layout: str) -> Any:
        return self._deck.slides.add_slide(self._deck.slide_layouts.get_by_name(layout))


def _put(slide: Any, png: bytes, title: str, alternative: str) -> None:
    """Put a picture into the middle of its box, as large as that is or as its type may be."""
    natural = [pixels / SCALE / _POINTS_PER_INCH for pixels in size_of(png)]
    left, top, width, height = _PICTURE
    scale = min(width / natural[0], height / natural[1], _LARGEST)
    size = [length * scale for length in natural]
    place = (left + (width - size[0]) / 2, top + (height - size[1]) / 2)
    picture = slide.shapes.add_picture(BytesIO(png), *map(Inches, (*place, *size)))
    picture.name = printable(f"Map: {title}")
    picture._element.nvPicPr.cNvPr.set("descr", printable(alternative))


def _widen(deck: presentation.Presentation) -> None:
    """Give the places of the template, which is 4 to 3, the width of the slides: whoever adds a slide gets those."""
    master = deck.slide_master
    for shape in [shape for home in (master, *master.slide_layouts) for shape in home.placeholders]:
        left, width = (Inches(length.inches * _WIDTH / _TEMPLATE_WIDTH) for length in (shape.left, shape.width))
        shape.left, shape.width = left, width
