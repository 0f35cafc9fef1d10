"""The headers Origin and Host turn into whether a page of this very server is asking."""

from urllib.parse import SplitResult, urlsplit

from ui.door.server_names import ServerNames
from ui.rights.connection import Connection, is_local_name

_USUAL_PORTS = {"http": 80, "https": 443}


def is_of_own_page(connection: Connection, names: ServerNames) -> bool:
    """Return whether a request comes from a page of this server, or from what is no browser and sends no Origin.

    A page is the server's own if its Origin is the Host that was asked, whatever the scheme: a proxy may have taken
    off TLS. Where a proxy changes the Host, `browser.serverAddress` is the name that counts. What else may ask stands
    in `server.corsAllowedOrigins`.
    """
    origins, hosts = connection.values("origin"), connection.values("host")
    if not origins:
        return True
    parts = _parts(origins[0])
    if len(origins) > 1 or len(hosts) > 1 or parts is None:
        return False
    return (
        names.accepts_every_origin
        or _is_host(parts, (*hosts, "")[0], proxied=bool(connection.proxy))
        or (parts.hostname == names.browser_address and not is_local_name(names.browser_address))
        or origins[0] in names.other_origins
    )


def _is_host(origin: SplitResult, host: str, *, proxied: bool) -> bool:
    """Return whether an Origin and a Host name the same server; a proxy may have taken the port off the Host."""
    try:
        asked = urlsplit(f"//{host.lower()}")
        port = asked.port or _USUAL_PORTS[origin.scheme]
    except ValueError:
        return False
    has_port = asked.port is not None or not proxied
    return origin.hostname == asked.hostname and (not has_port or port == (origin.port or _USUAL_PORTS[origin.scheme]))


def _parts(origin: str) -> SplitResult | None:
    """Return the parts of an Origin, None for one that no browser writes for a web page, such as `null`.

    >>> _parts("https://map.example.org:8443").port, _parts("null"), _parts("http://[::"), _parts("http://a/b")
    (8443, None, None, None)
    """
    try:
        parts = urlsplit(origin)
        is_whole = parts.port != 0 and bool(parts.hostname) and parts.username is None
    except ValueError:
        return None
    return parts if is_whole and parts.scheme in _USUAL_PORTS and origin == f"{parts.scheme}://{parts.netloc}" else None
