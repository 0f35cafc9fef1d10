"""A served address turns into another one behind a proxy that passes no WebSocket on until it is told to."""

import re

from .forwarding import Forwarding


class Refusing(Forwarding):
    """A running proxy that leaves out what asks for another protocol, as long as it `refuses`."""

    refuses = True

    def _changed(self, request: bytes) -> bytes:
        """Leave out the words; each answer closes its connection, so that no later request goes by unread."""
        found = super()._changed(request)
        if not self.refuses:
            return found
        return re.sub(rb"(?im)^connection: .*$", b"Connection: close", re.sub(rb"(?im)^upgrade: .*\r\n", b"", found))
