"""Where a presenter is looking from turns into the address by which others can follow, and its QR code."""

import re
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

import segno

from web.served.home_address import is_this_computer

LONGEST_ADDRESS = 300
# Reserved for documentation: nothing is sent there, the system only says from which address it would be.
_ELSEWHERE = ("192.0.2.1", 9)
# As browsers write the address of a page, in which every other letter is encoded, and nobody is named.
_ADDRESS = re.compile(r"https?://(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:/[!#-;=?-\[\]-_a-z|~]*)?")
NO_ADDRESS = "this is no address of the app"

ALONE = (
    "This server answers only to this computer, so nobody else can open the link. "
    "Start it with “make run ADDRESS=0.0.0.0” to let in the other machines of your network."
)
NO_NETWORK = "This computer is in no network now, so nobody else can open the link."
SAME_NETWORK = "Whoever is in the same network as this computer can open the link."
ANYBODY = "Whoever can open this page can open the link."


@dataclass(frozen=True)
class ShareAddress:
    """The address of the app for others, whether they can open it, and a sentence that says so."""

    home: str
    reachable: bool
    explanation: str

    def link_to(self, code: str) -> str:
        """Return the audience's link to the presentation with a code.

        >>> ShareAddress("https://example.org/map", True, ANYBODY).link_to("abc")
        'https://example.org/map/follow/abc'
        """
        return f"{self.home}/follow/{code}"


def share_address_of(home: str, bound_to: str) -> ShareAddress:
    """Return the share address for others, from the address at which the presenter sees the app and the server listens.

    An address of this computer alone is replaced by the one that it has in its network, where the server lets others
    in ("" is bound to all). Raises ValueError where `home` is no address of a web page.
    """
    parts = _parts(home)
    if not is_this_computer(str(parts.hostname)):
        return ShareAddress(_home(parts, parts.netloc), True, ANYBODY)
    if is_this_computer(bound_to):
        return ShareAddress(_home(parts, parts.netloc), False, ALONE)
    own = _address_in_network()
    port = f":{parts.port}" if parts.port else ""
    if not own:
        return ShareAddress(_home(parts, parts.netloc), False, NO_NETWORK)
    return ShareAddress(_home(parts, f"{own}{port}"), True, SAME_NETWORK)


def _parts(home: str) -> SplitResult:
    """Return the parts of the address of a page; raises ValueError where it is none that a browser writes."""
    if not _ADDRESS.fullmatch(home) or len(home) > LONGEST_ADDRESS:
        raise ValueError(NO_ADDRESS)
    try:
        parts = urlsplit(home)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise ValueError(NO_ADDRESS) from error
    if not is_whole:
        raise ValueError(NO_ADDRESS)
    return parts


def qr_code(address: str) -> str:
    """Return the QR code of an address as an SVG picture in a data URL, dark on white in any theme."""
    return str(segno.make(address, error="m", micro=False).svg_data_uri(scale=8, border=3, light="#ffffff"))


def _home(parts: SplitResult, host: str) -> str:
    return f"{parts.scheme}://{host}{parts.path.rstrip('/')}"


def _address_in_network() -> str:
    """Return the address that this computer has in its network, "" where it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:
            return ""
        found = str(probe.getsockname()[0])
    return "" if is_this_computer(found) or found == "0.0.0.0" else found
