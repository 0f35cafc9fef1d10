"""A request turns into the reason why it is refused at the door, or into none."""

from dataclasses import dataclass

from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

from ui.door.origin import is_of_own_page
from ui.door.server_names import ServerNames
from ui.rights.connection import Connection, from_another_machine, host_name, is_local_name, is_loopback

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
# Who balances the load asks by the number of the machine, or by no name; both have their like of Streamlit.
HEALTH, METRICS = ("/_stcore/health", "/healthz"), "/metrics"
FOREIGN_PAGE = (
    "Refused: this was asked by a page of another site. Whoever runs the map behind a proxy names its address with "
    "--browser.serverAddress."
)
FOREIGN_NAME = (
    "Refused: this server does not answer to the name {host}. Open the map as localhost; or whoever runs it allows "
    "the name with --browser.serverAddress or --server.allowedHosts."
)
FOREIGN_MACHINE = "Refused: figures about the server are for the machine that it runs on."


@dataclass(frozen=True)
class Knock:
    """One request at the door: its method, "WEBSOCKET" for a line that stays open, its path, and how it came."""

    method: str
    path: str
    connection: Connection


def refusal(knock: Knock, names: ServerNames) -> str:
    """Return why a request is refused, "" for one that may come in. Nothing is looked up and nobody is asked."""
    connection = knock.connection
    if not knock.path.endswith(HEALTH) and not _is_own_name(connection, names):
        return FOREIGN_NAME.format(host=repr(" ".join(connection.values("host"))[:100]))
    if knock.method not in SAFE_METHODS and not is_of_own_page(connection, names):
        return FOREIGN_PAGE
    if knock.path.endswith(METRICS) and from_another_machine(connection):
        return FOREIGN_MACHINE
    return ""


def _is_own_name(connection: Connection, names: ServerNames) -> bool:
    """Return whether the Host can be a name of this server.

    A page elsewhere can give its own name the address of this machine (DNS rebinding), and then reads what only this
    machine is to read. That is known where the server listens to this machine alone, nothing has passed the request
    on, and the name is one that strangers can own: it has a point and is no number.
    """
    hosts = connection.values("host")
    if len(hosts) > 1:
        return False
    if names.hosts:
        return is_host_allowed((*hosts, None)[0])
    if not hosts or connection.proxy or not is_loopback(names.listens_on):
        return True
    name = host_name(hosts[0].lower())
    return bool(name) and (
        is_local_name(name) or "." not in name.rstrip(".") or name == names.browser_address or _is_number(name)
    )


def _is_number(name: str) -> bool:
    """Return whether a name is an address in numbers, which no name server can lead elsewhere.

    >>> [_is_number(name) for name in ("192.168.0.7", "fe80::1", "7.example.org")]
    [True, True, False]
    """
    return ":" in name or name.replace(".", "").isdigit()
