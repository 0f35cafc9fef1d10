"""An address that names a story and a step shows what the step shows; what it says itself comes first."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from web.map.query_words import Query
from web.map.story_step import StoryStep, address_for, story_step_of, unknown_story, words_of

ROWS = "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\nStress,raises,Cortisol,increases,core\n"
STEPS = (
    "story,step,title,text,focus,select,speaker_note\n"
    "Rest and stress,1,Calm,GABA calms.,GABA,GABA calms Stress,Say it slowly\n"
    "Rest and stress,2,Strain,,Stress,,\n"
)


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STEPS, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def said(story: str = "rest-and-stress", step: str = "1", **words: str) -> Query:
    return {"story": [story], "step": [step], **{name: [word] for name, word in words.items()}}


def test_a_step_is_found_by_its_place_and_the_nearest_where_there_is_no_such(dataset: Dataset) -> None:
    places = {
        step: story_step_of(dataset, said(step=step)) for step in ("1", "2", "0", "99", "-1", "x", "", "9" * 5000)
    }
    assert {step: story_step.number for step, story_step in places.items() if story_step} == {
        **{"1": 1, "2": 2, "0": 1, "99": 2},
        **dict.fromkeys(("-1", "x", "", "9" * 5000), 1),
    }
    assert story_step_of(dataset, said("another")) is None
    assert story_step_of(dataset, {}) is None


def test_the_words_of_a_step_give_way_to_those_of_the_address(dataset: Dataset) -> None:
    story_step = StoryStep(dataset.stories[0], 1)
    relation = next(id for *_, id in dataset.graph.edges(keys=True) if "GABA" in _)
    assert words_of(dataset, story_step, {}) == {
        "level": ("core",), "focus": ("GABA",), "depth": ("1",), "select": (relation,),
    }  # fmt: skip
    assert words_of(dataset, story_step, said(select="", depth="2"))["select"] == [""]
    assert words_of(dataset, story_step, said(select="", depth="2"))["depth"] == ["2"]
    assert words_of(dataset, None, said(focus="GABA")) == said(focus="GABA")


def test_what_an_address_names_and_the_file_does_not_have_is_said(dataset: Dataset) -> None:
    assert unknown_story(dataset, {}) == ""
    assert unknown_story(dataset, said()) == ""
    assert unknown_story(dataset, said("<b>")) == "There is no story “<b>” here, or no longer."
    assert unknown_story(dataset, said(step="7")) == "The story has no step “7”, or no longer."


def test_the_address_of_a_view_says_its_step_and_that_no_level_is_all_of_them(dataset: Dataset) -> None:
    story_step = StoryStep(dataset.stories[0], 2)
    words = {"level": [], "focus": ["a & b"], "type": [], "layout": ["atlas"]}
    assert address_for(words, story_step) == "level=&focus=a+%26+b&layout=atlas&story=rest-and-stress&step=2"
    assert address_for({"level": ["core"], "story": ["x"]}, None) == "level=core&story=x"
