"""What is wanted of a map as a file, or why there is no such file."""

from dataclasses import dataclass, field
from datetime import date

from graph.layout.picture import EXPLORED, Frame
from graph.palette import Theme
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import BY_SIZE, Layout

SCALES = (1, 4)


@dataclass(frozen=True)
class ExportRequest:
    """What to export: the relations of a scope that the filters let through, and how a picture of them looks.

    `scale` is the number of pixels of a PNG for each pixel of the picture, `frame` what the page has for its map, and
    `remark` what is to be said under the title before anything else.
    """

    scope: Scope = field(default_factory=Scope)
    filters: Filters = field(default_factory=Filters)
    layout: Layout = BY_SIZE
    theme: Theme = Theme.light
    scale: int = 1
    title: str = ""
    with_sources: bool = False
    day: date = field(default_factory=date.today)
    frame: Frame = EXPLORED
    remark: str = ""


@dataclass(frozen=True)
class Refusal:
    """Why there is no file, and the way out."""

    message: str

    def __str__(self) -> str:
        return self.message


def no_font_for(letters: str) -> Refusal:
    """Return what is said where no font has these letters."""
    named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
    return Refusal(f"No font on this machine has the letters {named}. Install one that has, or export an SVG.")
