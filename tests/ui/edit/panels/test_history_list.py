"""The list of what was saved says who it was to those who may save themselves."""

import pytest

from graph.content_hash import NO_FILE
from graph.saving.history import Version
from graph.saving.history_entries import HistoryEntry
from ui.edit.panels.history_list import entry_markup

SAVED = Version("a" * 64, "not a time", "ada@example.org", "saved", "1 row added", "a <b>reason</b>")
ENTRY = HistoryEntry({"relations": SAVED}, {"relations": NO_FILE})


@pytest.mark.parametrize(("names_people", "who"), [(True, " by ada@example.org"), (False, "")])
def test_who_saved_is_named_only_where_people_are_to_be(names_people: bool, who: str) -> None:
    assert entry_markup(ENTRY, {"relations": "relations.csv"}, {}, names_people=names_people) == (
        f"<p class='version'><b>not a time</b> saved{who} “a &lt;b&gt;reason&lt;/b&gt;”"
        "<br>relations.csv: 1 row added <small>aaaaaaaa</small></p>"
    )
