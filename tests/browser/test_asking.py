"""Whoever follows votes on what the presenter asks; the answer is nowhere before it is shown, and then on the map."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Serve
from .map_page import until
from .presenting import Opens, Screen
from .test_accessibility import faults
from .test_follow import PHONE
from .test_speaker import speaker_of

pytestmark = pytest.mark.browser

TABLE = (
    "source,effect,target,polarity,level,source_type,target_type\n"
    "GABA,calms,Stress,decreases,core,transmitter,condition\nStress,lifts,Cortisol,increases,core,condition,hormone\n"
    "GABA,deepens,Sleep,increases,core,transmitter,condition\nSleep,feeds,Mood,increases,core,condition,condition\n"
)
STORIES = (
    "story,step,title,text,focus,depth,select,ask\nCalm,1,A brake,It calms.,GABA,2,GABA calms Stress,sign\n"
    "Calm,2,Where to,It reaches two.,GABA,2,,targets: Cortisol; Sleep; Stress\nCalm,3,The end,Read.,Mood,,,\n"
)
ANSWER = ("calms", "decreases", "A brake")


def vote(phone: Screen, choice: str) -> None:
    phone.page.locator(".asked").get_by_role("button", name=choice).tap()


def voted(page: Page, words: str) -> None:
    expect(page.locator(".asked .voted")).to_contain_text(words)


def bars(page: Page) -> list[str]:
    """Return the texts of the bars that stand on the map."""
    found: list[str] = page.locator(".vote-bars .bars-of:visible").evaluate_all(
        "all => all.map((one) => one.innerText)"
    )
    return [text.replace("\n", " ") for text in found]


def under(screen: Screen, id: str) -> bool:
    """Return whether bars stand beside the middle of a box."""
    box = next(box for box in screen.boxes() if box.id == id)
    return bool(
        screen.page.locator(".vote-bars .bars-of").first.evaluate(
            """(bars, [x, y, height]) => {
                const { left, right, top, bottom } = bars.getBoundingClientRect();
                return left <= x && x <= right && Math.min(Math.abs(top - y), Math.abs(bottom - y)) < height;
            }""",
            [box.x, box.y, box.height],
        )
    )


def test_a_room_predicts_a_sign_votes_again_and_chooses_targets(serve: Serve, opens: Opens) -> None:
    served = serve(TABLE)
    served.relations.with_name("stories.csv").write_text(STORIES)
    screen = opens("present?story=calm&step=1", to=served)
    screen.expect_title("A question to you")
    view = speaker_of(screen)
    expect(view.locator(".status")).to_have_text("A question comes: the next click opens it.")
    heard: list[Any] = []
    screen.keys("c")
    cards = screen.page.locator(".overview .grid button")
    until(cards.all_inner_texts, ["1 · A question to you", "2 · A question to you", "3 · The end"])
    screen.keys("Escape")
    link = screen.invite()
    phones = [opens(link, to=served, **PHONE) for _ in range(2)]
    screen.keys("Escape")
    phones[0].page.on("response", lambda answer: heard.append(answer))
    asked = next(edge["id"] for edge in phones[0].snapshot()["edges"] if edge["target"] == "Stress")
    screen.keys("PageDown")
    for phone in phones:
        expect(phone.page.locator(".asked h2")).to_have_text("What does GABA do to Stress?")
    assert faults(phones[0]) == []
    vote(phones[0], "it raises it")
    voted(phones[1].page, "1 of 2 has voted")
    vote(phones[1], "it lowers it")
    for page in (screen.page, phones[0].page):
        voted(page, "2 of 2 have voted")
    expect(view.locator(".status")).to_have_text("The room is asked: What does GABA do to Stress? 2 of 2 have voted")
    for page in (phones[0].page, screen.page):
        page.reload()
        voted(page, "2 of 2 have voted")
    expect(phones[0].page.get_by_role("button", name="it raises it")).to_have_attribute("aria-pressed", "true")
    sent = [answer.text() for answer in heard if "/neuromap/slide" in answer.url]
    seen = [phones[0].page.content(), screen.page.content(), str(phones[0].snapshot()), *sent]
    assert [(word, place) for place, text in enumerate(seen) for word in ANSWER if word in text] == []
    assert len(sent) > 0
    around = phones[0].page.get_by_role("button", name="Look around yourself")
    around.tap()
    phones[0].page.get_by_role("button", name="Next step").tap()
    phones[0].expect_title("Where to")
    phones[0].page.get_by_role("button", name="Step before").tap()
    phones[0].expect_title("A question to you")
    phones[0].page.get_by_role("button", name="Explore").tap()
    phones[0].expect_said("the map to explore comes with the answer")
    phones[0].page.get_by_role("button", name="Back to the presenter").tap()
    expect(around).to_be_visible()
    vote(phones[0], "neither clearly")
    assert bars(screen.page) == []
    screen.keys("b")
    screen.page.reload()
    until(screen.blank, "black")
    screen.keys("v")
    until(screen.blank, "")
    screen.keys("9", "Escape")
    screen.expect_title("A question to you")

    screen.keys("PageDown")
    for seat in (screen, phones[1]):
        seat.expect_title("A brake")
        voted(seat.page, "The rows of the map say: it lowers it.")
        until(lambda seat=seat: bars(seat.page), ["it raises it 0 ✓ it lowers it 1 neither clearly 1"])
        until(lambda seat=seat: under(seat, asked), True)
    said = "Result: it raises it 0, it lowers it 1, neither clearly 1. The rows of the map say: it lowers it."
    expect(phones[0].page.locator(".asked .unseen")).to_have_text(said)

    screen.keys("Shift+V")
    phones[0].expect_title("A question to you")
    for phone in phones:
        vote(phone, "it lowers it")
    voted(screen.page, "2 of 2 have voted")
    screen.keys("PageDown")
    until(lambda: bars(screen.page), ["it raises it 1: 0 2: 0 ✓ it lowers it 1: 1 2: 2 neither clearly 1: 1 2: 0"])
    screen.keys("PageDown")
    until(lambda: phones[0].snapshot()["led"], asked)

    screen.keys("PageDown")
    screen.expect_title("A question to you")
    screen.keys("PageDown")
    phones[1].page.context.set_offline(True)
    vote(phones[1], "Cortisol")
    vote(phones[0], "Sleep")
    phones[1].page.context.set_offline(False)
    voted(screen.page, "2 of 2 have voted")
    assert [edge for edge in screen.snapshot()["edges"] if edge["source"] == "GABA"] == []
    screen.keys("PageDown")
    until(lambda: bars(screen.page), ["1", "✓ 1", "✓ 0"])
    until(lambda: bars(phones[0].page), ["1", "✓ 1", "✓ 0"])
    screen.keys("Escape")
    expect(phones[0].page.locator(".asked")).to_be_hidden()
    screen.keys("o")
    screen.page.get_by_role("button", name="Stop sharing").click()
    expect(phones[0].page.locator("main")).to_have_attribute("data-line", "ended")


def test_without_followers_hands_are_counted_and_a_question_can_be_typed(opens: Opens) -> None:
    screen = opens("present?focus=Serotonin")
    screen.keys("v")
    form = screen.page.get_by_label("Ask the room")
    expect(form.get_by_role("button", name="Choose the targets")).to_be_focused()
    form.get_by_role("button", name="Ask", exact=True).click()
    expect(form.get_by_role("alert")).to_have_text("Type a question first.")
    form.get_by_label("Your own question").fill("<b>Ready?</b>")
    form.get_by_role("button", name="Ask", exact=True).click()
    expect(screen.page.locator(".asked h2")).to_have_text("<b>Ready?</b>")
    asked = screen.page.locator(".asked :is(h2, .choice)")
    assert asked.evaluate_all("all => all.map((one) => one.dir)") == ["auto"] * 3
    screen.page.get_by_label("Hands for “yes”").fill("12")
    screen.page.get_by_label("Hands for “no”").fill("3")
    screen.page.get_by_role("button", name="Show the result (Page Down)").click()
    until(lambda: screen.page.locator(".asked .results").inner_text().split(), ["yes", "12", "no", "3"])
    screen.keys("Escape")
    screen.expect_title("Serotonin")
