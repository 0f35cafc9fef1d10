"""A template and what it tells turn into the bytes of a page; every text of the data is escaped on the way."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from graph.colour_numbers import CONTESTED
from graph.export.drawing.printable import printable
from graph.wording import DISPUTED, NO_DEFINITION, NOTE
from web.site.addresses import CHANGES, FEED, INDEX, MAP, home_of
from web.site.settings import Settings
from web.site.style import STYLE_ADDRESS


def page(template: str, path: str, settings: Settings, **values: Any) -> bytes:
    """Return the page for a place of the site; addresses in it lead from there, and none leads to another host
    but those of the sources.

    Control characters, which HTML forbids, become U+FFFD.
    """
    surroundings = {
        "home": home_of(path),
        "settings": settings,
        "canonical": settings.absolute(path),
        "note": NOTE,
        "disputed": DISPUTED,
        "no_definition": NO_DEFINITION,
        "contested_sign": CONTESTED,
        "places": {"index": INDEX, "changes": CHANGES, "feed": FEED, "map": MAP, "style": STYLE_ADDRESS},
    }
    return printable(_templates().get_template(f"{template}.html").render(**surroundings, **values)).encode()


def fragment(template: str, **values: Any) -> str:
    """Return a part of a page that stands on its own."""
    return _templates().get_template(f"{template}.html").render(**values)


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("web.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
