"""An address turns into the same picture for somebody else."""

from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Locator

from .. import shipped
from .conftest import Visit
from .map_page import until

pytestmark = pytest.mark.browser


def test_the_address_shows_somebody_else_the_same_picture(visit: Visit) -> None:
    page = visit("?level=")
    page.search("Dopamine")
    until(page.relations, shipped.triples(shipped.near(shipped.RELATIONS, "Dopamine", 1)))
    page.settled()
    page.choose("polarity", "decreases")
    shown = shipped.having(shipped.near(shipped.RELATIONS, "Dopamine", 1), polarity="decreases")
    until(page.relations, shipped.triples(shown))
    page.settled()
    page.click("Dopamine")
    until(lambda: page.query().get("select"), ["Dopamine"])
    other = visit(page.link())
    until(other.query, page.query())
    until(other.places, page.places())
    until(other.relations, page.relations())
    names = ("layout", "selected")
    until(lambda: [other.data(name) for name in names], [page.data(name) for name in names])
    until(lambda: other.pressed("polarity"), ["decreases"])
    until(lambda: (other.legend(), other.sentences()), (page.legend(), page.sentences()))


def test_the_address_of_a_selected_relation_opens_its_panel(visit: Visit) -> None:
    page = visit()
    page.click("weakens")
    until(lambda: page.query().get("select"), [page.box("weakens").id])
    other = visit(page.link())
    until(lambda: other.data("selected"), page.data("selected"))
    other.expect_detail("Chronic stress weakens Immune defence.")


def test_present_leads_to_what_is_shown_now(visit: Visit) -> None:
    page = visit("?focus=GABA")
    link = page.part("toolbar").locator("a.present")
    until(lambda: words_of(link), {"focus": ["GABA"]})
    page.choose("polarity", "decreases")
    until(lambda: words_of(link), {"focus": ["GABA"], "polarity": ["decreases"]})


def words_of(link: Locator) -> dict[str, list[str]]:
    """Return the words of the address of a link to present, without the version of the data."""
    path, _, query = (link.get_attribute("href") or "").partition("?")
    assert path == "present"
    return {name: words for name, words in parse_qs(query).items() if name != "data"}


def test_an_address_with_words_that_nobody_knows_still_shows_a_map(visit: Visit) -> None:
    page = visit("?focus=Nobody&select=nothing&polarity=sideways&level=draft&depth=99")
    assert page.relations() == shipped.triples(shipped.CORE)
