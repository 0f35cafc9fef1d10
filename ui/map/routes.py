"""Addresses beside the page turn into answers: files of the front end, the library and pictures, the version."""

from functools import cache
from time import monotonic

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from ui.data_file import data_file_cache, data_path
from ui.disk_thread import THREADS, in_disk_thread, once_read
from ui.map.assets import assets, file_route
from ui.map.editions import edition_of, editions
from ui.map.grid_assets import grid_assets
from ui.map.page_head import PICTURE_PATH
from web.served.asking_pace import AskingPace
from web.served.file_routes import FileRoutes
from web.served.library_routes import LibraryRoutes
from web.served.practice_routes import PracticeRoutes

# Who waits for a layout, or for a file that is made, takes no thread from those whose answer is there.
_LAYING_OUT, _MAKING = CapacityLimiter(40), CapacityLimiter(8)
_PACE = AskingPace()


def routes() -> list[BaseRoute]:
    """Return the routes that the map needs besides Streamlit's own.

    The files are read once and answered from memory: a map waits for all of them while the page is calculated.
    """
    return [
        Route("/neuromap/version", version),
        *(file_route(address, content) for address, content in {**assets(), **grid_assets()}.items()),
        *data_routes(),
    ]


def data_routes() -> list[BaseRoute]:
    """Return the routes of what the explorer shows and what can be taken away of it."""
    shown, taken = library_routes(), FileRoutes(editions())
    answers = {
        "library": in_disk_thread(shown.library),
        "names": in_disk_thread(shown.names),
        "place": in_disk_thread(shown.place, _MAKING),
        "picture": picture,
        "details": in_disk_thread(shown.details),
        "references": in_disk_thread(shown.references),
        "file/{kind}": in_disk_thread(taken.file, _MAKING),
        "changes": in_disk_thread(taken.changes, _MAKING),
        "practice": in_disk_thread(PracticeRoutes(editions()).bank, _MAKING),
    }
    preview = Route(f"/{PICTURE_PATH}", in_disk_thread(taken.preview, _MAKING))
    return [preview, *(Route(f"/neuromap/data/{{edition}}/{name}", answer) for name, answer in answers.items())]


@cache
def library_routes() -> LibraryRoutes:
    """Return what answers with libraries and pictures, and keeps them."""
    return LibraryRoutes(editions())


async def picture(request: Request) -> Response:
    """Answer with a picture, at once where it was asked for before or is laid out already."""
    shown = library_routes()
    known = shown.picture_again(request)
    if known is not None:
        return known
    found = await to_thread.run_sync(once_read(shown.picture_at_once), request, limiter=THREADS)
    if found is None:
        return await to_thread.run_sync(shown.picture, request, limiter=_LAYING_OUT)
    return found


async def version(_: Request) -> JSONResponse:
    """Answer with the version of the data file, its edition, its time, and after how many seconds to ask again."""
    pause = _PACE.asked(monotonic())
    found = await to_thread.run_sync(_version, limiter=THREADS)
    return JSONResponse({**found, "pause": pause}, headers={"Cache-Control": "no-store"})


def _version() -> dict[str, str | float]:
    data_file = data_file_cache(data_path())
    part = data_file.part_read_soon()
    # Nothing yet: an open page stays as it is.
    if part is not None:
        return {"version": "", "edition": "", "part": round(part, 2)}
    files_version, dataset = data_file.latest()
    return {"version": files_version, "edition": edition_of(dataset, is_draft=False), "saved": data_file.saved_at}
