"""Streamlit's options and one variable say under which names the server answers and who may frame it."""

import pytest
import streamlit as st

from ui.door.server_names import ServerNames, framing_sites, own_names


def test_the_project_s_own_settings_name_this_machine_alone() -> None:
    assert own_names() == ServerNames("localhost", "localhost")


def test_the_options_of_an_operator_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    options = {
        "server.address": "0.0.0.0",
        "browser.serverAddress": "https://Map.example.org:8443/",
        "server.allowedHosts": ["map.example.org"],
        "server.corsAllowedOrigins": [" https://course.example.org/ "],
        "server.enableCORS": False,
    }
    monkeypatch.setattr(st, "get_option", options.__getitem__)
    monkeypatch.setenv("NEUROMAP_FRAMED_BY", "https://course.example.org")
    course = ("https://course.example.org",)
    assert own_names() == ServerNames("0.0.0.0", "map.example.org", ("map.example.org",), course, True, course)


def test_a_name_that_nobody_has_set_counts_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.door.server_names.is_manually_set", lambda _: False)
    assert own_names().browser_address == ""


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_no_site_may_frame_the_pages_where_none_is_named(text: str) -> None:
    assert framing_sites({}) == framing_sites({"NEUROMAP_FRAMED_BY": text}) == ()


@pytest.mark.parametrize("text", ["*", "https:", "course.example.org", "https://a; script-src *", "https://a/path"])
def test_an_entry_that_is_no_site_stops_the_start(text: str) -> None:
    with pytest.raises(ValueError, match="is no site; write it as https://course"):
        framing_sites({"NEUROMAP_FRAMED_BY": text})
