"""A relations file turns into the app that serves it, in a process and on a port of its own."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from .warm_start import WarmProcess

PROJECT = Path(__file__).parents[2]
DATA = PROJECT / "data"
PATIENCE = 60
BEGIN = re.compile(r"^Traceback \(most recent call last\)", re.MULTILINE)
# A page that is closed while the server sends to it: Streamlit prints that as an error of its own sending.
GONE = re.compile(r"^starlette\.websockets\.WebSocketDisconnected\b", re.MULTILINE)

# The ports of the apps that have ended.
_left: list[int] = []


class ServedApp:
    """The running app; `relations` is the file that it serves, to be changed by whoever started it.

    Another script, further options of `streamlit run` and further variables take the place of the usual ones; with a
    path the app is below it. A cold one is started by the very command that a user types, the others as forks of a
    Python that has read libraries and modules; where there is no fork, all are cold.
    """

    def __init__(
        self,
        relations: Path,
        *options: str,
        script: str = "app.py",
        port: int = 0,
        path: str = "",
        cold: bool = False,
        log: Path | None = None,
        **variables: str,
    ) -> None:
        self.relations = relations
        self.port = port or app_port()
        self.address = f"http://localhost:{self.port}" + (f"/{path}" if path else "")
        self.arguments = ["run", script, *options, f"--server.port={self.port}", f"--server.baseUrlPath={path}"]
        self.cold = cold
        self.variables = {"NEUROMAP_DATA": str(relations), **variables}
        self.log = log or relations.parent / "server.log"
        self._process = self._start()
        self._wait_until_healthy()

    def stop(self) -> None:
        """End the process, and leave its port to the next app."""
        self._end()
        if self.port not in _left:
            _left.append(self.port)

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def kill(self) -> None:
        """End the process at once, in the middle of whatever it does."""
        self._process.kill()
        self._process.wait()

    def restart(self) -> None:
        """End the process and start another at the same address."""
        self._end()
        self._process = self._start()
        self._wait_until_healthy()

    def save(self, text: str | bytes) -> None:
        """Put something else in the place of the file, in one go as editors do it."""
        draft = self.relations.with_name("draft.tmp")
        draft.write_bytes(text.encode() if isinstance(text, str) else text)
        os.replace(draft, self.relations)

    def begin_with(self, **tables: str) -> None:
        """Serve these tables as if nobody had been here: all else goes that is beside the file, but for the log."""
        for found in self.relations.parent.iterdir():
            if found.is_dir():
                shutil.rmtree(found)
            elif found != self.log:
                found.unlink()
        for name, text in tables.items():
            self.relations.with_name(f"{name}.csv").write_text(text, encoding="utf-8")

    def must_run(self) -> None:
        """Raise an error with the last words of an app that has ended by itself; no page of it would say so."""
        if self._process.poll() is not None:
            raise RuntimeError(f"the app has ended:\n{self._printed()}")

    def tracebacks(self) -> int:
        """Return how many faults the server has printed so far, without those that no code of ours can prevent."""
        text = self._printed()
        return len(BEGIN.findall(text)) - len(GONE.findall(text))

    def _printed(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def _start(self) -> subprocess.Popen[bytes] | WarmProcess:
        environment = {**os.environ, **self.variables}
        self.log.write_bytes(b"")
        if hasattr(os, "fork"):
            return WarmProcess(self.arguments, environment, self.log, self.cold)
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "streamlit", *self.arguments]
            return subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=log, stderr=subprocess.STDOUT)

    def _wait_until_healthy(self) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the app did not start:\n{self._printed()}")


def copy_of_data(folder: Path) -> Path:
    """Copy the shipped data into a folder and return the relations file there."""
    return Path(shutil.copytree(DATA, folder, dirs_exist_ok=True)) / "relations.csv"


def app_port() -> int:
    """Return a port for an app: one that an earlier app has left, whose scripts the browser has compiled, else any."""
    while _left:
        port = _left.pop()
        if _is_free(port):
            return port
    return free_port()


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        # As servers ask for it: connections that have ended do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
