"""The sheets of a poster turn into the pages of its file: one for each, or a plan and the tiles of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.export.drawing.marks import Area, Mark, Text, closed, moved
from graph.export.drawing.sheet import Sheet
from graph.export.poster.tile_plan import tile_plan
from graph.export.poster.tiles import EDGE, Tile, Tiling, marks_on, tiling
from graph.layout.picture import Point

_WHITE = "#ffffff"


@dataclass(frozen=True)
class PagePart:
    """Marks in a window of a page, with its place and size in points, and what it says for who does not see it."""

    marks: tuple[Mark, ...]
    place: Point
    size: Point
    said: str


@dataclass(frozen=True)
class Page:
    """A page of the file: its size in points, its colour, and what is on it."""

    size: Point
    ground: str
    parts: tuple[PagePart, ...]


def whole_pages(sheets: Sequence[Sheet]) -> tuple[Page, ...]:
    """Return each sheet as a page."""
    return tuple(
        Page(_size(one), one.ground, (PagePart(one.marks, (0, 0), _size(one), one.description),)) for one in sheets
    )


def tiled_pages(sheets: Sequence[Sheet], paper: str) -> tuple[Page, ...]:
    """Return the plan and the tiles of each sheet, on A4."""
    return tuple(
        page for number, sheet in enumerate(sheets, 1) for page in _tiled(sheet, _title(sheets, number), paper)
    )


def _title(sheets: Sequence[Sheet], number: int) -> str:
    title = sheets[0].title
    return title if len(sheets) == 1 else f"{title}, sheet {number} of {len(sheets)}"


def _tiled(sheet: Sheet, title: str, paper: str) -> Iterator[Page]:
    tiles = tiling(_size(sheet))
    plan = tile_plan(title, paper, tiles, _size(sheet), (_ground(sheet), *sheet.marks))
    yield Page(tiles.paper, _WHITE, (PagePart(tuple(plan), (0, 0), tiles.paper, sheet.description),))
    for tile in tiles.tiles:
        around = PagePart(
            tuple(marks_on(tile, tiles, title)), (0, 0), tiles.paper, f"Tile {tile.name}: marks to cut and glue"
        )
        yield Page(tiles.paper, _WHITE, (around, _window(sheet, tile, tiles)))


def _window(sheet: Sheet, tile: Tile, tiles: Tiling) -> PagePart:
    """Return what a tile shows; what lies outside is left out, so that a letter is on the tiles that show it alone."""
    right, bottom = tile.left + tiles.window[0], tile.top + tiles.window[1]
    kept = (mark for mark in (_ground(sheet), *sheet.marks) if _meets(mark, (tile.left, tile.top, right, bottom)))
    marks = tuple(moved(mark, -tile.left, -tile.top) for mark in kept)
    return PagePart(marks, (EDGE, EDGE), tiles.window, f"Tile {tile.name} of the poster")


def _ground(sheet: Sheet) -> Area:
    """Return the colour of the poster as a mark: that of the paper around it is white."""
    sides = [(0.0, 0.0), (sheet.width, 0.0), (sheet.width, sheet.height), (0.0, sheet.height)]
    return Area(closed(sides), sheet.ground, sheet.ground, 0)


def _meets(mark: Mark, window: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = _sides(mark)
    return left <= window[2] and right >= window[0] and top <= window[3] and bottom >= window[1]


def _sides(mark: Mark) -> tuple[float, float, float, float]:
    """Return a box that holds a mark: of a curve that of its handles."""
    if not isinstance(mark, Text):
        xs, ys = [x for x, _ in mark.path], [y for _, y in mark.path]
        return min(xs) - mark.width, min(ys) - mark.width, max(xs) + mark.width, max(ys) + mark.width
    if mark.turned:
        return mark.x - mark.font, mark.y - mark.width, mark.x + mark.font, mark.y + mark.width
    before = mark.width / 2 if mark.anchor == "middle" else 0
    return mark.x - before, mark.y - mark.font, mark.x - before + mark.width, mark.y + mark.font / 2


def _size(sheet: Sheet) -> Point:
    return sheet.width, sheet.height
