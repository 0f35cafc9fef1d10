"""What is typed into a table reaches the draft once, also where a click or an undo has made the draft another."""

from pathlib import Path
from typing import Any

import pytest
import streamlit

from graph.saving.draft_home import PutResult
from ui.edit.drafts import draft_of, grid_of
from ui.edit.editing_session import editing
from ui.edit.typed_cells import after_typing, grid_key, heard_of, note_cells

TABLE = "source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\n"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    (tmp_path / "relations.csv").write_text(TABLE)
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    state: dict[str, Any] = {}
    monkeypatch.setattr(streamlit, "session_state", state)
    return state


def send(state: dict[str, Any], id: str, changed: dict[str, dict[str, str]], removed: tuple[int, ...] = ()) -> None:
    record = {"id": id, "changed": changed, "added": [], "removed": list(removed)}
    state[grid_key("relations")] = {"typed": record}


def content() -> str:
    return draft_of("relations").content.decode()


def test_what_is_typed_before_undo_is_clicked_is_the_act_that_is_undone(state: dict[str, Any]) -> None:
    id = grid_of("relations").id_in("relations")
    send(state, id, {"0": {"1": "soothes"}})
    note_cells("relations")
    send(state, id, {"0": {"1": "soothes"}, "1": {"1": "brightens"}})
    after_typing(editing().undo)
    assert content() == TABLE.replace("calms", "soothes")
    assert note_cells("relations") == ""
    assert content() == TABLE.replace("calms", "soothes")


def test_what_is_typed_before_the_browser_has_drawn_an_undo_is_kept_and_what_was_undone_stays_undone(
    state: dict[str, Any],
) -> None:
    id = grid_of("relations").id_in("relations")
    send(state, id, {"0": {"1": "soothes"}})
    note_cells("relations")
    editing().undo()
    grid_of("relations")
    send(state, id, {"0": {"1": "soothes"}, "1": {"1": "brightens"}})
    assert note_cells("relations") == ""
    assert content() == TABLE.replace("lifts", "brightens")
    editing().undo()
    note_cells("relations")
    assert content() == TABLE


def test_what_is_typed_last_into_a_cell_wins_over_the_undo_of_that_cell(state: dict[str, Any]) -> None:
    id = grid_of("relations").id_in("relations")
    send(state, id, {"0": {"1": "soothes"}})
    note_cells("relations")
    editing().undo()
    grid_of("relations")
    send(state, id, {"0": {"1": "numbs"}})
    assert note_cells("relations") == ""
    assert content() == TABLE.replace("calms", "numbs")


def test_a_browser_hears_of_what_is_safe_in_a_stored_draft_and_of_no_other_rows(
    state: dict[str, Any], tmp_path: Path
) -> None:
    grid = grid_of("relations")
    send(state, grid.id_in("relations"), {"0": {"1": "soothes"}})
    state[grid_key("relations")]["typed"]["count"] = 3
    heard = [heard_of("relations", grid)]
    editing().file = tmp_path / "draft.json"
    heard.append(heard_of("relations", grid))
    editing().kept = PutResult("there is no room")
    heard.append(heard_of("relations", grid))
    editing().kept = PutResult()
    heard.append(heard_of("relations", editing().show("relations", b"source\nGABA\n")))
    assert heard == [0, 3, 0, 0]


def test_what_another_server_was_told_is_nothing_typed_here(state: dict[str, Any]) -> None:
    send(state, "relations:17", {"0": {"1": "soothes"}}, removed=(1,))
    assert note_cells("relations") == ""
    assert content() == TABLE


@pytest.mark.parametrize("sent", [1, [], {}, {"id": []}, {"id": {}, "changed": 1}, {"count": {}, "id": None}])
def test_a_record_that_no_page_of_ours_sends_changes_nothing(state: dict[str, Any], sent: object) -> None:
    grid = grid_of("relations")
    for forged in (sent, {"typed": sent}, {"typed": {"id": grid.id_in("relations"), "changed": sent, "added": sent}}):
        state[grid_key("relations")] = forged
        assert (note_cells("relations"), heard_of("relations", grid)) == ("", 0)
    assert content() == TABLE
