"""A story is stepped through on the explore page; its step stands in the address and shows what it says."""

from collections.abc import Callable
from typing import Any

Pages = Callable[..., Any]
ROWS = (
    "source,effect,target,polarity,level,evidence\n"
    "GABA,calms,Stress,decreases,core,human\nStress,raises,Cortisol,increases,core,animal\n"
)
STEPS = (
    "story,step,title,text,focus,polarity\n"
    "<b>Rest</b>,1,<i>Calm</i>,GABA calms.,GABA,decreases\n<b>Rest</b>,2,Strain,,Stress,\n"
)


def told(page: Pages, **address: str) -> Any:
    shown = page(ROWS)
    shown.save(STEPS, "stories.csv")
    return shown.visit(**address)


def test_a_story_begins_where_the_questions_are_and_goes_on(page: Pages) -> None:
    shown = told(page)
    shown.click("story_0")
    assert {name: shown.app.query_params[name] for name in ("story", "step", "focus")} == {
        "story": "b-rest-b",
        "step": "1",
        "focus": "GABA",
    }
    markup = " ".join(shown.markup)
    assert [
        text for text in ("step 1 of 2", "&lt;b&gt;Rest&lt;/b&gt;", "&lt;i&gt;Calm&lt;/i&gt;") if text not in markup
    ] == []
    shown.click("story_next")
    assert (shown.app.query_params["step"], shown.app.query_params["focus"]) == ("2", "Stress")
    shown.click("story_leave")
    assert "story_next" not in {button.key for button in shown.app.button}


def test_an_address_with_a_step_shows_it_as_far_as_it_says_nothing_else(page: Pages) -> None:
    shown = told(page, story="b-rest-b", step="1", evidence="human")
    assert shown.app.selectbox(key="focus").value == "GABA"
    chosen = {name: list(shown.app.button_group(key=name).value) for name in ("polarity", "evidence")}
    assert chosen == {"polarity": ["decreases"], "evidence": ["human"]}


def test_an_unknown_story_is_said(page: Pages) -> None:
    assert "There is no story “nobody” here, or no longer." in told(page, story="nobody").text


def test_the_link_to_the_present_page_says_what_is_shown(page: Pages) -> None:
    shown = told(page, story="b-rest-b", step="2", select="GABA")
    link = next(part for part in shown.markup if "class='present'" in part)
    for part in ("story=b-rest-b", "step=2", "focus=Stress", "select=GABA"):
        assert part in link
