"""Addresses beside the page turn into the files of the front end, vis-network and the version of the data."""

from hashlib import sha256
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.map.network import VIS_FOLDER
from ui.source import data_path, stamp

FRONT_FOLDER = Path(__file__).parent / "front"
VIS = VIS_FOLDER / "vis-network.min.js"
_TYPES = {".js": "text/javascript", ".css": "text/css"}


def assets() -> dict[str, Path]:
    """Return the files that the map needs in the browser, by their address beside the page."""
    front = {f"neuromap/front/{path.name}": path for path in sorted(FRONT_FOLDER.glob("*.*"))}
    return {f"neuromap/vis/{VIS.name}": VIS, **front}


async def version(_: Request) -> JSONResponse:
    """Answer with the stamp of the data file, which an open page compares with its own."""
    return JSONResponse({"version": stamp(data_path())}, headers={"Cache-Control": "no-store"})


def routes() -> list[BaseRoute]:
    """Return the routes that the map needs besides Streamlit's own.

    The files are read once and answered from memory: a map waits for all of them while the page is calculated.
    """
    return [Route("/neuromap/version", version), *(_file(address, path) for address, path in assets().items())]


def _file(address: str, path: Path) -> Route:
    content = path.read_bytes()
    tag = f'"{sha256(content).hexdigest()[:16]}"'
    headers = {"Cache-Control": "no-cache", "ETag": tag}

    async def answer(request: Request) -> Response:
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=_TYPES[path.suffix], headers=headers)

    return Route(f"/{address}", answer)


class Preload:
    """Tells the browser with the page itself which modules the map will ask for.

    They come with low priority: only when nothing that the page itself needs is waiting.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        modules = [address for address in assets() if address.endswith(".js")]
        self.links = ", ".join(f"<{address}>; rel=modulepreload; fetchpriority=low" for address in modules)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything, with the links added to answers that are pages."""

        async def send_with_links(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("content-type", "").startswith("text/html"):
                    headers.append("Link", self.links)
            await send(message)

        await self.app(scope, receive, send_with_links if scope["type"] == "http" else send)


def middleware() -> list[Middleware]:
    """Return what stands between the browser and Streamlit."""
    return [Middleware(Preload)]
