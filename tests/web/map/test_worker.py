"""Work is done in a process of its own, and done all the same where that ends."""

import math
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic, sleep

import pytest

from graph.dataset import load
from graph.layout.lay_out import lay_out, layout_request, picture_of
from graph.views.scope import Scope
from tests.shipped import DATA
from web.map.worker import LAYOUTS, Worker, stop_workers, worker_for_one


@pytest.fixture
def worker() -> Iterator[Worker]:
    found = Worker()
    yield found
    found.close()


def test_without_a_process_the_server_does_the_work(worker: Worker) -> None:
    assert (worker.pid, worker.run(os.getpid)) == (None, os.getpid())


def test_a_process_does_one_work_after_another_until_it_is_ended(worker: Worker) -> None:
    worker.start()
    pid = worker.pid
    assert [worker.run(os.getpid), worker.run(os.getpid)] == [pid, pid]
    worker.close()
    LAYOUTS.close()
    assert worker.run(os.getpid) == LAYOUTS.run(os.getpid) == os.getpid()
    assert not Path(f"/proc/{pid}").exists()


def test_it_is_less_urgent_than_the_server(worker: Worker) -> None:
    worker.start()
    assert worker.run(os.getpriority, os.PRIO_PROCESS, 0) > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_fault_is_raised_and_the_process_goes_on(worker: Worker) -> None:
    worker.start()
    with pytest.raises(ValueError, match="invalid literal"):
        worker.run(int, "x")
    assert worker.run(math.sqrt, 9) == 3


def test_what_is_printed_does_not_disturb(worker: Worker) -> None:
    worker.start()
    assert worker.run(print, "in between") is None
    assert worker.run(math.sqrt, 4) == 2


def test_the_work_of_a_process_that_was_killed_is_done_by_the_server_and_another_is_started(worker: Worker) -> None:
    worker.start()
    first = worker.pid
    assert first
    os.kill(first, signal.SIGKILL)
    assert worker.run(math.sqrt, 16) == 4
    assert worker.pid not in (None, first)
    assert worker.run(os.getpid) == worker.pid


def test_an_interrupt_of_the_terminal_does_not_end_it(worker: Worker) -> None:
    worker.start()
    worker.run(os.getpid)
    assert worker.pid
    os.kill(worker.pid, signal.SIGINT)
    assert worker.run(os.getpid) == worker.pid


def test_a_picture_is_the_same_from_either(worker: Worker) -> None:
    worker.start()
    model, scope = load(DATA / "relations.csv").model, Scope(("core",))
    assert worker.run(picture_of, layout_request(model, scope, "auto")) == lay_out(model, scope, "auto")


def test_a_worker_that_is_stopped_leaves_its_work_undone_at_once(worker: Worker) -> None:
    worker.start()
    begun = monotonic()
    with ThreadPoolExecutor() as threads:
        work = threads.submit(worker.run, sleep, 60)
        sleep(0.3)
        stop_workers()
        with pytest.raises(RuntimeError, match="the server ends, so the work is not done"):
            work.result(20)
    worker.start()
    assert (worker.pid, monotonic() - begun < 20) == (None, True)
    with pytest.raises(RuntimeError, match="the server ends"):
        worker.run(os.getpid)
    worker.close()
    LAYOUTS.close()
    assert worker.run(os.getpid) == LAYOUTS.run(os.getpid) == os.getpid()


def test_a_process_for_one_work_ends_with_it() -> None:
    with worker_for_one() as worker:
        pid = worker.run(os.getpid)
    assert pid != os.getpid()
    assert not Path(f"/proc/{pid}").exists()
