"""The stored drafts of a browser are told of and thrown away one by one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui.edit.stored_drafts import Waiting


def _page() -> None:
    from ui.edit.editing_session import editing
    from ui.edit.panels.stored_draft_notes import show_waiting

    show_waiting(editing())


def test_a_button_that_throws_a_draft_away_is_never_that_of_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = [Waiting(Path(f"{name}.json"), datetime(1999, 1, 1, tzinfo=UTC), False) for name in ("one", "two")]
    place = "ui.edit.panels.stored_draft_notes"
    monkeypatch.setattr(f"{place}.waiting_drafts", lambda session: waiting)
    monkeypatch.setattr(f"{place}.discard", lambda session, draft: waiting.remove(draft))
    app = AppTest.from_function(_page).run()
    one, two = (button for button in app.button if str(button.key).startswith("discard_"))
    one.click().run()
    assert [draft.file.stem for draft in waiting] == ["two"]
    assert [button.key for button in app.button if str(button.key).startswith("discard_")] == [two.key]
