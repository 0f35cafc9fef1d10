"""A view turns into a poster to take away, on one large sheet or on tiles of A4."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from graph.export.export_request import ExportRequest
from graph.export.file_name import file_name
from graph.export.formats import FORMATS
from graph.export.handout.paper import Paper
from graph.export.poster.poster import poster
from graph.export.poster.poster_request import PosterRequest
from graph.model.map_model import MapModel
from web.downloads.download import Download
from web.downloads.printables import in_a_worker
from web.downloads.view_files import PictureStyle, made, name_parts, picture_request
from web.map.shared_cache import SharedCache
from web.map.view import View

_POSTERS: SharedCache[tuple[Any, ...], bytes] = SharedCache(10)


@dataclass(frozen=True)
class PosterKind:
    """A kind of poster: what it is called on the page, what it is for, and whether it is printed on tiles."""

    label: str
    use: str
    on_tiles: bool


POSTERS: Mapping[str, PosterKind] = {
    "poster": PosterKind("Poster", "one large sheet: map, legend, sources and a QR code to this view", on_tiles=False),
    "tiles": PosterKind("Poster on A4 tiles", "the same to print on A4, cut and glue; with a plan", on_tiles=True),
}


def poster_file(view: View, style: PictureStyle, kind: PosterKind, paper: Paper, address: str) -> Download:
    """Return the poster of what is shown; without an address of the live view it has no QR code."""
    wanted = PosterRequest(paper, tiles=kind.on_tiles, address=address)
    detail = f"{paper}-tiles" if kind.on_tiles else str(paper)
    return Download(
        kind.label,
        kind.use,
        file_name((*name_parts(view), "poster", detail), view.model.version, "pdf", view.model.title),
        FORMATS["pdf"].media_type,
        partial(_poster, view.model, picture_request(view, style), wanted),
    )


def _poster(model: MapModel, request: ExportRequest, wanted: PosterRequest) -> bytes:
    key = (model.version, request, wanted)
    return _POSTERS.get(key, lambda: made(in_a_worker(poster, model, request, wanted)))
