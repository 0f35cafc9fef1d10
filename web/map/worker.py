"""Work turns into its result in a process of its own, so that it holds up nobody who asks the server meanwhile."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, TypeVar, cast
from weakref import WeakSet

from graph.layout.lay_out import LayoutRequest, picture_of
from graph.layout.picture import Picture

Result = TypeVar("Result")
_Process = subprocess.Popen[bytes]


_WORKERS: "WeakSet[Worker]" = WeakSet()


class Worker:
    """A process that does one work after another; without it, or where it dies of a work, the server does that itself.

    It is told what to do over its own pipe, and ends by itself when the server is gone.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: _Process | None = None
        self._stopped = False
        _WORKERS.add(self)

    @property
    def pid(self) -> int | None:
        """The number of the process, None where there is none."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Let a process do the work from now on, where the machine has room for one."""
        with self._lock:
            if not self._stopped:
                self._process = self._process or _started()

    def close(self) -> None:
        """End the process, after the work that it does now."""
        with self._lock:
            _ended(self._process)
            self._process = None
            self._stopped = False

    def stop(self) -> None:
        """End the process in the midst of its work, which nobody does in its place: until `close` none is begun."""
        self._stopped = True
        if self._process:
            self._process.kill()

    def run(self, function: Callable[..., Result], *given: object) -> Result:
        """Return what a function of a module returns; raises what it raises, RuntimeError once it is stopped."""
        with self._lock:
            answered = self._process is not None and self._ask(self._process, (function, given))
            if not answered and self._stopped:
                raise RuntimeError("the server ends, so the work is not done")
        if not answered:
            return function(*given)
        done, found = answered
        if done:
            return cast(Result, found)
        raise found

    def _ask(self, process: _Process, work: object) -> tuple[bool, Any] | None:
        """Return whether the work could be done, and its result or its fault; None where the process died of it."""
        try:
            return _answer(process, pickle.dumps(work))
        except (OSError, EOFError, pickle.PickleError):
            _ended(process)
            self._process = None if self._stopped else _started()
            return None


# Graphviz holds the interpreter's lock while it thinks: in a process of its own it keeps no reader waiting.
LAYOUTS = Worker()
_one_at_a_time = Lock()


def stop_workers() -> None:
    """End the processes of all workers at once, whatever they do."""
    for worker in list(_WORKERS):
        worker.stop()


def drawn(request: LayoutRequest) -> Picture:
    """Return the picture that is asked for, from the process that lays out, once it runs."""
    return LAYOUTS.run(picture_of, request)


@contextmanager
def worker_for_one() -> Iterator[Worker]:
    """Give a process for one long work; whoever else needs one waits until that is done."""
    with _one_at_a_time:
        worker = Worker()
        worker.start()
        try:
            yield worker
        finally:
            worker.close()


def _started() -> _Process | None:
    command = [sys.executable, "-m", "web.map.worker_process"]
    path = os.pathsep.join(filter(None, [*sys.path, os.getcwd()]))
    try:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
        )
    except OSError:
        return None


def _answer(process: _Process, work: bytes) -> tuple[bool, Any]:
    assert process.stdin
    assert process.stdout
    process.stdin.write(work)
    process.stdin.flush()
    done, found = pickle.load(process.stdout)
    return done, found


def _ended(process: _Process | None) -> None:
    if process is None:
        return
    for pipe in (process.stdin, process.stdout):
        if pipe:
            try:
                pipe.close()
            except OSError:
                continue
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
