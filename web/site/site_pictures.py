"""A part of the data turns into the pictures of a page: light and dark for the screen, pixels for others to show."""

from dataclasses import dataclass, replace
from functools import partial

from graph.export.export import export
from graph.export.export_request import ExportRequest, Refusal
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.views.scope import Scope, first_levels, within
from web.site.contents import SiteContents
from web.site.site_file import InputDigests, SiteFile, input_digest, ready

FOLDER = "pictures"
_WHOLE = "map"
_SCALE = 2


@dataclass(frozen=True)
class SitePicture:
    """The addresses of a picture on light and on dark ground and as PNG ("" for none), and its files."""

    light: str
    dark: str
    png: str
    files: tuple[SiteFile, ...]


def whole_picture(contents: SiteContents, request: ExportRequest, digests: InputDigests) -> SitePicture:
    """Return the pictures of the map as it opens: the core, or all of a file without one.

    `digests` says from what the files were made that are there already. A PNG needs a font for every letter; there is
    none where this machine has no such font.
    """
    model = contents.model
    scoped = replace(request, scope=Scope(first_levels(model.relations)))
    parts = (model.version, request.day.isoformat(), request.title)
    pixels = _pixels(model, scoped, input_digest("png", *parts), digests)
    return _with_themes(_WHOLE, model, scoped, parts, pixels)


def concept_picture(contents: SiteContents, name: str, request: ExportRequest) -> SitePicture:
    """Return the pictures of a concept and one step around it; only new rows about it make them anew."""
    scope = Scope((), name)
    own = within(contents.model.relations, scope).drop(columns="line")
    parts = (own.to_csv(), repr(sorted(contents.tones.items())))
    address = contents.addresses[name].rpartition("/")[2].removesuffix(".html")
    return _with_themes(f"concept-{address}", contents.model, replace(request, scope=scope, title=name), parts)


def _with_themes(
    name: str, model: MapModel, request: ExportRequest, parts: tuple[str, ...], pixels: SiteFile | None = None
) -> SitePicture:
    paths = {theme: f"{FOLDER}/{name}-{theme.value}.svg" for theme in Theme}
    drawings = tuple(
        SiteFile(path, input_digest(theme.value, *parts), partial(_svg, model, replace(request, theme=theme)))
        for theme, path in paths.items()
    )
    files = drawings if pixels is None else (*drawings, pixels)
    return SitePicture(paths[Theme.light], paths[Theme.dark], pixels.path if pixels else "", files)


def _svg(model: MapModel, request: ExportRequest) -> bytes:
    drawn = export(model, request, "svg")
    assert isinstance(drawn, bytes), "an SVG needs no font of this machine"
    return drawn


def _pixels(model: MapModel, request: ExportRequest, input_digest: str, digests: InputDigests) -> SiteFile | None:
    path = f"{FOLDER}/{_WHOLE}.png"
    if digests.get(path) == input_digest:
        return SiteFile(path, input_digest, lambda: _png(model, request) or b"")
    content = _png(model, request)
    return SiteFile(path, input_digest, ready(path, content).make) if content else None


def _png(model: MapModel, request: ExportRequest) -> bytes | None:
    drawn = export(model, replace(request, scale=_SCALE), "png")
    return None if isinstance(drawn, Refusal) else drawn
