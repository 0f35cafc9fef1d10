"""The code of a poster is that of its address, square by square."""

import segno

from graph.export.drawing.marks import Area
from graph.export.poster.qr_marks import QUIET_ZONE, qr_marks

ADDRESS = "https://map.example.org/?focus=GABA"


def test_each_dark_square_of_the_code_is_covered_and_no_light_one() -> None:
    rows = [bytes(row) for row in segno.make(ADDRESS, error="m", micro=False).matrix]
    side = len(rows) + 2 * QUIET_ZONE
    ground, *dark = qr_marks(ADDRESS, side)
    assert isinstance(ground, Area)
    assert (ground.fill, max(ground.path)) == ("#ffffff", (side, side))
    covered = set()
    for mark in dark:
        (left, top), (right, bottom) = min(mark.path), max(mark.path)  # type: ignore[union-attr]
        assert round(bottom - top) == 1
        covered |= {(round(x), round(top)) for x in range(round(left), round(right))}
    assert covered == {
        (x + QUIET_ZONE, y + QUIET_ZONE) for y, row in enumerate(rows) for x, one in enumerate(row) if one
    }
