"""A part of a page that raises says so in its own place, and leaves the rest of the page alone."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.runtime.scriptrunner import RerunException, StopException
from streamlit.testing.v1 import AppTest

from tests.ui.conftest import ROOT, Page
from ui.part import part

SAID = "This part could not be shown: "
HEADER = "source,effect,target\n"
ROWS = "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\nStress,wakes,GABA,increases,core\n"
EXPLORED = {
    "ui.edit.panels.stored_draft_notes.show_draft_waits": "your draft",
    "ui.map.editions.edition_of": "the map",
}


def raising(*_: object, **__: object) -> None:
    raise ZeroDivisionError("float division by zero")


def said(app: AppTest) -> list[str]:
    bodies = [found.proto.body for found in app.get("html")]
    return [body.partition(SAID)[2].partition(".")[0] for body in bodies if SAID in body]


@pytest.mark.parametrize("name", list(EXPLORED))
def test_the_explore_page_shows_the_rest_without_a_part_that_raises(
    name: str, page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    found = page(ROWS)
    monkeypatch.setattr(name, raising)
    with caplog.at_level(logging.ERROR, "ui.part"):
        found.visit()
    assert said(found.app) == [EXPLORED[name]]
    assert "float division by zero" in caplog.text
    assert found.components == ([] if EXPLORED[name] == "the map" else ["explorer"])


def test_a_page_without_a_map_shows_the_rest_without_its_faults(
    page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = page(HEADER)
    monkeypatch.setattr("ui.pages.no_map.show_problems", raising)
    found.visit()
    assert (said(found.app), found.components) == (["the problems of the file"], ["watch"])


@pytest.mark.parametrize("view", ["table", "form", "text", "review", "history", "trial"])
def test_the_edit_page_shows_the_rest_without_a_view_that_raises(
    view: str, page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = {
        "table": "ui.edit.panels.table_editor.show_grid",
        "form": "ui.pages.row.row_form",
        "text": "ui.edit.panels.text_editor.typed_text",
        "review": "ui.pages.review.undecided",
        "history": "ui.pages.history.show_history",
        "trial": "ui.edit.panels.import_table.trial",
    }
    labels = {"table": "Table", "form": "One row", "text": "Text", "review": "Differences", "history": "History"}
    page(ROWS)
    app = AppTest.from_file(str(ROOT / "ui" / "pages" / "edit.py"), default_timeout=60)
    app.run()
    monkeypatch.setattr(parts[view], raising)
    app.button_group(key="view").set_value(view)
    app.run()
    assert [error.message for error in app.exception] == []
    assert said(app) == [labels.get(view, "Try a file")]
    assert "to_map" in {button.key for button in app.button}


EDITED = {
    "ui.rights.who_may_save.who_may_save": "who may save",
    "ui.edit.form_row.way_back": "the way back to what is selected",
    "streamlit.segmented_control": "the choice of what to edit",
    "ui.data_file.served_version": "the news of the file",
}


@pytest.mark.parametrize("name", list(EDITED))
def test_the_edit_page_shows_the_rest_without_a_call_that_raises(
    name: str, page: Callable[..., Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    page(ROWS)
    monkeypatch.setattr(name, raising)
    app = AppTest.from_file(str(ROOT / "ui" / "pages" / "edit.py"), default_timeout=60).run()
    assert [error.message for error in app.exception] == []
    assert said(app) == [EDITED[name]]
    assert "to_map" in {button.key for button in app.button}


@pytest.mark.parametrize("control", [StopException(), RerunException(None)])
def test_what_streamlit_stops_or_reruns_a_page_with_passes_through(control: Any) -> None:
    with pytest.raises(type(control)), part("anything"):
        raise control


def test_what_was_shown_before_the_fault_stays_and_its_text_is_dead() -> None:
    def script() -> None:
        import streamlit as st

        from ui.part import part

        with part("<b>a part</b>"):
            st.button("before")
            raise ValueError("no")
        st.button("after")

    app = AppTest.from_function(script, default_timeout=60).run()
    assert [button.label for button in app.button] == ["before", "after"]
    assert said(app) == ["&lt;b&gt;a part&lt;/b&gt;"]
