"""The list below the map has the rows that are on it."""

from collections.abc import Callable
from typing import Any

from ....shipped import CORE

Pages = Callable[..., Any]


def test_the_list_is_told_which_relations_of_which_picture_it_shows(page: Pages) -> None:
    shown = page().visit(polarity=["decreases"], select="GABA")
    told = shown.data("proposition_list")
    assert (told["picture"], told["shown"], told["selected"]) == (
        *(shown.data("picture")["id"], shown.data("map")["shown"]),
        "GABA",
    )
    assert f"Sentences ({told['shown'].count('1')})" in shown.labels


def test_the_table_is_made_only_when_its_tab_is_open(page: Pages) -> None:
    shown = page().visit()
    assert [found.label for found in shown.app.get("tab")] == [f"Sentences ({len(CORE)})", "Table"]
    assert len(shown.app.dataframe) == 0
