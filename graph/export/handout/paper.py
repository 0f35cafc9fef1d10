"""The papers that a hand-out or a poster is printed on, with their sizes."""

from enum import StrEnum

from graph.layout.picture import Point

MARGIN = 42.0
# Below the text, for the foot of the page.
FOOT = 20.0
# The smallest type that is printed, in points.
SMALLEST = 7.0


class Paper(StrEnum):
    """The paper that is in the printer."""

    a4 = "a4"
    letter = "letter"
    a3 = "a3"
    a2 = "a2"
    a1 = "a1"
    a0 = "a0"


HANDOUT_PAPERS = (Paper.a4, Paper.letter)
POSTER_PAPERS = (Paper.a3, Paper.a2, Paper.a1, Paper.a0)
# In points, an inch being 72 of them: from 210 by 297 mm to 841 by 1189 mm, and 8.5 by 11 inches.
SIZES: dict[Paper, Point] = {
    Paper.a4: (595.276, 841.89),
    Paper.letter: (612.0, 792.0),
    Paper.a3: (841.89, 1190.551),
    Paper.a2: (1190.551, 1683.78),
    Paper.a1: (1683.78, 2383.937),
    Paper.a0: (2383.937, 3370.394),
}


def printable_size(paper: Paper) -> Point:
    """Return the width and height between the margins and above the foot of a page, in points.

    >>> printable_size(Paper.letter)
    (528.0, 688.0)
    """
    return _inside(*SIZES[paper])


def turned_size(paper: Paper) -> Point:
    """Return the same of a page that is held across.

    >>> turned_size(Paper.letter)
    (708.0, 508.0)
    """
    height, width = SIZES[paper]
    return _inside(width, height)


def _inside(width: float, height: float) -> Point:
    return width - 2 * MARGIN, height - 2 * MARGIN - FOOT
