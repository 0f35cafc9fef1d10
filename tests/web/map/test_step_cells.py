"""A step that is made of what the map shows, shows that again."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, dataset_of
from graph.reading.csv_text import table_of
from graph.stories.step_view import address_of, step_view_of
from graph.stories.story import stories_of
from graph.vocabulary import STORY_COLUMNS
from web.map.cache import model_of
from web.map.choices import choices
from web.map.query_words import Query
from web.map.step_cells import step_cells_of

TABLE = (
    b"source,effect,target,polarity,level,species\n"
    b"GABA,calms,Stress,decreases,core,human\nSleep,lifts,Mood,increases,core,human\n"
    b"Stress,lowers,Mood,decreases,research,mouse\n"
)
CONCEPTS = b"name,type\nGABA,transmitter\nSleep,brain function\nStress,condition\nMood,brain function\n"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return dataset_of(Path("relations.csv"), TABLE, CONCEPTS)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"focus": ["Stress"], "depth": ["2"], "level": [""]},
        {"level": ["research"], "polarity": ["decreases"], "layout": ["matrix"]},
        {"level": [""], "type": ["transmitter", "condition"], "select": ["Mood"]},
        {"level": [""], "ask": ["paths"], "from": ["GABA"], "to": ["Mood"]},
    ],
)
def test_a_step_of_what_is_shown_shows_it_again(query: Query, dataset: Dataset) -> None:
    made = step_cells_of(dataset, query)
    cells = {**dict.fromkeys(STORY_COLUMNS, ""), "story": "One", "step": "1", "title": "T", **made.cells}
    row = stories_of(table_of("stories.csv", tuple(cells), [list(cells.values())]))[0].steps[0]
    before, after = choices(dataset, query), choices(dataset, address_of(step_view_of(row, model_of(dataset))))
    assert (after.scope.focus, after.scope.depth, after.filters, after.layout, after.question) == (
        *(before.scope.focus, before.scope.depth, before.filters, before.layout, before.question),
    )
    levels = {"core", "research"}
    assert set(after.scope.levels or levels) == set(before.scope.levels or levels)
    assert made.left_out == ()


def test_a_selected_relation_is_written_as_its_sentence(dataset: Dataset) -> None:
    id = str(model_of(dataset).relations.index[0])
    assert step_cells_of(dataset, {"select": [id]}).cells["select"] == "GABA calms Stress"


def test_what_no_step_can_hold_is_named(dataset: Dataset) -> None:
    query = {"species": ["mouse"], "focus": ["Stress"], "direction": ["into"], "ask": ["what if"], "from": ["GABA"]}
    found = step_cells_of(dataset, query)
    assert ("species" in found.left_out, "the question (what if)" in found.left_out) == (True, True)
    assert (found.cells["focus"], found.cells["from"]) == ("Stress", "")
    wider = b"name,type,broader\nSleep,brain function,Rest\nRest,brain function,\n"
    folded = dataset_of(Path("relations.csv"), TABLE, wider)
    assert step_cells_of(folded, {"folded": ["Rest"]}).left_out == ("what was folded",)
