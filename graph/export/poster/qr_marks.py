"""The address of a live view turns into the marks of its QR code."""

import segno

from graph.export.drawing.marks import Area, Mark, closed

# The white around a code without which no camera finds it, in squares.
QUIET_ZONE = 4
# Dark on white in any theme: many cameras read nothing else.
_DARK, _LIGHT = "#000000", "#ffffff"


def qr_marks(address: str, side: float) -> list[Mark]:
    """Return the code as a square of this side from 0, 0 with white around it; neighbours of a row are one area."""
    rows = [bytes(row) for row in segno.make(address, error="m", micro=False).matrix]
    square = side / (len(rows) + 2 * QUIET_ZONE)
    marks: list[Mark] = [_area(0, 0, side, side, _LIGHT)]
    for down, row in enumerate(rows, QUIET_ZONE):
        for start, end in _runs(row):
            left, top = (start + QUIET_ZONE) * square, down * square
            marks.append(_area(left, top, (end - start) * square, square, _DARK))
    return marks


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Return where dark squares begin and end.

    >>> _runs(bytes([1, 1, 0, 1]))
    [(0, 2), (3, 4)]
    """
    edges = [place for place, (before, now) in enumerate(zip(b"\0" + row, row + b"\0", strict=True)) if before != now]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _area(left: float, top: float, width: float, height: float, colour: str) -> Area:
    sides = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    return Area(closed(sides), colour, colour, 0)
