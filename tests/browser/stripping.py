"""A served address turns into one below a path that a reverse proxy takes off before it passes a request on."""

import re

from .forwarding import Forwarding


class Stripping(Forwarding):
    """A running proxy for `/map/...`; what is not below that path is not found."""

    PATH = "/map"

    def __init__(self, address: str, **headers: str) -> None:
        super().__init__(address, **headers)
        self.home = f"{self.address}{self.PATH}"

    def _changed(self, request: bytes) -> bytes:
        """Take the path off the first line; each line is for one request, so the server is told to close it."""
        head, _, body = super()._changed(request).partition(b"\r\n\r\n")
        if not re.search(rb"(?im)^upgrade: ", head):
            head = re.sub(rb"(?im)^connection: .*$", b"Connection: close", head)
        first = re.sub(rb"^(\w+) (\S+)", lambda found: found[1] + b" " + self._stripped(found[2]), head)
        return first + b"\r\n\r\n" + body

    def _stripped(self, path: bytes) -> bytes:
        """Return the path below; a path that no app answers to where it is elsewhere."""
        base = self.PATH.encode()
        return path.removeprefix(base) if path.startswith(base + b"/") else b"/_stcore/agent/not-found"
