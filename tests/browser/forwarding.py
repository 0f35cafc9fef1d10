"""A served address turns into another one on this machine, as a reverse proxy or a tunnel makes it."""

import re
import socket
import threading
from contextlib import suppress


class Forwarding:
    """A running proxy; in the first request of each connection it puts headers in the place of those of that name."""

    def __init__(self, address: str, **headers: str) -> None:
        self._target = ("localhost", int(address.rpartition(":")[2]))
        self._headers = {name.replace("_", "-"): value for name, value in headers.items()}
        self._door = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://localhost:{self._door.getsockname()[1]}"
        threading.Thread(target=self._receive, daemon=True).start()

    def stop(self) -> None:
        """Take no more connections."""
        self._door.close()

    def _receive(self) -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=self._forward, args=(self._door.accept()[0],), daemon=True).start()

    def _forward(self, visitor: socket.socket) -> None:
        with suppress(OSError), visitor, socket.create_connection(self._target) as server:
            server.sendall(self._changed(visitor.recv(65536)))
            threading.Thread(target=_pour, args=(visitor, server), daemon=True).start()
            _pour(server, visitor)

    def _changed(self, request: bytes) -> bytes:
        for name, value in self._headers.items():
            request = re.sub(rb"(?im)^%s: .*\r\n" % name.encode(), b"", request)
            request = request.replace(b"\r\n", f"\r\n{name}: {value}\r\n".encode(), 1)
        return request


def _pour(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
