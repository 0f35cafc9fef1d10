"""A disk that answers slowly holds up nobody but who asks it."""

import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from .. import shipped
from .conftest import Visit
from .served_app import ServedApp, copy_of_data

pytestmark = pytest.mark.browser

# A look takes several times as long: it asks for the state of three files, one after the other.
SECONDS = 20
ASKING = 60


@pytest.fixture
def slow_app(tmp_path: Path) -> Iterator[ServedApp]:
    """The app on a copy of the data that becomes slow once there is a file called slow beside its folder."""
    served = ServedApp(copy_of_data(tmp_path / "data"), script="tests/browser/slow_disk_app.py", SECONDS=str(SECONDS))
    yield served
    served.stop()


def ask(app: ServedApp, address: str) -> float:
    """Return the seconds until an answer."""
    start = time.monotonic()
    urllib.request.urlopen(f"{app.address}/{address}", timeout=10 * SECONDS).close()
    return time.monotonic() - start


def test_a_slow_disk_holds_up_no_other_visitor(slow_app: ServedApp, tmp_path: Path, visit: Visit) -> None:
    visit(to=slow_app)
    (tmp_path / "slow").touch()
    with ThreadPoolExecutor(ASKING) as pool:
        polls = [pool.submit(ask, slow_app, "neuromap/version") for _ in range(ASKING)]
        time.sleep(1)
        seconds = [ask(slow_app, address) for address in ("_stcore/health", "neuromap/slide", "neuromap/version")]
        other = visit(to=slow_app)
        assert other.relations() == shipped.triples(shipped.CORE)
        waiting = sum(not poll.done() for poll in polls)
        (tmp_path / "slow").unlink()
    # The one who asks still waits; had the others waited for the same, none of their answers would be there yet.
    assert (waiting <= 1, max(seconds) < SECONDS) == (True, True)
    assert sum(poll.result() >= SECONDS for poll in polls) <= 1
