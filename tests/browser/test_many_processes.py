"""Two processes behind nginx are one server: a reader comes to any of them, and one that dies is hardly noticed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .many_processes import ManyProcesses, many_processes
from .map_page import MapPage, until
from .presenting import FIRST, Opens, Screen
from .test_follow import NOTE_GLOW, delay_of_glow

pytestmark = pytest.mark.browser


@pytest.fixture
def many(tmp_path: Path) -> Iterator[ManyProcesses]:
    """Two processes, to which requests go by turns; named before `visit`, which then ends first."""
    with many_processes(tmp_path, sticky=False) as found:
        yield found


def test_readers_and_who_follows_go_on_when_a_process_is_killed(
    many: ManyProcesses, visit: Visit, opens: Opens
) -> None:
    reader = visit("?level=core&select=GABA", to=many)
    shown = reader.data("relations"), reader.data("selected"), reader.part("detail").inner_text()
    screen, followers = presented(many, opens)
    for follower in followers:
        follower.page.evaluate(NOTE_GLOW)
        assert min(delay_of_glow(screen, follower, name) for name in ("Serotonin", "Immune cell") * 2) < 300
    screen.keys("PageDown")
    for follower in followers:
        follower.expect_title("Dopamine: reward and receptors")
    dies = many.figures("open_lines").index(1.0)
    many.apps[dies].kill()
    lives = many.apps.pop(1 - dies)
    many.apps[:] = [lives]
    until(lambda: many.figures("open_lines"), [1.0])
    reader.settled()
    assert (reader.data("relations"), reader.data("selected"), reader.part("detail").inner_text()) == shown
    goes_on_to_explore(reader)
    screen.keys("PageDown")
    for follower in followers:
        follower.expect_title("Norepinephrine: ready for action")
    expect(screen.page.locator(".screen .status")).to_have_text("")


def presented(many: ManyProcesses, opens: Opens) -> tuple[Screen, list[Screen]]:
    """Return the screen of a presenter, and who follows at each of the processes."""
    screen = opens(FIRST, to=many)
    link = screen.invite()
    screen.keys("Escape")
    followers: list[Screen] = []
    while 0.0 in many.figures("followers"):
        followers.append(opens(link, to=many))
        # Round by round: whether a page asks for an even number of things or not, the next but one goes elsewhere.
        if len(followers) % 2:
            many.ask("healthz")
        assert len(followers) < 8, "nginx leads all to one process"
    return screen, followers


def goes_on_to_explore(reader: MapPage) -> None:
    """Ask for a picture that no process has been asked for yet."""
    before = int(reader.data("relations") or 0)
    reader.press("Focus")
    reader.settled()
    assert 0 < int(reader.data("relations") or 0) < before
