"""A Python that has read the libraries turns into apps: each is a fork of it, with an environment of its own.

Reading the libraries, the modules of the app and its font is most of the work of a start. None of that depends on an
environment or a file of data, and a fork has a copy of its own. The pages run only in the forks. A cold app gets
nothing of it. Orders are lines of JSON, each answered with the number of the process; with its standard input the
Python ends all of them and itself, also where the tests were ended by force.
"""

import gc
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

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
ROOMS = ("graph", "web", "ui")
PAGES = PROJECT / "ui" / "pages"
LIBRARIES = (
    *("streamlit", "streamlit.web.cli", "streamlit.web.server.starlette", "streamlit.runtime.scriptrunner"),
    *("authlib", "fontTools.ttLib", "fsspec", "httpx", "jinja2", "networkx", "pandas", "PIL.Image"),
    *("pptx", "pyarrow", "pygraphviz", "pypdf", "pyvis.network", "rapidfuzz", "segno", "uvicorn"),
)
SCAN = "scan_component_manifests"


class WarmProcess:
    """A process that was forked from the warm Python, with those methods of `Popen` that the tests use."""

    def __init__(self, arguments: list[str], environment: dict[str, str], log: Path, cold: bool) -> None:
        stdin, stdout = _warm().stdin, _warm().stdout
        assert stdin
        assert stdout
        order = {"arguments": arguments, "environment": environment, "log": str(log), "cold": cold}
        stdin.write(json.dumps(order) + "\n")
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


def _fork(arguments: list[str], environment: dict[str, str], log: str, cold: bool) -> int:
    """Return the number of the new process; in that process run Streamlit and never return."""
    if not cold:
        _read_ahead()
    if child := os.fork():
        return child
    try:
        _become(environment, log)
        (_run_command if cold else _run_here)(arguments)
    finally:
        os._exit(1)


@cache
def _read_ahead() -> None:
    """Read what every app reads first."""
    for library in LIBRARIES:
        importlib.import_module(library)
    sys.path.insert(0, str(PROJECT))
    for room in ROOMS:
        for file in sorted((PROJECT / room).rglob("*.py")):
            if PAGES not in file.parents and file.stem not in ("__init__", "__main__"):
                importlib.import_module(".".join(file.relative_to(PROJECT).with_suffix("").parts))
    # Streamlit reads what every installed library says of itself, whether it brings components.
    scanner = importlib.import_module("streamlit.components.v2.manifest_scanner")
    setattr(scanner, SCAN, cache(getattr(scanner, SCAN)))
    getattr(scanner, SCAN)()
    typeface = importlib.import_module("graph.layout.typeface")
    for weight in (typeface.PHRASE_WEIGHT, typeface.CONCEPT_WEIGHT):
        typeface.text_width("a", weight)
    # What no collection touches stays one copy for all forks.
    gc.freeze()


def _become(environment: dict[str, str], log: str) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(environment)
    for target, path in enumerate((os.devnull, log, log)):
        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND), target)


def _run_command(arguments: list[str]) -> None:
    """Become the very command that a user types."""
    os.execv(sys.executable, [sys.executable, "-m", "streamlit", *arguments])


def _run_here(arguments: list[str]) -> None:
    from streamlit.web.cli import main

    sys.argv = ["streamlit", *arguments]
    main()


def _bury(*_: object) -> None:
    """Let those who have ended go: nobody asks how they did."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _end(child: int) -> None:
    """End a process if it is still ours."""
    with suppress(ChildProcessError):
        if os.waitpid(child, os.WNOHANG) == (0, 0):
            os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    sys.path.remove(str(HERE))
    signal.signal(signal.SIGCHLD, _bury)
    children = []
    for line in sys.stdin:
        children.append(_fork(**json.loads(line)))
        print(children[-1], flush=True)
    for child in children:
        _end(child)
