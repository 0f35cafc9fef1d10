"""The explore page names what the browser is to explore, and says what only a session knows."""

import html
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ui.map.editions import editions
from ui.page_change import Departure

SMALL = "source,effect,target\nGABA,generally calms,Inflammation\nStress,raises,Cortisol\n"
EDITED = SMALL + "Sleep,lifts,Mood\n"
Pages = Callable[..., Any]


def test_the_page_is_one_component_that_knows_which_data_to_fetch(page: Pages) -> None:
    shown = page(SMALL).visit()
    assert shown.components == ["explorer"]
    told = shown.data("explorer")
    named = {name: told[name] for name in ("edition", "version", "maySave")}
    assert told == {**named, "own": False, "framedBy": []}
    held = editions().find(told["edition"])
    assert held
    assert (held.secret, held.dataset.path, len(held.dataset.model.relations)) == (False, shown.file, 2)
    assert shown.labels == []


def test_the_address_changes_nothing_of_what_the_server_sends(page: Pages) -> None:
    shown = page(SMALL).visit()
    before = shown.data("explorer")
    shown.visit(focus="GABA", polarity=["decreases"], select="nobody", depth="9")
    assert shown.data("explorer") == before


def test_a_saved_file_is_another_edition_for_every_page(page: Pages) -> None:
    shown = page(SMALL).visit()
    before = shown.data("explorer")
    shown.save(EDITED)
    shown.run()
    now = shown.data("explorer")
    assert (now["edition"] != before["edition"], now["version"] != before["version"]) == (True, True)
    shown.save(SMALL)
    shown.run()
    assert shown.data("explorer")["edition"] == before["edition"]


def test_a_broken_save_is_an_edition_with_the_last_good_map(page: Pages) -> None:
    shown = page(SMALL).visit()
    shown.save("nonsense")
    shown.run()
    held = editions().find(shown.data("explorer")["edition"])
    assert held
    assert (held.dataset.stale, len(held.dataset.model.relations)) == (True, 2)


def test_a_draft_on_trial_is_a_secret_edition_with_its_notice(page: Pages) -> None:
    shown = page(SMALL).visit()
    saved = shown.data("explorer")["edition"]
    shown.edit(EDITED)
    shown.run()
    assert "Your draft waits. The map shows what is saved." in " ".join(shown.text.split())
    assert (shown.data("explorer")["edition"], shown.data("explorer")["own"]) == (saved, True)
    shown.session.tried = True
    shown.run()
    told = shown.data("explorer")
    held = editions().find(told["edition"])
    assert held
    assert (held.secret, len(held.dataset.model.relations), told["own"]) == (True, 3, True)
    shown.run()
    assert shown.data("explorer") == told
    shown.click("Show what is saved")
    assert shown.data("explorer")["edition"] == saved


@pytest.mark.parametrize("text", ["source,effect,target\n", "", "nonsense", "\n\n"])
def test_a_file_without_relations_says_how_to_begin(page: Pages, text: str) -> None:
    shown = page(text).visit()
    assert "There is nothing to draw yet. " in shown.text
    assert "source,effect,target" in shown.text
    assert "For learning, not medical advice." in shown.text
    assert "problems" in shown.containers
    assert shown.components == ["watch"]
    shown.click("Try a file")
    assert shown.app.session_state["departure"] == Departure("edit", {"view": "Try a file"})


def test_a_missing_file_is_named_with_the_way_out(page: Pages) -> None:
    shown = page(SMALL)
    shown.file.unlink()
    shown.visit()
    assert "the file cannot be read: there is no such file" in shown.text
    assert "Check the path and the permissions of the file." in shown.text
    assert "relations.csv, line 1, column 1" in shown.text


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ('"{folder}/relations.csv"', "there is no such file. {path} Write the path without quotation marks."),
        ("~/relations.csv", "there is no such file. {path} Write the whole path: only a command line knows what ~"),
        ("{folder}", "this is a folder and not a file. {path} Write the path of a table; none is in it."),
        ("{folder}/none.csv", "there is no such file. {path} Check the path and the permissions of the file."),
        ("/", "this is a folder and not a file. {path} Write the path of a table; none is in it."),
    ],
)
def test_a_path_that_leads_to_no_file_is_named_whole_with_the_reason(
    page: Pages, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: str, reason: str
) -> None:
    shown = page(SMALL)
    path = given.format(folder=tmp_path / "empty")
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("NEUROMAP_DATA", path)
    shown.visit()
    expected = "There is nothing to draw: the file cannot be read: " + reason.format(path=os.path.abspath(path))
    text = re.sub(r"\s+", " ", html.unescape(shown.text))
    assert (expected in text, "needs a first line" in text) == (True, False)
