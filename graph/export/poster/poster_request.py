"""What is wanted of a poster: its paper, which way it is held, whether it is printed on tiles, and where it leads."""

from dataclasses import dataclass
from enum import StrEnum

from graph.export.handout.paper import SIZES, Paper
from graph.layout.picture import Point

# A longer address makes a code that no phone reads from a step away.
LONGEST_ADDRESS = 300


class Orientation(StrEnum):
    """Which way a poster is held."""

    portrait = "portrait"
    landscape = "landscape"


@dataclass(frozen=True)
class PosterRequest:
    """The paper of a poster; without an orientation that in which the map is larger.

    One on `tiles` is printed on A4 and glued together. `address` is that of the live view, for the QR code; without one
    there is no code.
    """

    paper: Paper
    orientation: Orientation | None = None
    tiles: bool = False
    address: str = ""


def poster_size(paper: Paper, orientation: Orientation) -> Point:
    """Return the width and height of a poster in points.

    >>> poster_size(Paper.a3, Orientation.landscape)
    (1190.551, 841.89)
    """
    width, height = SIZES[paper]
    return (width, height) if orientation is Orientation.portrait else (height, width)


def live_address(home: str, query: str) -> str:
    """Return the address of a view on the page at `home`: the page alone where the whole is too long for a code.

    >>> live_address("https://map.example.org/", "focus=GABA"), live_address("", "focus=GABA")
    ('https://map.example.org/?focus=GABA', '')
    """
    whole = f"{home}?{query}".rstrip("?") if home else ""
    return next((one for one in (whole, home) if len(one) <= LONGEST_ADDRESS), "")
