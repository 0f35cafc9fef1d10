"""An editor of tables in an object store saves as on a disk: together with others, and never half or over theirs."""

from collections.abc import Callable

import pytest

from graph.content_hash import content_hash
from graph.saving.history import history_of
from graph.saving.versions import save_version

from ...graph.saving.test_save_drafts import ADA
from ...stores import KEY, SECRET, StoredFiles
from .test_edit import CONCEPTS, EDITOR, TABLE, Editor, change_both


@pytest.fixture
def opened(stored: StoredFiles, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Editor]:
    """Return a function that opens the edit page of tables in a store, on one replica or the next."""
    # A page asks for each table many times: as in an app, an answer holds for a moment.
    monkeypatch.setattr("graph.store.seen_objects.FRESH", 0.5)
    stored.write(CONCEPTS.encode(), "concepts.csv")
    monkeypatch.setenv("NEUROMAP_DATA", str(stored.write(TABLE.encode())))
    for place in ("ui.pages.edit", "ui.edit.save"):
        monkeypatch.setattr(f"{place}.who_may_save", lambda: EDITOR, raising=False)
    monkeypatch.setattr("ui.rights.who_may_save.who_may_save", lambda: EDITOR)
    return lambda: Editor(stored.path()).visit()


def test_a_save_of_two_tables_brings_in_what_another_replica_saved_meanwhile(
    opened: Callable[[], Editor], stored: StoredFiles
) -> None:
    found = change_both(opened())
    theirs = TABLE.replace("lifts", "brightens").encode()
    assert save_version(stored.path(), content_hash(TABLE.encode()), theirs, ADA).hash == content_hash(theirs)  # type: ignore[union-attr]
    found.click("save")
    assert "concepts.csv and relations.csv are saved, together with what somebody else had saved" in found.text
    assert stored.read() == TABLE.replace("calms", "soothes").replace("lifts", "brightens").encode()
    assert stored.read("concepts.csv") == (CONCEPTS + "Stress,condition\n").encode()
    assert [version.who for version in history_of(stored.path()).versions] == ["", "Ada", "ada"]


def test_a_store_that_forbids_a_save_is_named_and_the_draft_stays(
    opened: Callable[[], Editor], stored: StoredFiles
) -> None:
    found = change_both(opened())
    stored.server.fault = lambda method, _: 403 if method == "PUT" else None
    found.click("save")
    assert "relations.csv was not saved: the store does not allow it" in found.text
    assert "Nothing of your draft is lost." in found.text
    assert sorted(found.app.session_state["editing"].changed()) == ["concepts", "relations"]
    assert (stored.read(), stored.read("concepts.csv")) == (TABLE.encode(), CONCEPTS.encode())
    stored.server.fault = lambda *_: 403
    found.run()
    assert not any(secret in found.text for secret in (KEY, SECRET))
    stored.server.fault = None
    found.click("save")
    assert "concepts.csv and relations.csv are saved." in found.text
