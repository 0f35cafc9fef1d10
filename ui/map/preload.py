"""A page on its way to the browser turns into one that names the files which the map will ask for."""

from collections.abc import Iterable
from pathlib import PurePosixPath

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.map.assets import assets
from ui.map.editions import edition_of_page
from ui.map.history_first import HistoryFirst
from ui.map.streamlit_modules import late_modules
from web.parts.part_library import MARK

_LOADS = {".js": "rel=modulepreload; fetchpriority=low", ".css": "rel=preload; as=style; fetchpriority=low"}


# Read by `fetch` as the explorer calls it; it is the first that a map waits for, so it is not of low priority.
_DATA = "rel=preload; as=fetch; crossorigin"
# A phone asks for a picture of its shape, as `web/front/shared/phone_shape.js` does.
_PICTURES = {
    "picture": f'{_DATA}; media="(min-width: 640.02px) and (min-height: 500.02px), '
    '(min-width: 640.02px) and (not (pointer: coarse))"',
    "picture?frame=phone": f'{_DATA}; media="(max-width: 640px), (max-height: 500px) and (pointer: coarse)"',
}


class Preload:
    """Tells the browser with the page itself which files the map will ask for.

    They come with low priority: only when nothing that the page itself needs is waiting. The page of the map names what
    Streamlit asks for late, and the data, too; without a query its first picture as well, in the shape of the window.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.files = _links(assets())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything, with the links added to answers that are pages and name no files themselves."""

        async def send_with_links(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("content-type", "").startswith("text/html") and "link" not in headers:
                    headers.append("Link", ", ".join([*self.files, *_links_of_map(scope)]))
            await send(message)

        await self.app(scope, receive, send_with_links if scope["type"] == "http" else send)


def _links(addresses: Iterable[str]) -> list[str]:
    return [f"<{address}>; {_LOADS[PurePosixPath(address).suffix]}" for address in addresses]


def _links_of_map(scope: Scope) -> list[str]:
    """Return the links to what a page with a map needs beside the files."""
    edition = edition_of_page(scope["path"])
    if not edition:
        return []
    # The picture of a part is asked for by words that its library has.
    first = {"library": _DATA} if scope["query_string"] or edition.endswith(MARK) else {"library": _DATA, **_PICTURES}
    return [*_links(late_modules()), *(f"<neuromap/data/{edition}/{name}>; {how}" for name, how in first.items())]


def middleware() -> list[Middleware]:
    """Return what stands between the browser and Streamlit."""
    return [Middleware(Preload), Middleware(HistoryFirst)]
