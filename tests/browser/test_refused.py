"""Behind a proxy that passes no WebSocket on, the page says what is wrong and what helps."""

from collections.abc import Iterator

import pytest

from .contexts import Contexts
from .map_page import PATIENCE, MapPage, expect
from .refusing import Refusing
from .served_app import ServedApp

pytestmark = pytest.mark.browser

SECONDS = 5


@pytest.fixture
def proxy(app: ServedApp) -> Iterator[Refusing]:
    running = Refusing(app.address)
    yield running
    running.stop()


def test_a_refused_connection_is_told_and_tried_again(contexts: Contexts, proxy: Refusing) -> None:
    context = contexts.lend()
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    page.goto(proxy.address)
    told = page.get_by_role("alert")
    expect(told).to_contain_text("WebSocket connection is refused", timeout=SECONDS * 1000)
    expect(told).to_contain_text("Upgrade")
    expect(told).to_contain_text("docs/hosting.md")
    proxy.refuses = False
    told.get_by_role("button", name="Try again").click()
    MapPage(page, proxy.address).settled()
    expect(page.locator("#neuromap-refused")).to_have_count(0)
    contexts.take_back(context)


def test_a_connection_that_opens_is_not_spoken_of(contexts: Contexts, app: ServedApp) -> None:
    context = contexts.lend()
    context.set_default_timeout(PATIENCE * 1000)
    page = MapPage(context.new_page(), app.address).open()
    page.page.wait_for_timeout(SECONDS * 1000)
    expect(page.page.locator("#neuromap-refused")).to_have_count(0)
    contexts.take_back(context)
