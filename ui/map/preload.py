"""A page on its way to the browser turns into one that names the files which the map will ask for."""

from pathlib import PurePosixPath

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.map.assets import assets
from ui.map.history_first import HistoryFirst

_LOADS = {".js": "rel=modulepreload; fetchpriority=low", ".css": "rel=preload; as=style; fetchpriority=low"}


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
    return [Middleware(Preload), Middleware(HistoryFirst)]
