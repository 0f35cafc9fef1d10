"""Addresses beside the page turn into the files of the front end, vis-network and the version of the data."""

from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.map.network import VIS_FOLDER
from ui.source import data_path, stamp

FRONT_FOLDER = Path(__file__).parent / "front"


async def version(_: Request) -> JSONResponse:
    """Answer with the stamp of the data file, which an open page compares with its own."""
    return JSONResponse({"version": stamp(data_path())}, headers={"Cache-Control": "no-store"})


def routes() -> list[BaseRoute]:
    """Return the routes that the map needs besides Streamlit's own."""
    return [
        Route("/neuromap/version", version),
        Mount("/neuromap/front", StaticFiles(directory=FRONT_FOLDER)),
        Mount("/neuromap/vis", StaticFiles(directory=VIS_FOLDER)),
    ]


class Preload:
    """Tells the browser with the page itself which modules the map will ask for, so that they load side by side."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        modules = [f"front/{path.name}" for path in sorted(FRONT_FOLDER.glob("*.js"))]
        links = [f"<neuromap/{name}>; rel=modulepreload" for name in ["vis/vis-network.min.js", *modules]]
        self.links = ", ".join(links)

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
