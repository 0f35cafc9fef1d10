"""What of a link cannot be followed is said, and the page works all the same."""

from collections.abc import Callable
from typing import Any

import pytest

from ...shipped import CORE, RELATIONS

Pages = Callable[..., Any]
SCRIPT = "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ({"depth": "99"}, "The address asks for depth “99”; possible: 0, 1, 2, 3."),
        ({"direction": "up"}, "The address asks for direction “up”; possible: both, out, in."),
        ({"level": ["core", "x"]}, "The address asks for level “x”; possible: core, research."),
        ({"polarity": "grows"}, "The address asks for polarity “grows”; possible: increases, decreases, modulates, "),
        ({"layout": SCRIPT}, "The address asks for layout “&lt;script&gt;alert(1)&lt;/script&gt;”; possible: auto, "),
        ({"focus": "GABA", "grown": "Nobody"}, "The address says grown “Nobody”, but no concept is called so."),
        (
            {"data": "yesterday"},
            "The address says that it was made with data “yesterday”, which is no version of any data.",
        ),
        ({"select": "r0"}, "The address selects “r0”, which the file does not have, or no longer."),
    ],
)
def test_each_word_that_nobody_knows_is_named(page: Pages, address: dict[str, Any], sentence: str) -> None:
    shown = page().visit(**address)
    assert sentence in " ".join(shown.markup)
    assert "Part of the link could not be followed." in shown.text
    assert SCRIPT not in " ".join(shown.markup)
    assert "1" in shown.data("map")["shown"]
    shown.click("OK")
    assert "Part of the link" not in shown.text


def test_a_concept_to_ask_about_that_nobody_knows_is_named_with_what_is_near(page: Pages) -> None:
    shown = page().visit(**{"ask": "paths", "from": "Gabba", "to": "Mood"})
    assert "The address says from “Gabba”, but no concept is called so. Did you mean GABA" in shown.text


def test_a_link_that_can_be_followed_is_not_remarked_on(page: Pages) -> None:
    shown = page().visit(
        level=["core", "research"], polarity=["increases"], focus="gaba", depth="2", direction="out", grown="5-HT"
    )
    assert "Part of the link" not in shown.text


def test_the_same_concept_twice_is_no_question(page: Pages) -> None:
    shown = page().visit(**{"ask": "paths", "from": "GABA", "to": "GABA"})
    assert "Choose two different concepts; both are GABA." in shown.text
    assert f"{len(CORE)} of {len(RELATIONS)} relations" in shown.text
