"""Relations turn into the matrix: a row for each source, a column for each target, and a cell for each pair."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from graph.layout.boxes import BoxStyle, Size, box_size
from graph.layout.link import Link
from graph.layout.matrix_order import clustered
from graph.layout.picture import Box, Frame, Heading, Picture, Point, Route
from graph.layout.typeface import ATLAS_WEIGHT, text_width

# Of the names, in pixels; where none of these fits the frame, the picture is larger than it, in the type below.
_FONTS = (15, 14, 13, 12, 11.5, 11)
_ROOMY = 12.5
# About how wide names are, in em. On a phone they leave room for the cells.
_WRAPS, _NARROW = (9.0, 12.0, 18.0), (7.5,)
# The least and the most that a row or a column is across, in font sizes; a finger wants more.
_LEAST, _MOST = (1.75, 1.45), (4.6, 2.6)
_FINGER = (2.4, 2.2)
_BETWEEN_GROUPS = 6.0
_HALVINGS = 8
_GAP, _BETWEEN_BOXES = 4.0, 2.0
# How a cell is read, in the corner above the rows and left of the columns.
READING, _READING_FONT, _READING_WEIGHT = "row acts on column", 11.0, 600


@dataclass(frozen=True)
class _Heads:
    """The names of all rows or of all columns, by type, with the size of each box as its text runs."""

    groups: tuple[tuple[str, ...], ...]
    sizes: Mapping[str, Size]

    @cached_property
    def length(self) -> float:
        """How long the longest box is."""
        return max((width for _, width, _ in self.sizes.values()), default=0.0)

    def total(self, least: float) -> float:
        """Return how much all of them take next to each other, each at the least so much."""
        return sum(max(height, least) for _, _, height in self.sizes.values()) + _BETWEEN_GROUPS * (
            len(self.groups) - 1
        )

    def places(self, start: float, least: float) -> dict[str, tuple[float, float]]:
        """Return where each begins and how much it takes."""
        found: dict[str, tuple[float, float]] = {}
        for group in self.groups:
            for name in group:
                found[name] = start, max(self.sizes[name][2], least)
                start += found[name][1]
            start += _BETWEEN_GROUPS
        return found


@dataclass(frozen=True)
class _Grid:
    """Rows and columns in a type, the room that their names take, and how much a cell is at the least."""

    font: float
    rows: _Heads
    columns: _Heads
    cell: Point

    @property
    def left(self) -> float:
        """Where the cells begin: right of the names of rows and of what is said in the corner."""
        reading = text_width(READING, _READING_WEIGHT) * _READING_FONT
        return round(max(self.rows.length, reading) + _GAP, 1)

    @property
    def top(self) -> float:
        """Where the cells begin: below the names of columns."""
        return round(max(self.columns.length, 1.6 * _READING_FONT) + _GAP, 1)

    def size(self, cell: Point) -> Point:
        """Return the size of the whole with cells of a size."""
        return self.left + self.columns.total(cell[0]), self.top + self.rows.total(cell[1])


def draw_matrix(links: Sequence[Link], types: Mapping[str, str], frame: Frame) -> Picture:
    """Return the matrix of the links in the largest type that fits the frame, or larger than the frame in small type.

    `types` names every concept to draw; one that no link begins or ends at has a row. A concept that is a source and a
    target has two boxes: that of its row bears its id. The path of a route leads from corner to corner of its cell.
    """
    rows: dict[str, set[str]] = {name: set() for name in types if not any(name in link.ends for link in links)}
    columns: dict[str, set[str]] = {}
    for link in links:
        rows.setdefault(link.source, set()).add(link.target)
        columns.setdefault(link.target, set()).add(link.source)
    grid = _fitting(_groups(rows, types), _groups(columns, types), frame)
    down = grid.rows.places(grid.top, grid.cell[1])
    across = grid.columns.places(grid.left, grid.cell[0])
    boxes = (*_row_boxes(grid, down), *_column_boxes(grid, across))
    width, height = grid.size(grid.cell)
    heading = Heading(READING, round(grid.left / 2, 1), round(grid.top - _GAP - 3, 1), _READING_FONT)
    routes = tuple(_routes(links, down, across))
    space = round(max(width, grid.left) + 1, 1), round(height + 1, 1)
    return Picture("matrix", *space, boxes, routes, (heading,), sections=types)


def _groups(partners: Mapping[str, set[str]], types: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, clustered(partners, types)))


def _fitting(rows: Sequence[Sequence[str]], columns: Sequence[Sequence[str]], frame: Frame) -> _Grid:
    """Return the grid in the largest type that fits, with the largest cells; else one that is larger than the frame."""
    for font in (font * frame.enlarged for font in _FONTS if not frame.scrolled or font >= _ROOMY):
        fitting = [grid for grid in _grids(rows, columns, font, frame) if _fits(grid, grid.cell, frame.space)]
        if fitting:
            return max(
                (_stretched(grid, frame.space) for grid in fitting), key=lambda grid: grid.cell[0] * grid.cell[1]
            )
    return min(_grids(rows, columns, _ROOMY, frame), key=lambda grid: grid.size(grid.cell)[0] * grid.size(grid.cell)[1])


def _grids(
    rows: Sequence[Sequence[str]], columns: Sequence[Sequence[str]], font: float, frame: Frame
) -> Iterator[_Grid]:
    """Yield the grids of a type with names of each width, with the least cells."""
    least = _FINGER if frame.scrolled else _LEAST
    cell = (round(least[0] * font, 1), round(least[1] * font, 1))
    row_heads = [_heads(rows, font, wrap) for wrap in (_NARROW if frame.scrolled else _WRAPS)]
    column_heads = [_heads(columns, font, wrap) for wrap in _WRAPS]
    yield from (_Grid(font, *heads, cell) for heads in product(row_heads, column_heads))


def _heads(groups: Sequence[Sequence[str]], font: float, wrap: float) -> _Heads:
    style = BoxStyle(font, ATLAS_WEIGHT, pad_x=6, pad_y=1.2)
    sizes = {name: box_size(name, wrap, style) for group in groups for name in group}
    return _Heads(tuple(map(tuple, groups)), sizes)


def _stretched(grid: _Grid, space: Point) -> _Grid:
    """Return the grid with cells as large as the space has room for, up to a measure."""
    across = _largest(grid.columns, grid.cell[0], _MOST[0] * grid.font, space[0] - grid.left)
    down = _largest(grid.rows, grid.cell[1], _MOST[1] * grid.font, space[1] - grid.top)
    return _Grid(grid.font, grid.rows, grid.columns, (across, down))


def _largest(heads: _Heads, least: float, most: float, room: float) -> float:
    """Return how much each takes at the least where all of them take no more than the room."""
    for _ in range(_HALVINGS):
        middle = (least + most) / 2
        least, most = (middle, most) if heads.total(middle) < room else (least, middle)
    return round(least - 0.05, 1)


def _fits(grid: _Grid, cell: Point, space: Point) -> bool:
    width, height = grid.size(cell)
    return width < space[0] and height < space[1]


def _row_boxes(grid: _Grid, places: Mapping[str, tuple[float, float]]) -> Iterator[Box]:
    for name, (start, across) in places.items():
        lines, width, _ = grid.rows.sizes[name]
        centre = round(grid.left - _GAP - width / 2, 1), round(start + across / 2, 1)
        yield Box(name, "concept", lines, *centre, width, round(across - _BETWEEN_BOXES, 1), grid.font)


def _column_boxes(grid: _Grid, places: Mapping[str, tuple[float, float]]) -> Iterator[Box]:
    """Yield the boxes above the columns, whose text runs upwards; no name ends in a space, so the id is free."""
    for name, (start, across) in places.items():
        lines, length, _ = grid.columns.sizes[name]
        centre = round(start + across / 2, 1), round(grid.top - _GAP - length / 2, 1)
        has_row = name in grid.rows.sizes
        id, concept = (f"{name} ", name) if has_row else (name, "")
        yield Box(
            id, "concept", lines, *centre, round(across - _BETWEEN_BOXES, 1), length, grid.font, concept, turned=True
        )


def _routes(
    links: Sequence[Link], down: Mapping[str, tuple[float, float]], across: Mapping[str, tuple[float, float]]
) -> Iterator[Route]:
    pairs: dict[tuple[str, str], list[str]] = {}
    for link in links:
        pairs.setdefault(link.ends, []).append(link.id)
    for (source, target), relations in pairs.items():
        (top, height), (left, width) = down[source], across[target]
        corners = (round(left, 1), round(top, 1)), (round(left + width, 1), round(top + height, 1))
        yield Route(source, target, tuple(relations), (corners,))
