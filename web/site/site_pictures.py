"""A part of the data turns into the pictures of a page: light and dark for the screen, pixels for others to show."""

from dataclasses import dataclass, replace

from graph.export.export import Order, Refusal, export
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.views.scope import Scope, first_levels, within
from web.site.contents import Book
from web.site.site_file import Made, SiteFile, made_of, ready

FOLDER = "pictures"
_WHOLE = "map"
_SCALE = 2


@dataclass(frozen=True)
class Picture:
    """The addresses of a picture on light and on dark ground and as PNG ("" for none), and its files."""

    light: str
    dark: str
    png: str
    files: tuple[SiteFile, ...]


def whole_picture(book: Book, order: Order, made: Made) -> Picture:
    """Return the pictures of the map as it opens: the core, or all of a file without one.

    `made` says from what the files were made that are there already. A PNG needs a font for every letter; there is
    none where this machine has no such font.
    """
    model = book.model
    scoped = replace(order, scope=Scope(first_levels(model.relations)))
    parts = (model.version, order.day.isoformat(), order.title)
    pixels = _pixels(model, scoped, made_of("png", *parts), made)
    return _with_themes(_WHOLE, model, scoped, parts, pixels)


def concept_picture(book: Book, name: str, order: Order) -> Picture:
    """Return the pictures of a concept and one step around it; only new rows about it make them anew."""
    scope = Scope((), name)
    own = within(book.model.relations, scope).drop(columns="line")
    parts = (own.to_csv(), repr(sorted(book.tones.items())))
    address = book.addresses[name].rpartition("/")[2].removesuffix(".html")
    return _with_themes(f"concept-{address}", book.model, replace(order, scope=scope, title=name), parts)


def _with_themes(
    name: str, model: MapModel, order: Order, parts: tuple[str, ...], pixels: SiteFile | None = None
) -> Picture:
    paths = {theme: f"{FOLDER}/{name}-{theme.value}.svg" for theme in Theme}
    drawings = tuple(
        SiteFile(path, made_of(theme.value, *parts), lambda theme=theme: _svg(model, replace(order, theme=theme)))  # type: ignore[misc]
        for theme, path in paths.items()
    )
    files = drawings if pixels is None else (*drawings, pixels)
    return Picture(paths[Theme.light], paths[Theme.dark], pixels.path if pixels else "", files)


def _svg(model: MapModel, order: Order) -> bytes:
    drawn = export(model, order, "svg")
    assert isinstance(drawn, bytes), "an SVG needs no font of this machine"
    return drawn


def _pixels(model: MapModel, order: Order, made_from: str, made: Made) -> SiteFile | None:
    path = f"{FOLDER}/{_WHOLE}.png"
    if made.get(path) == made_from:
        return SiteFile(path, made_from, lambda: _png(model, order) or b"")
    content = _png(model, order)
    return SiteFile(path, made_from, ready(path, content).make) if content else None


def _png(model: MapModel, order: Order) -> bytes | None:
    drawn = export(model, replace(order, scale=_SCALE), "png")
    return None if isinstance(drawn, Refusal) else drawn
