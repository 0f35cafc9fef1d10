"""A Python that has read the libraries turns into apps: each is a fork of it, with an environment of its own.

Reading the libraries is most of the work of a start. Nothing of the app itself is read before the fork. It is told by
lines of JSON what to start, answers each with the number of the process, and ends with its standard input.
"""

import importlib
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parents[2]
LIBRARIES = (
    *("streamlit", "streamlit.web.cli", "streamlit.web.server.starlette", "streamlit.runtime.scriptrunner"),
    *("authlib", "fontTools.ttLib", "fsspec", "httpx", "jinja2", "networkx", "pandas", "PIL.Image"),
    *("pptx", "pyarrow", "pygraphviz", "pypdf", "pyvis.network", "rapidfuzz", "segno", "uvicorn"),
)


class WarmProcess:
    """A process that was forked from the warm Python, with those methods of `Popen` that the tests use."""

    def __init__(self, arguments: list[str], environment: dict[str, str], log: Path) -> None:
        stdin, stdout = _warm().stdin, _warm().stdout
        assert stdin
        assert stdout
        stdin.write(json.dumps({"arguments": arguments, "environment": environment, "log": str(log)}) + "\n")
        stdin.flush()
        self.pid = int(stdout.readline())

    def poll(self) -> int | None:
        """Return None while the process runs."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return 0
        return None

    def wait(self, seconds: float = 60) -> None:
        """Wait until the process has ended; raise TimeoutExpired."""
        end = time.monotonic() + seconds
        while self.poll() is None:
            if time.monotonic() > end:
                raise subprocess.TimeoutExpired(str(self.pid), seconds)
            time.sleep(0.02)

    def terminate(self) -> None:
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def _signal(self, number: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)


@cache
def _warm() -> subprocess.Popen[str]:
    command = [sys.executable, __file__]
    return subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _fork(order: dict[str, object]) -> int:
    """Return the number of the new process; in that process run Streamlit and never return."""
    if child := os.fork():
        return child
    try:
        _become(**order)  # type: ignore[arg-type]
    finally:
        os._exit(1)


def _become(arguments: list[str], environment: dict[str, str], log: str) -> None:
    from streamlit.web.cli import main

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(environment)
    for target, path in enumerate((os.devnull, log, log)):
        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND), target)
    sys.path[0] = str(PROJECT)
    sys.argv = ["streamlit", *arguments]
    main()


def _bury(*_: object) -> None:
    """Let those who have ended go: nobody asks how they did."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


if __name__ == "__main__":
    for library in LIBRARIES:
        importlib.import_module(library)
    signal.signal(signal.SIGCHLD, _bury)
    for line in sys.stdin:
        print(_fork(json.loads(line)), flush=True)
