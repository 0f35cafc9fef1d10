"""A request turns into the address of the page by which others reach it."""

import re
from collections.abc import Mapping
from ipaddress import ip_address

from starlette.requests import Request

SETTING = "NEUROMAP_URL"
# Where the page's own files are, below it.
_FILES = "/neuromap/"
_HOST = re.compile(r"[A-Za-z0-9.-]+|\[?[0-9A-Fa-f:.]+\]?")


def home_address(request: Request, environment: Mapping[str, str]) -> str:
    """Return the address that the environment names, else the one under which the request came.

    "" where that is an address of this computer alone, or none.
    """
    given = environment.get(SETTING, "").strip()
    if given:
        return given
    host = request.url.hostname or ""
    if not _HOST.fullmatch(host) or is_this_computer(host):
        return ""
    scheme = "https" if "https" in (request.url.scheme, request.headers.get("x-forwarded-proto")) else "http"
    return f"{scheme}://{request.url.netloc}{request.url.path.partition(_FILES)[0]}/"


def is_this_computer(host: str) -> bool:
    """Return whether a name leads nobody but this computer to itself.

    >>> is_this_computer("127.0.0.1"), is_this_computer("map.localhost"), is_this_computer("map.example.org")
    (True, True, False)
    """
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
