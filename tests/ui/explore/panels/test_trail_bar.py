"""The trail leads back to what was looked at; the meter counts what was read."""

from collections.abc import Callable
from typing import Any

from ....shipped import RELATIONS

Pages = Callable[..., Any]


def crumbs(shown: Any) -> list[str]:
    return [button.label for button in shown.app.button if str(button.key).startswith("crumb_")]


def test_a_crumb_shows_what_was_looked_at_before(page: Pages) -> None:
    shown = page().visit(focus="GABA", select="GABA")
    assert crumbs(shown) == []
    shown.choose("focus", "Dopamine")
    assert crumbs(shown) == ["GABA", "Dopamine"]
    shown.click("crumb_0")
    assert (shown.data("picture")["focus"], shown.data("map")["selected"]) == ("GABA", "GABA")
    assert crumbs(shown) == ["Dopamine", "GABA"]


def test_only_relations_that_were_read_are_seen(page: Pages) -> None:
    shown = page().visit()
    assert "seen" not in shown.text
    shown = page().visit(select="GABA")
    assert f"seen 2 of {len(RELATIONS)} relations" in shown.text
    shown.click("close_detail")
    assert f"seen 2 of {len(RELATIONS)} relations" in shown.text
