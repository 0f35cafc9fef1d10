"""The kind of a file and the address of the page name a file, or what is wrong with them."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from web.downloads.download import Download, DownloadError
from web.downloads.download_menu import download_menu
from web.downloads.file_query import KINDS, file_query

TABLE = (
    "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\nStress,raises,Cortisol,increases,research\n"
)
STORIES = "story,step,title,text,focus\nCalm,1,GABA calms,It calms.,GABA\nWaking,1,Cortisol,It wakes.,Cortisol\n"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STORIES, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def named(dataset: Dataset, kind: str, **query: str) -> str:
    """Return the name of the file, without the version of the data."""
    found = file_query(dataset, kind, {name: [word] for name, word in query.items()})
    assert isinstance(found, Download), found
    return found.file_name.replace(f"-{dataset.version[:8]}", "")


def test_a_name_says_what_is_shown(dataset: Dataset) -> None:
    assert [
        named(dataset, "svg"),
        named(dataset, "png", focus="GABA", scale="2"),
        named(dataset, "csl.json", level="", polarity="increases"),
        named(dataset, "csv", ask="paths", **{"from": "GABA", "to": "Cortisol"}, level=""),
        named(dataset, "sheet", focus="GABA"),
        named(dataset, "blanks"),
        named(dataset, "poster", focus="GABA"),
        named(dataset, "tiles", paper="a1", level=""),
    ] == [
        "neuroimmune-map-core.svg",
        "neuroimmune-map-gaba-core-2x.png",
        "neuroimmune-map-filtered.csl.json",
        "neuroimmune-map-paths-gaba-cortisol.csv",
        "neuroimmune-map-gaba-sheet.pdf",
        "neuroimmune-map-sheet-with-blanks.pdf",
        "neuroimmune-map-gaba-core-poster-a3.pdf",
        "neuroimmune-map-poster-a1-tiles.pdf",
    ]


def test_a_step_of_a_story_is_what_its_address_shows(dataset: Dataset) -> None:
    assert named(dataset, "svg", story=dataset.stories[0].id, step="1") == "neuroimmune-map-gaba-core.svg"


def test_a_deck_is_of_the_story_that_is_named_last(dataset: Dataset) -> None:
    first, second = (story.id for story in dataset.stories)
    found = file_query(dataset, "deck", {"story": [first, second], "theme": ["dark"]})
    assert isinstance(found, Download)
    assert found.label == "Waking"


def test_whole_tables_and_the_page_to_keep_do_not_depend_on_what_is_shown(dataset: Dataset) -> None:
    dataset.path.with_name("concepts.csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    kinds = ("relations", "concepts", "page")
    assert [named(dataset, kind, focus="GABA") for kind in kinds] == [
        "neuroimmune-map-all-relations.csv",
        "neuroimmune-map-all-concepts.csv",
        "neuroimmune-map-all.html",
    ]


def test_every_kind_of_the_menu_is_known(dataset: Dataset) -> None:
    dataset.path.with_name("concepts.csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    menu = download_menu(dataset)
    offered = [
        entry["kind"]
        for group in ("pictures", "data", "questions", "sheets", "posters", "tables")
        for entry in menu[group]
    ]
    assert sorted([*offered, "deck", "page"]) == sorted(KINDS)
    assert [deck["story"] for deck in menu["decks"]] == [story.id for story in dataset.stories]
    assert (menu["scales"], [paper["word"] for paper in menu["papers"]]) == ([1, 2, 3, 4], ["a4", "letter"])
    assert [paper["label"] for paper in menu["posterPapers"]] == ["A3", "A2", "A1", "A0"]


@pytest.mark.parametrize(
    ("kind", "query", "sentence"),
    [
        ("exe", {}, f"There is no kind of file “exe”; possible: {', '.join(KINDS)}."),
        ("svg", {"theme": "blue"}, "The address asks for theme “blue”; possible: light, dark."),
        ("png", {"scale": "9"}, "The address asks for scale “9”; possible: 1, 2, 3, 4."),
        ("svg", {"sources": "yes"}, "The address asks for sources “yes”; possible: 0, 1."),
        ("sheet", {"paper": "a0"}, "The address asks for paper “a0”; possible: a4, letter."),
        ("svg", {"title": "x" * 121}, "A title has at most 120 letters."),
        ("poster", {"paper": "a4"}, "The address asks for paper “a4”; possible: a3, a2, a1, a0."),
        ("deck", {"story": "none"}, "There is no such story here, or no longer."),
        ("deck", {}, "There is no such story here, or no longer."),
        ("concepts", {}, "There is no such file here, or no longer."),
    ],
)
def test_each_bad_word_is_named(dataset: Dataset, kind: str, query: dict[str, str], sentence: str) -> None:
    assert file_query(dataset, kind, {name: [word] for name, word in query.items()}) == sentence


def test_of_nothing_there_is_no_file(dataset: Dataset) -> None:
    with pytest.raises(DownloadError, match="Nothing is shown"):
        file_query(dataset, "svg", {"polarity": ["increases"]})


def test_a_menu_without_stories_offers_no_decks(dataset: Dataset) -> None:
    assert download_menu(replace(dataset, stories=()))["decks"] == []
