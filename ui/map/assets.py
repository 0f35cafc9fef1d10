"""Addresses beside the page turn into the files of the front end, vis-network and the version of the data."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import PurePosixPath

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.data_file import served_version
from ui.disk_thread import in_disk_thread
from ui.map.map_first import head_start_is_over
from web.bundle import MAP_FOLDER, bundle
from web.map.network import VIS_FOLDER

_TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
_LOADS = {".js": "rel=modulepreload; fetchpriority=low", ".css": "rel=preload; as=style; fetchpriority=low"}


@cache
def assets() -> dict[str, bytes]:
    """Return the files that the map needs in the browser, by their address beside the page."""
    vis, style = VIS_FOLDER / "vis-network.min.js", MAP_FOLDER / "map.css"
    return with_digests({vis.name: vis.read_bytes(), "map.js": bundle().encode(), style.name: style.read_bytes()})


def with_digests(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return files by their address, in a folder that bears a digest of what they hold.

    So a browser may keep them for good, and never has old ones.
    """
    digest = sha256(b"".join(files.values())).hexdigest()[:12]
    return {f"neuromap/{digest}/{name}": content for name, content in files.items()}


def front_end() -> str:
    """Return the address of the front end's module, beside the page."""
    return next(address for address in assets() if address.endswith("/map.js"))


def version(_: Request) -> JSONResponse:
    """Answer with the version of the data file, which an open page compares with its own."""
    return JSONResponse({"version": served_version()}, headers={"Cache-Control": "no-store"})


async def drawn(request: Request) -> Response:
    """Hear from a page that its map is drawn, so that the rest of the page may follow."""
    head_start_is_over(request.path_params["run"])
    return Response(status_code=204)


def routes() -> list[BaseRoute]:
    """Return the routes that the map needs besides Streamlit's own.

    The files are read once and answered from memory: a map waits for all of them while the page is calculated.
    """
    return [
        Route("/neuromap/version", in_disk_thread(version)),
        Route("/neuromap/drawn/{run}", drawn, methods=["POST"]),
        *(file_route(address, content) for address, content in assets().items()),
    ]


def file_route(address: str, content: bytes) -> Route:
    """Return the route of a file that never changes at its address."""
    kind = _TYPES[PurePosixPath(address).suffix]
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}

    async def answer(_: Request) -> Response:
        return Response(content, media_type=kind, headers=headers)

    return Route(f"/{address}", answer)


class Preload:
    """Tells the browser with the page itself which files the map will ask for.

    They come with low priority: only when nothing that the page itself needs is waiting.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.links = ", ".join(f"<{address}>; {_LOADS[PurePosixPath(address).suffix]}" for address in assets())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything, with the links added to answers that are pages and name no files themselves."""

        async def send_with_links(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("content-type", "").startswith("text/html") and "link" not in headers:
                    headers.append("Link", self.links)
            await send(message)

        await self.app(scope, receive, send_with_links if scope["type"] == "http" else send)


def middleware() -> list[Middleware]:
    """Return what stands between the browser and Streamlit."""
    return [Middleware(Preload)]
