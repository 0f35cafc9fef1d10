"""A picture turns into what is wrong with its boxes: those that overlap and those that leave it."""

from collections.abc import Sequence
from itertools import combinations

from graph.layout.picture import Box, Picture

# Of centres and of sizes, which are rounded to a tenth.
ROUNDING = 0.25


def touching(boxes: Sequence[Box]) -> list[tuple[str, str]]:
    """Return the pairs of boxes that overlap."""
    return [
        (one.id, two.id)
        for one, two in combinations(boxes, 2)
        if abs(one.x - two.x) < (one.width + two.width) / 2 - ROUNDING
        and abs(one.y - two.y) < (one.height + two.height) / 2 - ROUNDING
    ]


def outside(picture: Picture) -> list[str]:
    """Return the boxes that are not wholly within the picture."""
    return [
        box.id
        for box in picture.boxes
        if not (box.width / 2 - ROUNDING <= box.x <= picture.width - box.width / 2 + ROUNDING)
        or not (box.height / 2 - ROUNDING <= box.y <= picture.height - box.height / 2 + ROUNDING)
    ]
