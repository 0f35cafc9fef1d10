"""The explore page shows a file, what a visitor chooses of it, and what is wrong with it."""

import html
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ...shipped import CORE, RELATIONS, RESEARCH

SMALL = "source,effect,target\nGABA,generally calms,Inflammation\nStress,raises,Cortisol\n"
Pages = Callable[..., Any]


def test_the_shipped_data_open_with_their_core(page: Pages) -> None:
    shown = page().visit()
    assert f"{len(CORE)} of {len(RELATIONS)} relations" in shown.text
    assert "For learning, not medical advice. Strength of evidence is not strength of effect." in shown.text
    assert shown.data("map")["shown"] == "1" * len(CORE)
    assert shown.data("map")["selected"] == ""
    assert shown.data("picture")["id"] == shown.data("map")["picture"]
    assert (shown.data("picture")["kind"], len(shown.data("picture")["relations"])) == ("map", len(CORE))
    assert "Click a concept or phrase to read about it" in shown.text
    assert {"toolbar", "filters", "detail", "legend", "propositions"} - shown.containers == {"filters"}
    assert "problems" not in shown.containers


def test_filters_hide_and_never_move(page: Pages) -> None:
    shown = page().visit()
    before = shown.data("picture")
    shown.choose("polarity", ["decreases"])
    hidden = shown.data("map")["shown"]
    assert shown.data("picture") == before
    assert [flag == "1" for flag in hidden] == [r["polarity"] == "decreases" for r in before["relations"]]
    assert f"{hidden.count('1')} of {len(RELATIONS)} relations" in shown.text
    shown.choose("polarity", [])
    assert shown.data("map")["shown"] == "1" * len(CORE)


def test_all_levels_together_are_the_atlas_of_everything(page: Pages) -> None:
    shown = page().visit()
    shown.choose("level", [])
    assert f"{len(RELATIONS)} of {len(RELATIONS)} relations" in shown.text
    assert shown.data("picture")["kind"] == "atlas"
    shown.choose("level", ["research"])
    assert f"{len(RESEARCH)} of {len(RELATIONS)} relations" in shown.text


def test_the_address_says_what_is_shown(page: Pages) -> None:
    shown = page().visit(level=["core", "research"], focus="GABA", polarity=["decreases"], layout="atlas")
    assert (shown.data("picture")["kind"], shown.data("picture")["focus"]) == ("atlas", "GABA")
    assert len(shown.data("picture")["relations"]) == 31
    assert {r["polarity"] for r, flag in _shown(shown) if flag} == {"decreases"}


@pytest.mark.parametrize(
    "address", [{"depth": "9"}, {"layout": "sphere"}, {"level": "nonsense"}, {"type": "<b>"}, {"select": "nobody"}]
)
def test_an_address_that_makes_no_sense_shows_the_map_all_the_same(page: Pages, address: dict[str, str]) -> None:
    shown = page(SMALL).visit(focus="GABA", **address)
    assert "1 of 2 relations" in shown.text
    assert shown.data("map")["shown"] == "1"


def test_three_columns_make_a_complete_map(page: Pages) -> None:
    shown = page(SMALL).visit()
    assert "2 of 2 relations" in shown.text
    picture = shown.data("picture")
    assert [node["id"] for node in picture["nodes"] if node["kind"] == "concept"] == [
        *("Cortisol", "GABA", "Inflammation", "Stress"),
    ]
    assert [(entry["word"], entry["count"]) for entry in shown.data("legend_list")["entries"] if entry["facet"]] == [
        ("concept", 4),
        ("modulates", 2),
    ]
    assert {"Reset to the first map", "Sentences (2)"} <= set(shown.labels)
    assert "problems" not in shown.containers


@pytest.mark.parametrize("text", ["source,effect,target\n", "", "nonsense", "\n\n"])
def test_a_file_without_relations_says_how_to_begin(page: Pages, text: str) -> None:
    shown = page(text).visit()
    assert "There is nothing to draw yet. " in shown.text
    assert "source,effect,target" in shown.text
    assert "problems" in shown.containers
    assert [found.key for found in shown.app.get("bidi_component")] == ["watch"]


def test_a_missing_file_is_named_with_the_way_out(page: Pages) -> None:
    shown = page(SMALL)
    shown.file.unlink()
    shown.visit()
    assert "the file cannot be read: there is no such file" in shown.text
    assert "Check the path and the permissions of the file." in shown.text
    assert "relations.csv, line 1, column 1" in shown.text


def test_rows_with_faults_are_listed_and_all_others_drawn(page: Pages) -> None:
    shown = page("source,effect,target,year\nGABA,calms,Stress,2004\nSleep,,Mood,\nSleep,lifts,Mood,MMIV\n").visit()
    assert "1 of 1 relations" in shown.text
    (headline,) = [found.label for found in shown.app.expander]
    assert headline.endswith("2 errors: 2 rows not drawn")
    assert "relations.csv, line 3, column 2 · error blank-cell" in shown.text
    assert "&#39;MMIV&#39; is not a year" in shown.text
    assert "relations.csv, line 4, column 4 · error bad-year" in shown.text


def test_a_broken_save_keeps_the_last_good_map_until_it_is_mended(page: Pages) -> None:
    shown = page(SMALL).visit(select="GABA")
    before = shown.data("picture")
    shown.save("nonsense")
    shown.run()
    assert shown.data("picture") == before
    (broken,) = shown.app.expander
    assert broken.label.endswith("The file has 1 error. This is the last good map.")
    assert broken.proto.expanded
    shown.save(SMALL + "Sleep,lifts,Mood\n")
    shown.run()
    assert "3 of 3 relations" in shown.text
    assert "File saved: " in shown.text
    assert "problems" not in shown.containers
    assert shown.data("map")["selected"] == "GABA"


