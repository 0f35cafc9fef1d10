"""A disk that does not answer holds up nobody but who asks it."""

import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import PATIENCE, until
from .served_app import ServedApp, copy_of_data

pytestmark = pytest.mark.browser

ASKING = 60


@pytest.fixture
def slow_app(tmp_path: Path) -> Iterator[ServedApp]:
    """The app on a copy of the data whose disk is silent as long as there is a file called slow beside its folder."""
    served = ServedApp(copy_of_data(tmp_path / "data"), script="tests/browser/slow_disk_app.py")
    yield served
    (tmp_path / "slow").unlink(missing_ok=True)
    served.stop()


def ask(app: ServedApp, address: str) -> int:
    """Return the status of an answer; who would wait for the disk gets none."""
    with urllib.request.urlopen(f"{app.address}/{address}", timeout=PATIENCE) as answer:
        return int(answer.status)


def test_a_slow_disk_holds_up_no_other_visitor(slow_app: ServedApp, tmp_path: Path, visit: Visit) -> None:
    visit(to=slow_app)
    (tmp_path / "slow").touch()
    with ThreadPoolExecutor(ASKING) as pool:
        polls = [pool.submit(ask, slow_app, "neuromap/version") for _ in range(ASKING)]
        until((tmp_path / "asked").exists, True)
        answers = [ask(slow_app, address) for address in ("_stcore/health", "neuromap/slide", "neuromap/version")]
        assert answers == [200] * 3
        assert visit(to=slow_app).relations() == shipped.triples(shipped.CORE)
        # The one who asks still waits; had the others waited for the same, none of their answers would be there yet.
        until(lambda: sum(not poll.done() for poll in polls) <= 1, True)
        (tmp_path / "slow").unlink()
    assert {poll.result() for poll in polls} == {200}
