"""The texts of a picture turn into the reason why it cannot be drawn on this machine, before anybody asks for it."""

from dataclasses import dataclass

from graph.export.drawing.cut_font import lacking
from graph.export.drawing.printable import printable
from graph.export.drawing.typeset import undrawable
from graph.export.export import PICTURES
from graph.export.export_request import no_font_for


@dataclass(frozen=True)
class Obstacle:
    """Why pictures of these endings cannot be made, and the way out."""

    message: str
    endings: tuple[str, ...]


def letters_to_ask_for(text: str) -> str:
    """Return the letters of a text that the page's own font lacks, each once, in order: so few that they say it all.

    >>> letters_to_ask_for("GABA 中 GABA 中")
    '中'
    """
    return lacking(printable(text))


def why_not_drawn(letters: str) -> Obstacle | None:
    """Return what stands in the way of pictures with these letters, None where nothing does."""
    missing = undrawable(frozenset(letters))
    if not missing:
        return None
    return Obstacle(str(no_font_for(missing)), tuple(ending for ending in PICTURES if ending != "svg"))
