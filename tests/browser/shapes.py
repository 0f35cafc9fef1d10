"""What the browser has drawn turns into rectangles and lines of text that can be compared."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rectangle:
    """A rectangle in pixels of the viewport, named by its centre."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Rectangle", slack: float = 0.5) -> bool:
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 - slack
            and abs(self.y - other.y) < (self.height + other.height) / 2 - slack
        )

    def holds(self, other: "Rectangle", slack: float = 0.5) -> bool:
        return (
            abs(self.x - other.x) <= (self.width - other.width) / 2 + slack
            and abs(self.y - other.y) <= (self.height - other.height) / 2 + slack
        )


@dataclass(frozen=True)
class Box(Rectangle):
    """A concept or a phrase of the map."""

    id: str
    kind: str
    label: str
    type_size: float


@dataclass(frozen=True)
class DrawnText:
    """A line of text as the canvas got it: where its middle is, how wide the letters really are."""

    text: str
    x: float
    y: float
    width: float
    size: float
    colour: str
    alpha: float
    family: str


def middle(line: DrawnText) -> Rectangle:
    return Rectangle(line.x, line.y, 0, 0)
