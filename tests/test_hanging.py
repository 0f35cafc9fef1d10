"""A test that never ends is named and the others run on, with the options of all tests."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]
TWO = """
import threading


def test_that_waits_for_ever():
    threading.Event().wait()


def test_that_comes_after():
    pass
"""


def test_who_waits_for_ever_is_named_and_the_next_test_runs(tmp_path: Path) -> None:
    (tmp_path / "test_two.py").write_text(TWO)
    options = ("-c", PROJECT / "pyproject.toml", "-p", "no:cacheprovider", "-n", "1", "-o", "timeout=2")
    command = [sys.executable, "-m", "pytest", *options, tmp_path]
    said = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=500).stdout
    assert "crashed while running" in said
    assert "test_two.py::test_that_waits_for_ever" in said
    assert "1 failed, 1 passed" in said
