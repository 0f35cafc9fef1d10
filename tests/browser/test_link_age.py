"""A link that was made before the file changed says what changed of what it shows, and can be told to be quiet."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from graph.dataset import load
from graph.saving.past_dataset import past_dataset

from .conftest import Visit
from .map_page import MapPage, rectangle, until
from .served_app import ServedApp
from .test_accessibility import faults

pytestmark = pytest.mark.browser

EARLIER = "source,effect,target,polarity\nGABA,calms,Stress,decreases\nStress,raises,Cortisol,increases\n"
LATER = "source,effect,target,polarity\nGABA,soothes,Stress,modulates\nSleep,lifts,Mood,increases\n"


@pytest.fixture
def earlier(tmp_path: Path) -> Iterator[ServedApp]:
    """The app on a small file without other tables; named before `visit`, which then ends first."""
    relations = tmp_path / "relations.csv"
    relations.write_text(EARLIER, encoding="utf-8")
    served = ServedApp(relations)
    yield served
    served.stop()


def copied(page: MapPage) -> str:
    """Press the button that copies the link and return its query."""
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.press("Copy the link to this view")
    expect(page.page.get_by_text("Link copied")).to_be_visible()
    return str(page.page.evaluate("() => navigator.clipboard.readText()")).removeprefix(f"{page.address}/")


def is_kept(served: ServedApp) -> bool:
    """Whether the app, which does it in the background, has kept the file as it is now."""
    return past_dataset(served.relations, load(served.relations).version) is not None


def forget(served: ServedApp) -> None:
    for kept in served.relations.parent.glob(".neuromap-history/*/*"):
        kept.unlink()


def test_the_address_carries_the_version_and_a_filter_with_it_is_one_step_for_the_back_button(visit: Visit) -> None:
    page = visit()
    assert re.fullmatch(r"\?data=[0-9a-f]{8}", page.link())
    steps = page.page.evaluate("() => history.length")
    page.choose("polarity", "decreases")
    until(lambda: page.query().get("polarity"), ["decreases"])
    page.settled()
    assert "data=" in page.link()
    assert page.page.evaluate("() => history.length") == steps + 1


def test_an_old_link_says_what_changed_with_before_and_after(earlier: ServedApp, visit: Visit) -> None:
    link = copied(visit(to=earlier))
    until(lambda: is_kept(earlier), True)
    earlier.save(LATER)
    page = visit(link, to=earlier)
    page.page.get_by_text("Since this link was made, 3 relations of what it shows changed").click()
    told = page.part("age")
    expect(told).to_contain_text("GABA soothes Stress.before: GABA calms Stress.polarity: decreases → modulates")
    expect(told).to_contain_text("New hereSleep lifts Mood.")
    expect(told).to_contain_text("No longer hereStress raises Cortisol.")
    assert link.split(".")[0] in page.link()
    page.press("OK")
    expect(told).to_be_hidden()
    until(lambda: link.split(".")[0] in page.link(), False)


@pytest.mark.wide
@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_without_the_old_version_a_link_says_what_it_carries(earlier: ServedApp, visit: Visit, theme: str) -> None:
    link = copied(visit(to=earlier))
    until(lambda: is_kept(earlier), True)
    forget(earlier)
    earlier.save(LATER)
    page = visit(link, to=earlier, color_scheme=theme)
    page.page.get_by_text("Since this link was made, 4 relations of what it shows changed").click()
    told = page.part("age")
    expect(told).to_contain_text("New hereGABA soothes Stress.Sleep lifts Mood.")
    expect(told).to_contain_text("No longer here2 relations whose words are not kept")
    assert faults(page) == []
    forget(earlier)
    other = visit(link.split(".")[0], to=earlier)
    expect(other.part("age")).to_contain_text("What changed cannot be said")


@pytest.mark.wide
def test_a_link_to_what_did_not_change_says_nothing(earlier: ServedApp, visit: Visit) -> None:
    link = copied(visit("?focus=Cortisol", to=earlier))
    assert link.startswith("?focus=Cortisol&data=")
    until(lambda: is_kept(earlier), True)
    earlier.save(EARLIER + "Sleep,lifts,Mood,increases\n")
    page = visit(link, to=earlier)
    assert page.amount() == "1 of 3 relations"
    expect(page.part("age")).to_be_hidden()


@pytest.mark.wide
def test_on_a_phone_the_note_stays_on_the_screen(earlier: ServedApp, visit: Visit) -> None:
    link = copied(visit(to=earlier))
    earlier.save(LATER)
    page = visit(link, to=earlier, viewport={"width": 390, "height": 844})
    expect(page.part("age")).to_contain_text("Since this link was made")
    assert page.window().holds(rectangle(page.part("age")))
