"""A Redis or Valkey on this machine for as long as a test runs; where there is none, the test fails and says so."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from redis import Redis

PROGRAMS = ("redis-server", "valkey-server")
MISSING = "These tests need redis-server or valkey-server. `setup/needs.sh redis` installs it, or says how."


def free_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class RedisServer:
    """A server on a port of its own, which can be killed and started anew; it stores nothing on the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.address = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self) -> None:
        """Start it, empty, and wait until it answers."""
        program = next((found for name in PROGRAMS if (found := shutil.which(name))), None)
        if program is None:
            pytest.fail(MISSING)
        options = f"--port {self.port} --bind 127.0.0.1 --save --appendonly no --daemonize no --dir {self.folder}"
        self.process = subprocess.Popen([program, *options.split()], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while not self._answers():
            assert self.process.poll() is None, "the Redis server did not start"
            assert time.monotonic() < deadline, "the Redis server does not answer"
            time.sleep(0.02)

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as line:
                line.sendall(b"PING\r\n")
                return line.recv(5) == b"+PONG"
        except OSError:
            return False


@contextmanager
def redis_server(folder: Path) -> Iterator[RedisServer]:
    """Run a server."""
    server = RedisServer(folder)
    try:
        yield server
    finally:
        server.kill()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with redis_server(tmp_path_factory.mktemp("redis")) as found:
        yield found


@pytest.fixture
def redis(server: RedisServer) -> Iterator["Redis"]:
    # The tests of Redis alone load its client.
    from redis import Redis

    with Redis.from_url(server.address) as found:
        found.flushall()
        yield found
