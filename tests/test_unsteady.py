"""A browser test that fails once and is green at once is green and named; one that fails twice is red."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
# Each try leaves a letter in a file; no browser is needed to fail.
TRIED = """
import threading
from pathlib import Path

import pytest


def tries(name):
    with Path(__file__).with_name(name).open("a+") as file:
        file.write("x")
        file.seek(0)
        return len(file.read())


@pytest.fixture(scope="module")
def app():
    return tries("app")


@pytest.fixture(scope="module")
def late_app():
    assert tries("late app") == 2, "the app did not start"


@pytest.fixture
def visitor():
    yield tries("visitor")
    tries("visitor gone")


@pytest.fixture
def visit():
    yield
    assert tries("visit") == 2, "the console named a fault"


def test_without_a_browser():
    assert tries("without a browser") == 2


@pytest.mark.browser
class TestInABrowser:
    def test_steady(self):
        pass

    def test_red_once(self):
        assert tries("once") == 2, "the page was still empty"

    def test_red_twice(self):
        assert tries("twice") > 2, "the page is empty"

    def test_hanging_once(self):
        if tries("hanging") == 1:
            threading.Event().wait()

    def test_with_fixtures(self, app, visitor):
        assert (app, visitor) == (1, 2)

    def test_whose_app_did_not_start(self, late_app):
        pass

    def test_whose_visitor_saw_a_fault(self, visit):
        pass
"""


@dataclass(frozen=True)
class Run:
    """What a run of tests came to: who is red, who is called unsteady."""

    output: str
    red: frozenset[str]
    unsteady: frozenset[str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tried")


@pytest.fixture(scope="module")
def tried(folder: Path) -> Run:
    """The tests above, run as `make browser` runs tests."""
    (folder / "test_tried.py").write_text(TRIED)
    options = ("-c", PROJECT / "pyproject.toml", "-p", "tests.unsteady", "-p", "no:cacheprovider", "-o", "timeout=5")
    command = [sys.executable, "-m", "pytest", *options, "-n", "2", "--dist", "worksteal", folder]
    output = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=500).stdout
    return Run(output, named(output, "FAILED"), named(output, "UNSTEADY"))


def named(output: str, word: str) -> frozenset[str]:
    """Return the tests in whose line a word stands first."""
    lines = [line for line in output.splitlines() if line.startswith(f"{word} ")]
    return frozenset(line.partition("::")[2].partition(" ")[0].rpartition("::")[2] for line in lines)


def test_who_is_red_once_and_then_green_is_green_and_named_with_the_reason(tried: Run) -> None:
    assert "test_red_once" in tried.unsteady - tried.red
    assert "AssertionError: the page was still empty" in tried.output


def test_who_is_red_twice_or_needs_no_browser_is_red_and_nobody_else(tried: Run) -> None:
    assert tried.red == {"test_red_twice", "test_without_a_browser"}
    assert "2 failed" in tried.output


def test_nobody_is_called_unsteady_who_was_green_at_first_or_red_twice(tried: Run) -> None:
    assert tried.unsteady == {
        "test_red_once",
        "test_hanging_once",
        "test_with_fixtures",
        "test_whose_app_did_not_start",
        "test_whose_visitor_saw_a_fault",
    }


def test_who_hangs_once_is_ended_and_the_reason_is_said(tried: Run) -> None:
    assert "crashed while running" in tried.output


def test_a_second_try_has_fixtures_of_its_own_and_shares_the_shared_ones(tried: Run, folder: Path) -> None:
    tries = {name: (folder / name).read_text() for name in ("app", "late app", "visitor", "visitor gone", "visit")}
    assert tries == {"app": "x", "late app": "xx", "visitor": "xx", "visitor gone": "xx", "visit": "xx"}
