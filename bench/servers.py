"""A Streamlit script turns into a server on a free port of this machine, which is stopped when its block ends."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
_STARTING = 60.0
_STOPPING = 10.0


@dataclass(frozen=True)
class Server:
    """A running server: where it answers, and the id of its process."""

    address: str
    process: int


@contextmanager
def serving(script: Path, rows: Path) -> Iterator[Server]:
    """Serve a script that reads the rows with the project's own configuration."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    environment = os.environ | {"NEUROMAP_DATA": str(rows), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        address = f"http://localhost:{port}"
        _wait(process, f"{address}/_stcore/health")
        yield Server(address, process.pid)
    finally:
        _stop(process)


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: subprocess.Popen[str], address: str) -> None:
    deadline = time.monotonic() + _STARTING
    while not _answers(address):
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with code {process.returncode}: {process.communicate()[1]}")
        if time.monotonic() > deadline:
            raise TimeoutError(f"{address} did not answer within {_STARTING:.0f} s")
        time.sleep(0.1)


def _answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=1) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.communicate(timeout=_STOPPING)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
