"""An address becomes a slide that says what it shows, and what of the address it could not follow."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from graph.dataset import Dataset, load
from ui.live.slide import slide
from web.live.masked import TITLE

ROWS = (
    "source,effect,target,polarity,level,summary\n"
    "GABA,calms,Stress,decreases,core,\nStress,raises,Cortisol,increases,core,\nSleep,lifts,Mood,increases,research,\n"
)
STEPS = (
    "story,step,title,text,focus,select,speaker_note\n"
    "Rest,1,Calm,GABA calms.,GABA,GABA calms Stress,Nobody else may hear this\nRest,2,Strain,,Stress,,\n"
)


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STEPS, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def shown(dataset: Dataset, shape: str = "wide", **said: str) -> dict[str, Any]:
    """Return the slide of an address, its picture as the concepts that it draws, its legend as words."""
    found = slide(dataset, f"stamp {dataset.version}", tuple((name, (word,)) for name, word in said.items()), shape)
    content: dict[str, Any] = json.loads(gzip.decompress(found.packed))
    if "picture" in content:
        content["picture"] = sorted(node["id"] for node in content["picture"]["nodes"] if node["kind"] == "concept")
    if "legend" in content:
        content["legend"] = [entry["word"] for entry in content["legend"]]
    return content


def test_without_a_story_the_slide_says_in_words_what_is_shown(dataset: Dataset) -> None:
    assert shown(dataset, focus="GABA") == {
        "version": f"stamp {dataset.version}",
        "title": "GABA",
        "text": "",
        "story": None,
        "explore": "focus=GABA",
        "caption": "1 of 3 relations · level: core · focus: GABA and 1 step around it",
        "remarks": [],
        "legend": ["concept", "decreases"],
        "picture": ["GABA", "Stress"],
        "shown": "1",
        "selected": "",
        "opened": False,
        "outcomes": {},
        "lit": [],
    }


def test_a_step_of_a_story_has_its_title_text_and_place_and_never_its_note(dataset: Dataset) -> None:
    found = shown(dataset, story="rest", step="1")
    assert {name: found[name] for name in ("title", "text", "story", "opened")} == {
        "title": "Calm",
        "text": "GABA calms.",
        "story": {"name": "rest", "title": "Rest", "number": 1, "of": 2},
        "opened": False,
    }
    assert found["selected"] in dataset.graph["GABA"]["Stress"]
    assert "Nobody" not in json.dumps(found)
    assert found["explore"] == f"level=core&focus=GABA&depth=1&select={found['selected']}&story=rest&step=1"


def test_what_was_selected_by_hand_has_its_card_and_can_be_put_away(dataset: Dataset) -> None:
    clicked, away = shown(dataset, story="rest", step="1", select="GABA"), shown(dataset, story="rest", select="")
    assert (clicked["selected"], clicked["opened"]) == ("GABA", True)
    assert (away["selected"], away["opened"]) == ("", False)


def test_a_question_has_its_headline(dataset: Dataset) -> None:
    found = shown(dataset, **{"ask": "paths", "from": "GABA", "to": "Cortisol"})
    assert found["title"] == "Paths: GABA → Cortisol"
    assert found["text"] == "1 path leads from GABA to Cortisol. The net effect is a sign, not an amount."


def test_what_cannot_be_followed_is_said_and_a_map_is_shown(dataset: Dataset) -> None:
    found = shown(dataset, story="nobody", focus="zzzz", select="gone")
    assert found["remarks"] == [
        "There is no story “nobody” here, or no longer.",
        "No concept is called “zzzz”.",
        "The file has no “gone”, or no longer.",
    ]
    assert found["picture"] == ["Cortisol", "GABA", "Stress"]


def test_a_file_with_nothing_to_draw_says_so(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text("source,effect,target\n", encoding="utf-8")
    found = shown(load(tmp_path / "relations.csv"))
    assert found["title"] == "There is nothing to draw yet"
    assert "picture" not in found


YEARS = (
    "source,effect,target,polarity,year,source_type,target_type\n"
    "GABA,calms,Stress,decreases,1990,transmitter,condition\nGABA,wakes,Stress,increases,2001,transmitter,condition\n"
    "Stress,lifts,Cortisol,increases,1985,condition,cytokine\n"
)
ASKING = (
    "story,step,title,text,focus,select,ask,next,until,polarity\nRest,1,Start,,GABA,,,2; 3: On,,\n"
    "Rest,2,It calms,Text,GABA,GABA calms Stress,sign,3: Because it calms; 1: Back,1985-2001,\n"
    "Rest,3,End,,GABA,,Go on? yes; no,,,decreases\n"
)


@pytest.fixture
def asking(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(YEARS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(ASKING, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def test_a_step_asks_the_same_in_each_year_that_is_played(asking: Dataset) -> None:
    asks = shown(asking, story="rest", step="2")["asks"]
    assert asks.startswith("sign:")
    assert [shown(asking, story="rest", step="2", until=until)["asks"] for until in ("1985", "1990")] == [asks] * 2


def test_neither_ways_nor_years_nor_the_link_to_the_map_say_what_is_asked(asking: Dataset) -> None:
    told = shown(asking, story="rest", step="2")
    masked = shown(asking, story="rest", step="2", masked=told["asks"])
    assert told["known"]["words"] == "2 relations, 1 contested pair"
    assert [masked[name] for name in ("title", "text", "explore", "known")] == [
        TITLE,
        "",
        "",
        {"year": 2001, "words": ""},
    ]
    ways = [{"address": "story=rest&step=3", "words": ""}, {"address": "story=rest&step=1", "words": ""}]
    assert masked["story"] == {**told["story"], "ways": ways}
    plain = shown(asking, story="rest", step="3", masked="words")
    assert (plain["explore"], "decreases" in plain["caption"]) == ("", False)


def test_the_title_of_a_step_that_asks_is_no_name_of_a_way_to_it(asking: Dataset) -> None:
    ways = shown(asking, story="rest", step="1")["story"]["ways"]
    assert [way["words"] for way in ways] == ["A question to you (step 2)", "On"]


def test_a_slide_is_made_once_for_everybody(dataset: Dataset) -> None:
    first, second = (slide(dataset, "a", (("focus", ("GABA",)),), "tall") for _ in range(2))
    assert first is second
    assert slide(dataset, "a", (("focus", ("Stress",)),), "tall").digest != first.digest
