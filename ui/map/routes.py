"""Addresses beside the page turn into answers: files of the front end, the library and pictures, the version."""

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from ui.data_file import data_file_cache, data_path
from ui.disk_thread import in_disk_thread
from ui.map.assets import assets, file_route
from ui.map.editions import edition_of, editions
from web.served.file_routes import FileRoutes
from web.served.library_routes import LibraryRoutes


def routes() -> list[BaseRoute]:
    """Return the routes that the map needs besides Streamlit's own.

    The files are read once and answered from memory: a map waits for all of them while the page is calculated.
    """
    return [
        Route("/neuromap/version", in_disk_thread(version)),
        *(file_route(address, content) for address, content in assets().items()),
        *data_routes(),
    ]


def data_routes() -> list[BaseRoute]:
    """Return the routes of what the explorer shows and what can be taken away of it."""
    shown, taken = LibraryRoutes(editions()), FileRoutes(editions())
    answers = {
        **{"library": shown.library, "picture": shown.picture, "details": shown.details},
        **{"file/{kind}": taken.file, "changes": taken.changes},
    }
    return [Route(f"/neuromap/data/{{edition}}/{name}", in_disk_thread(answer)) for name, answer in answers.items()]


def version(_: Request) -> JSONResponse:
    """Answer with the version of the data file and its edition, which an open page compares with its own."""
    files_version, dataset = data_file_cache(data_path()).latest()
    return JSONResponse(
        {"version": files_version, "edition": edition_of(dataset, is_draft=False)},
        headers={"Cache-Control": "no-store"},
    )
