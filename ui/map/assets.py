"""The modules of the front end turn into files that a browser may keep, each with its address beside the page."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import PurePosixPath

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from web.bundle import EXPLORER_FOLDER, MAP_FOLDER, bundle
from web.map.network import VIS_FOLDER
from web.served.served_content import answer_with, served_content

_TYPES = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml"}


@cache
def assets() -> dict[str, bytes]:
    """Return the files that the map needs in the browser, by their address beside the page."""
    as_they_are = (VIS_FOLDER / "vis-network.min.js", MAP_FOLDER / "map.css", EXPLORER_FOLDER / "viewer.css")
    return with_digests({"map.js": bundle().encode(), **{path.name: path.read_bytes() for path in as_they_are}})


def with_digests(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return files by their address, in a folder that bears a digest of what they hold.

    So a browser may keep them for good, and never has old ones.
    """
    digest = sha256(b"".join(files.values())).hexdigest()[:12]
    return {f"neuromap/{digest}/{name}": content for name, content in files.items()}


def front_end() -> str:
    """Return the address of the front end's module, beside the page."""
    return next(address for address in assets() if address.endswith("/map.js"))


def file_route(address: str, content: bytes) -> Route:
    """Return the route of a file that never changes at its address; it is packed once and not for everybody anew."""
    found = served_content(content, _TYPES[PurePosixPath(address).suffix])

    async def answer(request: Request) -> Response:
        return answer_with(found, request, secret=False)

    return Route(f"/{address}", answer)
