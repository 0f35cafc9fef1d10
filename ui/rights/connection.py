"""How a visitor came turns into whether they sit at the machine that serves the map, or why that is not certain."""

import re
import socket
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address

# What proxies and tunnels add; a browser that asks directly sends none of it.
FORWARDING = re.compile(
    r"forwarded|real-ip|client-ip|^via$|^x-(?:original|proxy|envoy|amzn|arr|azure|appengine|cloud|ngrok|request-id)"
    r"|^(?:cf|tailscale|cdn|fly)-",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Connection:
    """How a visitor came: where the server listens (None: everywhere), from which address, with which headers.

    The visitor's address is None if it is this machine. A header that came twice is there twice.
    """

    listens_on: str | None
    visitor: str | None
    headers: tuple[tuple[str, str], ...]

    def values(self, name: str) -> list[str]:
        """Return the values of a header, whichever case its name has."""
        return [value for header, value in self.headers if header.lower() == name]

    @property
    def proxy(self) -> str:
        """Return the first header that a proxy or a tunnel has added, "" where there is none."""
        return next((name for name, _ in self.headers if FORWARDING.search(name)), "")


def from_elsewhere(connection: Connection) -> str:
    """Return why the visitor may sit at another machine, "" for one who sits at this one.

    Each of the signs alone can be imitated or lost on the way, so all of them must say the same. The name in the
    address bar is one of them, because a web page elsewhere can give its own name the address of this machine.

    >>> headers = (("Host", "localhost:8501"), ("Origin", "http://localhost:8501"))
    >>> from_elsewhere(Connection("127.0.0.1", None, headers))
    ''
    >>> from_elsewhere(Connection("127.0.0.1", None, (*headers, ("X-Forwarded-For", "203.0.113.7"))))
    "a proxy or a tunnel has passed it on ('X-Forwarded-For')"
    """
    away = from_another_machine(connection)
    hosts, origins = connection.values("host"), connection.values("origin")
    if away:
        return away
    if len(origins) != 1 or origins[0] not in (f"http://{hosts[0]}", f"https://{hosts[0]}"):
        return "it is shown within a page from elsewhere"
    return ""


def from_another_machine(connection: Connection) -> str:
    """Return why whoever asks may be at another machine, "" for who is at this one, be it no browser.

    >>> from_another_machine(Connection("127.0.0.1", None, (("Host", "localhost:8501"),)))
    ''
    """
    hosts = connection.values("host")
    if not is_loopback(connection.listens_on):
        return "the server answers other machines too"
    if connection.visitor is not None:
        return "it comes from another machine"
    if connection.proxy:
        return f"a proxy or a tunnel has passed it on ('{connection.proxy}')"
    if len(hosts) != 1 or not is_local_name(host_name(hosts[0])):
        return "it was not opened as localhost"
    return ""


@cache
def is_loopback(address: str | None) -> bool:
    """Return whether a server that listens on the address can be reached from its own machine alone.

    >>> [is_loopback(address) for address in ("127.0.0.1", "::1", "0.0.0.0", None, "unix:///map.sock")]
    [True, True, False, False, False]
    """
    try:
        found = socket.getaddrinfo(address, None) if address else []
    except (OSError, UnicodeError):
        return False
    return bool(found) and all(ip_address(str(place[0]).partition("%")[0]).is_loopback for *_, place in found)


def is_local_name(name: str) -> bool:
    """Return whether every browser takes the name for its own machine, whatever a name server says.

    >>> [is_local_name(name) for name in ("localhost", "127.0.0.1", "::1", "localhost.example.org", "10.0.0.7")]
    [True, True, True, False, False]
    """
    if re.fullmatch(r"(?:[a-z0-9-]+\.)*localhost\.?", name):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def host_name(host: str) -> str:
    """Return the name in a header Host, "" if it is written as no browser writes it.

    >>> host_name("[::1]:8501"), host_name("localhost:8501, example.org")
    ('::1', '')
    """
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::\d{1,5})?", host)
    return (found[1] or found[2]) if found else ""
