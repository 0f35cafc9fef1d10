"""Who leaves the map comes back to the same address."""

from typing import Any

import pytest
import streamlit as st

from ui.page_change import EDIT, EXPLORER, Departure, departure, leave_map, map_address


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a visitor's session holds."""
    held: dict[str, Any] = {}
    monkeypatch.setattr(st, "session_state", held)
    return held


@pytest.mark.parametrize(("row", "address"), [("", {}), ("r0123456789", {"row": "r0123456789"}), ("7", {"row": "7"})])
def test_the_explorer_says_where_its_reader_goes_and_where_the_map_was(
    session: dict[str, Any], row: str, address: dict[str, str]
) -> None:
    said = {
        "page": EDIT,
        "row": row,
        "view": "",
        "address": "level=&focus=T+cell&polarity=increases&polarity=decreases",
    }
    session[EXPLORER] = {"left": said}
    session["addressed_row"] = "r9"
    leave_map()
    assert (departure(), departure()) == (Departure(EDIT, address), None)
    assert map_address() == {"level": [""], "focus": ["T cell"], "polarity": ["increases", "decreases"]}
    assert session["addressed_row"] is None


def test_the_explorer_may_say_which_view_of_the_tables_it_leads_to(session: dict[str, Any]) -> None:
    session[EXPLORER] = {"left": {"page": EDIT, "row": "", "view": "History", "address": ""}}
    leave_map()
    assert departure() == Departure(EDIT, {"view": "History"})


def test_an_explorer_that_says_nothing_leads_nowhere(session: dict[str, Any]) -> None:
    leave_map()
    session[EXPLORER] = {"left": None}
    leave_map()
    assert (departure(), map_address()) == (None, {})


@pytest.mark.parametrize("sent", [1, [1], {"page": 1}, {"page": "admin", "address": "x"}, {"page": [EDIT]}])
def test_an_explorer_that_nobody_wrote_leads_nowhere(session: dict[str, Any], sent: object) -> None:
    session[EXPLORER] = {"left": sent}
    leave_map()
    session[EXPLORER] = sent
    leave_map()
    assert (departure(), map_address()) == (None, {})
