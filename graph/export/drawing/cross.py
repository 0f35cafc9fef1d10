"""A place turns into the cross of a paper in doubt, as web/front/stage/cross.js draws it."""

from graph.export.drawing.marks import Line, Mark, corners
from graph.layout.picture import Point
from graph.palette import PAGE, Theme

# From the middle of a cross to its ends, in pixels, the width of its strokes, and that of the ground around them.
ARM, _WIDTH, _GROUND = 3.6, 1.7, 4.4


def cross_marks(place: Point, theme: Theme, arm: float = ARM) -> list[Mark]:
    """Return the marks of a cross: two strokes over a ground that sets them off from the line below."""
    x, y = place
    strokes = [((x - arm, y - arm), (x + arm, y + arm)), ((x - arm, y + arm), (x + arm, y - arm))]
    page = PAGE[theme]
    looks = ((page.background, _GROUND), (page.text, _WIDTH))
    return [Line(corners(stroke), colour, width) for colour, width in looks for stroke in strokes]
