"""The papers that a hand-out is printed on, with their sizes."""

from enum import StrEnum

from graph.layout.picture import Point

MARGIN = 42.0
# Below the text, for the foot of the page.
FOOT = 20.0


class Paper(StrEnum):
    """The paper that is in the printer."""

    a4 = "a4"
    letter = "letter"


# In points, an inch being 72 of them: 210 by 297 mm, and 8.5 by 11 inches.
SIZES: dict[Paper, Point] = {Paper.a4: (595.276, 841.89), Paper.letter: (612.0, 792.0)}


def printable_size(paper: Paper) -> Point:
    """Return the width and height between the margins and above the foot of a page, in points.

    >>> printable_size(Paper.letter)
    (528.0, 688.0)
    """
    width, height = SIZES[paper]
    return width - 2 * MARGIN, height - 2 * MARGIN - FOOT
