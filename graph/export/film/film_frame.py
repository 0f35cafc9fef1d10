"""Words and a picture turn into a frame of a film: a still of 16 to 9 with the seconds that it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from graph.content_hash import SHORT_VERSION
from graph.export.drawing.marks import Mark, Text
from graph.export.drawing.png_text import pixels_of
from graph.export.drawing.print_sheet import print_sheet
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.export.export_request import Refusal, no_font_for
from graph.layout.typeface import text_width
from graph.layout.wrap import all_lines
from graph.palette import PAGE, Theme

if TYPE_CHECKING:
    from PIL.Image import Image

    from graph.model.map_model import MapModel

WIDTH, HEIGHT = 1280, 720
# Drawn twice as large and made smaller, thin lines stay smooth.
_SCALE = 2
_SIDE = 32.0
_TITLE, _ALONE, _TEXT, _SMALL, _YEAR = 32.0, 52.0, 21.0, 15.0, 44.0
_LINE = 1.3
_MOST_TEXT_LINES = 3
_LINES_OF_SOURCES = 29
_PICTURE_TOP, _PICTURE_BOTTOM = 68.0, 690.0
# A reader needs about this many seconds for a frame and for each word on it.
_LOOKING, _FOR_A_WORD, _LEAST, _MOST = 2.0, 0.33, 3.0, 14.0
_ALL_SOURCES = 42.0


@dataclass(frozen=True)
class FilmFrame:
    """What a frame shows: a title, a text below the picture, and a line at the foot; `year` stands large in a corner.

    `picture` is a sheet to be drawn as large as it fits, None for words alone, which then may fill the frame.
    One that `goes_on` with the frame before, as a year does, follows it without a crossfade.
    """

    title: str
    text: str
    foot: str
    picture: Sheet | None
    seconds: float
    year: str = ""
    lines: tuple[str, ...] = ()
    goes_on: bool = False


def reading_time(*texts: str) -> float:
    """Return for how many seconds a frame with these texts stands.

    >>> reading_time(""), reading_time("ten words " * 5), reading_time("word " * 100)
    (3.0, 5.3, 14.0)
    """
    words = sum(len(text.split()) for text in texts)
    return round(min(max(_LOOKING + _FOR_A_WORD * words, _LEAST), _MOST), 1)


def drawn_frame(frame: FilmFrame, theme: Theme, day: date, size: tuple[int, int]) -> "Image | Refusal":
    """Return the still of a frame, or why there is none."""
    # Pillow is loaded by those who make pixels.
    from PIL import Image

    lines = _text_lines(frame.text)
    words = print_sheet(_words(frame, lines, theme), "png", _SCALE, day)
    picture = print_sheet(frame.picture, "png", _SCALE, day) if frame.picture else b""
    missing = words if isinstance(words, str) else picture if isinstance(picture, str) else ""
    if isinstance(words, str) or isinstance(picture, str):
        return no_font_for(missing)
    still = pixels_of(words)
    if picture:
        _paste(still, pixels_of(picture), len(lines))
    return still.resize(size, Image.Resampling.LANCZOS)


def _paste(still: "Image", picture: "Image", lines: int) -> None:
    """Put a picture between title and text, as large as it fits, and no larger than twice its size."""
    from PIL import Image

    bottom = _PICTURE_BOTTOM - lines * _TEXT * _LINE - 8
    room = ((WIDTH - 2 * _SIDE) * _SCALE, (bottom - _PICTURE_TOP) * _SCALE)
    scale = min(room[0] / picture.width, room[1] / picture.height, 2.0)
    size = (round(picture.width * scale), round(picture.height * scale))
    left = (still.width - size[0]) // 2
    top = round(_PICTURE_TOP * _SCALE + (room[1] - size[1]) / 2)
    still.paste(picture.resize(size, Image.Resampling.LANCZOS), (left, top))


def _text_lines(text: str) -> tuple[str, ...]:
    lines = all_lines(printable(text), (WIDTH - 2 * _SIDE) / _TEXT, 400)
    if len(lines) <= _MOST_TEXT_LINES:
        return lines
    return (*lines[: _MOST_TEXT_LINES - 1], f"{lines[_MOST_TEXT_LINES - 1]} …")


def _words(frame: FilmFrame, lines: Sequence[str], theme: Theme) -> Sheet:
    """Return the sheet of all words of a frame at their places."""
    marks = tuple(_placed(frame, lines, theme))
    return Sheet(WIDTH, HEIGHT, marks, PAGE[theme].background, printable(frame.title), "")


def _placed(frame: FilmFrame, lines: Sequence[str], theme: Theme) -> Iterator[Mark]:
    colours = PAGE[theme]
    room = WIDTH - 2 * _SIDE - (150 if frame.year else 0)
    size, heading, first = _places(frame, len(lines))
    title = _fitting(printable(frame.title), room, size, 600)
    yield _line(title[0], heading, title[1], 600, colours.text)
    if frame.year:
        yield _line(frame.year, 50.0, _YEAR, 600, colours.text, WIDTH - _SIDE - text_width(frame.year, 600) * _YEAR)
    for place, line in enumerate(lines):
        yield _line(line, first + place * _TEXT * _LINE, _TEXT, 400, colours.text)
    for place, line in enumerate(frame.lines):
        yield _line(line, 96.0 + place * _SMALL * _LINE, _SMALL, 400, colours.text)
    foot, font = _fitting(printable(frame.foot), WIDTH - 2 * _SIDE, _SMALL, 400)
    yield _line(foot, HEIGHT - 12.0, font, 400, colours.quiet)


def _places(frame: FilmFrame, lines: int) -> tuple[float, float, float]:
    """Return the size of a title, where it stands, and where the text begins: both in the middle of words alone."""
    if frame.picture is None and not frame.lines:
        return _ALONE, HEIGHT * 0.45, HEIGHT * 0.45 + 2 * _TEXT * _LINE
    return _TITLE, 44.0, _PICTURE_BOTTOM - lines * _TEXT * _LINE + _TEXT


def _fitting(text: str, room: float, font: float, weight: int) -> tuple[str, float]:
    """Return a line with the size at which it fits its room, down to two thirds; beyond that it is cut."""
    width = text_width(text, weight) * font
    if width <= room:
        return text, font
    small = max(font * room / width, font * 2 / 3)
    lines = all_lines(text, room / small - 1, weight)
    return (f"{lines[0]} …" if len(lines) > 1 else text), small


def _line(text: str, y: float, font: float, weight: int, colour: str, x: float = _SIDE) -> Text:
    return Text(text, round(x, 1), round(y, 1), round(font, 2), weight, colour, _wide(text, weight, font), "start")


def _wide(text: str, weight: int, font: float) -> float:
    return round(text_width(text, weight) * font, 1)


def source_lines(sources: Sequence[str]) -> tuple[str, ...]:
    """Return numbered sources as lines for frames without a picture."""
    room = (WIDTH - 2 * _SIDE) / _SMALL
    numbered = (f"{place}. {printable(text)}" for place, text in enumerate(sources, 1))
    return tuple(line for text in numbered for line in all_lines(text, room, 400))


def source_frames(sources: Sequence[str], made: str) -> Iterator[FilmFrame]:
    """Yield the frames that list sources at the end of a film."""
    lines = source_lines(sources) or ("No source is named.",)
    parts = [lines[first : first + _LINES_OF_SOURCES] for first in range(0, len(lines), _LINES_OF_SOURCES)]
    # Who looks for one of very many stops the film; all others have seen that they are there.
    longest = max(_ALL_SOURCES / len(parts), _LEAST)
    for part in parts:
        yield FilmFrame("Sources", "", made, None, round(min(reading_time(*part), longest), 1), lines=part)


def made_words(model: "MapModel", day: date) -> str:
    """Return from which data and when a film was made."""
    return f"Data {model.version[:SHORT_VERSION]} · {day.isoformat()}"
