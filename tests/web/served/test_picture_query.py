"""The query for a picture says what is laid out, and each word that it should not have is named."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from graph.layout.picture import BESIDE_ANSWER, EXPLORED, PHONE, Frame
from graph.views.scope import Scope
from web.map.query_words import Query
from web.served.picture_query import PictureQuery, picture_query

TEXT = (
    "source,effect,target,polarity,level,source_type\n"
    "GABA,calms,Stress,decreases,core,transmitter\nStress,raises,Cortisol,increases,research,\n"
    "GABA,wakes,Mood,increases,research,\n"
)
CONCEPTS = "name,type,broader\nCortisol,transmitter,Hormone\nHormone,transmitter,\n"
STORIES = "story,step,title,text,focus,level,path\nCalm,1,One,It calms.,GABA,core,\nCalm,2,Two,How.,,,GABA > Cortisol\n"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(TEXT, encoding="utf-8")
    (tmp_path / "concepts.csv").write_text(CONCEPTS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STORIES, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def ids(dataset: Dataset, *targets: str) -> tuple[str, ...]:
    relations = dataset.model.relations
    return tuple(id for id in relations.index if relations.loc[id, "target"] in targets)


def scope_for(dataset: Dataset, **query: str) -> Scope:
    found = picture_query(dataset, {name: [word] for name, word in query.items()})
    assert isinstance(found, PictureQuery), found
    return found.scope


def test_nothing_said_is_the_map_that_opens(dataset: Dataset) -> None:
    assert picture_query(dataset, {}) == PictureQuery(Scope(("core",)), "auto", EXPLORED)


def test_no_level_said_is_not_the_same_as_a_blank_one(dataset: Dataset) -> None:
    assert scope_for(dataset, level="") == Scope()


def test_a_scope_is_said_as_in_the_address_of_a_page(dataset: Dataset) -> None:
    query = {"level": ["core", "research"], "focus": ["GABA"], "depth": ["2"], "direction": ["out"]}
    assert picture_query(dataset, {**query, "grown": ["Stress"], "layout": ["atlas"]}) == PictureQuery(
        Scope(("core", "research"), "GABA", 2, "out", ("Stress",)), "atlas", EXPLORED
    )


def test_a_folded_concept_is_said_by_its_name_and_an_answer_is_not_folded(dataset: Dataset) -> None:
    assert scope_for(dataset, folded="Hormone") == Scope(("core",), folded=(("Cortisol", "Hormone"),))
    assert scope_for(dataset, folded="Hormone", focus="Cortisol") == Scope(("core",), "Cortisol")
    asked = {"of": "answer", "ask": "paths", "from": "GABA", "to": "Cortisol", "level": ""}
    assert scope_for(dataset, **asked, folded="Hormone").folded == ()


def test_an_answer_has_a_picture_of_its_own_relations_alone(dataset: Dataset) -> None:
    asked = {"of": "answer", "ask": "paths", "from": "GABA", "to": "Cortisol", "level": ""}
    query = {name: [word] for name, word in asked.items()}
    found = picture_query(dataset, query)
    assert isinstance(found, PictureQuery)
    assert (found.layout, found.frame, {*(found.scope.only or ())}) == (
        "auto",
        BESIDE_ANSWER,
        {*ids(dataset, "Stress", "Cortisol")},
    )


@pytest.mark.parametrize(("frame", "alone", "beside"), [("wide", EXPLORED, BESIDE_ANSWER), ("phone", PHONE, PHONE)])
def test_a_screen_has_its_own_frame(dataset: Dataset, frame: str, alone: Frame, beside: Frame) -> None:
    asked = {"of": "answer", "ask": "what if", "from": "GABA", "frame": frame}
    queries: list[dict[str, str]] = [{"frame": frame}, asked]
    found = [picture_query(dataset, {name: [word] for name, word in query.items()}) for query in queries]
    assert [one.frame for one in found if isinstance(one, PictureQuery)] == [alone, beside]


def test_filters_count_for_an_answer(dataset: Dataset) -> None:
    asked = {"of": "answer", "ask": "what if", "from": "GABA", "level": ""}
    assert {*(scope_for(dataset, **asked).only or ())} == {*ids(dataset, "Stress", "Mood")}
    assert scope_for(dataset, **asked, polarity="increases").only == ids(dataset, "Mood")


def test_a_step_of_a_story_shows_what_it_shows_in_the_app(dataset: Dataset) -> None:
    story = dataset.stories[0].id
    assert scope_for(dataset, story=story, step="1") == Scope(("core",), "GABA")
    assert scope_for(dataset, story=story, step="1", focus="Stress").focus == "Stress"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"level": "high"}, "The address asks for level “high”; possible: core, research."),
        ({"depth": "9"}, "The address asks for depth “9”; possible: 0, 1, 2, 3."),
        ({"direction": "up"}, "The address asks for direction “up”; possible: both, out, in."),
        ({"frame": "round"}, "The address asks for frame “round”; possible: wide, phone."),
        ({"layout": "pie"}, "The address asks for layout “pie”; possible: map, atlas, matrix."),
        ({"focus": "Nobody"}, "No concept is called “Nobody”."),
        ({"focus": "GABA", "grown": "Nobody"}, "No concept is called “Nobody”."),
        ({"folded": "Nobody"}, "No concept is called “Nobody”."),
        ({"folded": "GABA"}, "No concept is narrower than “GABA”, so it cannot be folded."),
        ({"of": "all"}, "The address asks for of “all”; possible: answer."),
        ({"of": "answer"}, "A picture of an answer needs a question with its concepts."),
        (
            {"of": "answer", "ask": "paths", "from": "GABA"},
            "A picture of an answer needs a question with its concepts.",
        ),
        ({"of": "answer", "ask": "why"}, "The address asks for ask “why”; possible: paths, compare, what if, loops."),
        ({"of": "answer", "ask": "loops", "waves": "7"}, "The address asks for waves “7”; possible: 1, 2, 3."),
        ({"of": "answer", "ask": "loops", "length": "x"}, "The address asks for length “x”; possible: 1, 2, 3, 4, 5."),
        ({"of": "answer", "ask": "loops", "change": "x"}, "The address asks for change “x”; possible: raise, lower."),
        ({"of": "answer", "ask": "loops", "to": "Nobody"}, "No concept is called “Nobody”."),
        (
            {"of": "answer", "ask": "loops", "species": "cat"},
            "The address asks for species “cat”; possible: none in this file.",
        ),
        ({"story": "x"}, "There is no story “x” here, or no longer."),
        ({"step": "1"}, "A step needs the story that it belongs to."),
        (
            {"polarity": "increases"},
            "A picture is not asked for by “polarity”; possible: of, frame, story, step, level, focus, depth, "
            "direction, grown, folded, layout.",
        ),
        ({"focus": "x" * 99}, f"No concept is called “{'x' * 60}…”."),
    ],
)
def test_each_bad_word_is_named(dataset: Dataset, query: dict[str, str], sentence: str) -> None:
    words: Query = {name: [word] for name, word in query.items()}
    assert picture_query(dataset, words) == sentence


def test_a_step_that_a_story_does_not_have_is_named(dataset: Dataset) -> None:
    query = {"story": [dataset.stories[0].id], "step": ["9"]}
    assert picture_query(dataset, query) == "The story has no step “9”, or no longer."
