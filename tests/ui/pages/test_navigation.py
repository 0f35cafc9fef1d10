"""Whoever leaves a page in the middle of editing leaves nothing behind that only this session knows."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from graph.saving.draft_store import entry_file, get
from graph.saving.stored_draft import StoredDraft, from_bytes
from ui.edit.editing_session import EditingSession
from ui.page_change import MAP, Departure

ROOT = Path(__file__).parents[3]


def test_what_was_typed_just_before_leaving_is_stored_before_the_next_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    relations = tmp_path / "relations.csv"
    relations.write_text("source,effect,target\nGABA,calms,Stress\n")
    monkeypatch.setenv("NEUROMAP_DATA", str(relations))
    session = EditingSession(file=entry_file(relations, "a" * 64, "page"))
    session.typed["relations", None] = {"effect": "eases"}
    app = AppTest.from_file(str(ROOT / "ui" / "pages" / "navigation.py"), default_timeout=60)
    app.session_state["editing"] = session
    app.session_state["departure"] = Departure(MAP)
    app.run()
    assert [error.message for error in app.exception] == []
    assert session.file
    stored = from_bytes(get(session.file), {"relations": relations})
    assert stored == StoredDraft({}, {}, {("relations", None): {"effect": "eases"}})
