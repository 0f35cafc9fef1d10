"""The processor time of a process includes that of its children, also of those that have ended."""

import os
import subprocess
import sys

import pytest

from bench.load.server_time import server_time

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says it in /proc")
BUSY = "import time\nwhile time.process_time() < 0.3: pass"


def test_time_of_children_counts_while_they_run_and_when_they_have_ended() -> None:
    before = server_time(os.getpid())
    child = subprocess.Popen([sys.executable, "-c", f"{BUSY}\nprint(1, flush=True)\ninput()"], stdin=-1, stdout=-1)
    assert child.stdout is not None
    child.stdout.readline()
    running = server_time(os.getpid())
    child.communicate(b"\n")
    ended = server_time(os.getpid())
    assert 0.25 <= running - before <= ended - before + 0.05


def test_a_process_that_is_not_there_has_used_nothing() -> None:
    assert server_time(2**30) == 0