def test_choices_that_the_saved_file_no_longer_has_do_no_harm(page: Pages) -> None:
    typed = "source,effect,target,source_type,level\na,x,b,hormone,core\nb,y,c,,research\n"
    shown = page(typed).visit(type="hormone", focus="a", select="a")
    assert "1 of 2 relations" in shown.text
    shown.save("source,effect,target\nb,y,c\n")
    shown.run()
    assert "1 of 1 relations" in shown.text
    assert "No concept is called “a”." in shown.text


def test_a_column_of_the_file_called_id_changes_no_count(page: Pages) -> None:
    shown = page("id,source,effect,target,line\n1,a,x,b,9\n1,b,y,c,8\n,c,z,d,7\n").visit()
    assert "3 of 3 relations" in shown.text
    assert len({relation["id"] for relation in shown.data("picture")["relations"]}) == 3


def test_the_order_of_the_rows_moves_nothing_and_changes_no_id(page: Pages) -> None:
    header, *rows = (SMALL + "Sleep,lifts,Mood\nMood,lifts,Sleep\n").splitlines()
    one, other = (page("\n".join([header, *order])).visit().data("picture") for order in (rows, rows[::-1]))
    assert (one["nodes"], one["edges"], one["width"]) == (other["nodes"], other["edges"], other["width"])
    assert [relation["id"] for relation in one["relations"]] == [relation["id"] for relation in other["relations"]]


def test_a_file_far_too_large_for_one_screen_says_what_is_left_out(page: Pages) -> None:
    rows = "".join(f"a{number % 150},acts {number},b{number % 149}\n" for number in range(700))
    shown = page("source,effect,target\n" + rows).visit()
    drawn = len(shown.data("picture")["relations"])
    assert f"{drawn} of 700 relations" in shown.text
    assert f"{700 - drawn} more relations do not fit on one screen" in shown.text
    concepts = [node for node in shown.data("picture")["nodes"] if node["kind"] == "concept"]
    assert 0 < len(concepts) <= 120


def test_the_first_map_comes_back_at_a_click(page: Pages) -> None:
    shown = page().visit(level=["core", "research"], focus="GABA", polarity=["decreases"], select="GABA")
    shown.click("reset")
    assert f"{len(CORE)} of {len(RELATIONS)} relations" in shown.text
    assert (shown.data("map")["shown"], shown.data("map")["selected"]) == ("1" * len(CORE), "")
    assert "select" not in shown.app.query_params


def test_a_click_while_the_address_is_still_on_its_way_back_from_the_browser_loses_nothing(page: Pages) -> None:
    shown = page().visit()
    shown.choose("focus", "Dopamine")
    del shown.app.query_params["focus"]
    shown.choose("polarity", ["decreases"])
    assert shown.app.selectbox(key="focus").value == "Dopamine"


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "**bold** _it_ `code` # head",
    "$\\frac{1}{2}$ :smile: :material/bolt: :red[x]",
    "[click](javascript:alert(1))",
    "![pixel](http://example.org/pixel.png)",
    "\"' onmouseover='alert(1)' x=\"",
    "www.example.org http://example.org me@example.org",
    "</style><b>",
)


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@pytest.mark.parametrize("word", HOSTILE)
def test_text_of_a_file_is_never_markup(page: Pages, word: str) -> None:
    cell = _cell(word)
    header = f"source,effect,target,mechanism,summary,citation,source_type,{cell}"
    shown = page(f"{header}\n{cell},{cell},Mood,{cell},{cell},{cell},{cell},{cell}\nMood,x,{cell},,,,,\n")
    shown.save(f"name,type,synonyms,definition\n{cell},{cell},{cell},{cell}\n", "concepts.csv")
    _assert_inert(shown.visit(select=word), word)
    relation = shown.data("picture")["relations"][0]["id"]
    _assert_inert(page(shown.file.read_text()).visit(select=relation), word)


def test_a_type_that_looks_like_markdown_can_be_chosen(page: Pages) -> None:
    shown = page("source,effect,target,source_type\nx,calms,y,a *hormone*\ny,calms,z,\n").visit()
    shown.choose("type", ["a *hormone*"])
    assert "1 of 2 relations" in shown.text


def _assert_inert(shown: Any, word: str) -> None:
    assert any(_escaped(word) in body for body in shown.markup)
    assert [body for body in shown.markup if word in body and word != _escaped(word)] == []
    assert [label for label in shown.labels if word in label] == []


def _escaped(word: str) -> str:
    for sign, code in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;")):
        word = word.replace(sign, code)
    return word


def _shown(page: Any) -> list[tuple[dict[str, str], bool]]:
    flags = page.data("map")["shown"]
    return [(r, flag == "1") for r, flag in zip(page.data("picture")["relations"], flags, strict=True)]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ('"{folder}/relations.csv"', "there is no such file. {path} Write the path without quotation marks."),
        ("~/relations.csv", "there is no such file. {path} Write the whole path: only a command line knows what ~"),
        ("{folder}", "this is not a file. {path} Check the path and the permissions of the file."),
        ("{folder}/none.csv", "there is no such file. {path} Check the path and the permissions of the file."),
        ("/", "this is not a file. {path} Check the path and the permissions of the file."),
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
