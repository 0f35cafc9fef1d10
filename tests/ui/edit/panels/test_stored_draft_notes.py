"""The stored drafts of a browser are told of and thrown away one by one, and a draft that is stored nowhere is held."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from graph.editing.draft import begun
from graph.saving.draft_home import PutResult
from ui.edit.editing_session import EditingSession
from ui.edit.stored_drafts import Waiting

FULL = PutResult("No space left on device")
NOT_STORED = (
    "Your draft is not stored (No space left on device). Save or download it before you leave this page, or it may be "
    "lost."
)
NOT_ALL_STORED = (
    "What you changed last is not stored (No space left on device). Save or download your draft before you leave this "
    "page: only what was stored of it before is sure to be back."
)
NO_COOKIE = NOT_STORED.replace("No space left on device", "this browser takes no cookie from here")


def _waiting() -> None:
    from ui.edit.editing_session import editing
    from ui.edit.panels.stored_draft_notes import show_waiting

    show_waiting(editing())


def _on_edit_page() -> None:
    from ui.edit.editing_session import editing
    from ui.edit.panels.stored_draft_notes import show_not_stored

    show_not_stored(editing())


def _on_map() -> None:
    from ui.edit.editing_session import editing
    from ui.edit.panels.stored_draft_notes import hold_unstored, show_draft_waits

    hold_unstored(editing())
    show_draft_waits(editing())


def _shown(page: Callable[[], None], session: EditingSession) -> tuple[list[str], int]:
    """Return what a page says of the draft of a session, and how often it holds the page back."""
    app = AppTest.from_function(page)
    app.session_state["editing"] = session
    app.run()
    assert [error.message for error in app.exception] == []
    held = [found.proto.component_name for found in app.get("bidi_component")].count("neuromap_held_page")
    return [found.proto.body for found in app.get("html")], held


def _session(kept: PutResult, seen: str = "", *, has_cookie: bool = True, is_changed: bool = True) -> EditingSession:
    draft = begun(Path("relations.csv"), b"source\n", ())
    content = b"source\nGABA\n" if is_changed else b"source\n"
    file = Path("one.json") if has_cookie else None
    return EditingSession({"relations": draft.with_content(content)}, kept=kept, seen=seen, file=file)


def test_a_button_that_throws_a_draft_away_is_never_that_of_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = [Waiting(Path(f"{name}.json"), datetime(1999, 1, 1, tzinfo=UTC), False) for name in ("one", "two")]
    place = "ui.edit.panels.stored_draft_notes"
    monkeypatch.setattr(f"{place}.waiting_drafts", lambda session: waiting)
    monkeypatch.setattr(f"{place}.discard", lambda session, draft: waiting.remove(draft))
    app = AppTest.from_function(_waiting).run()
    one, two = (button for button in app.button if str(button.key).startswith("discard_"))
    one.click().run()
    assert [draft.file.stem for draft in waiting] == ["two"]
    assert [button.key for button in app.button if str(button.key).startswith("discard_")] == [two.key]


@pytest.mark.parametrize(
    ("session", "said", "held"),
    [
        (_session(PutResult()), [], 0),
        (_session(FULL), [NOT_STORED], 1),
        (_session(FULL, "a hash"), [NOT_ALL_STORED], 1),
        (_session(PutResult(), has_cookie=False), [NO_COOKIE], 1),
        (_session(PutResult(), has_cookie=False, is_changed=False), [NO_COOKIE], 0),
    ],
)
def test_a_draft_that_is_not_stored_says_what_may_be_lost_and_holds_its_page(
    session: EditingSession, said: list[str], held: int
) -> None:
    told = [f"<p class='fault warning' role='status'>{text}</p>" for text in said]
    assert _shown(_on_edit_page, session) == (told, held)


def test_the_map_holds_a_draft_that_is_not_stored_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.edit.panels.stored_draft_notes.waiting_drafts", lambda session: [])
    waits = "<p role='status'><b>Your draft waits.</b> The map shows what is saved.{}</p>"
    assert _shown(_on_map, _session(FULL)) == ([waits.format(f" {NOT_STORED}")], 1)
    assert _shown(_on_map, _session(PutResult())) == ([waits.format("")], 0)
