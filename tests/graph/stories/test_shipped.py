"""The shipped stories say only what the shipped map has, in steps that can be shown in a room."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from graph.stories.step_view import scope_of, step_view_of
from graph.stories.story import StepRow
from graph.views.filtered import filtered

DATA = Path(__file__).parents[3] / "data"
MOST_CONCEPTS = 20
LONGEST_TITLE, LONGEST_TEXT = 45, 220


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(DATA / "relations.csv")


def steps(dataset: Dataset) -> list[StepRow]:
    return [step for story in dataset.stories for step in story.steps]


def test_three_stories_are_shipped_without_a_fault(dataset: Dataset) -> None:
    assert [(story.title, len(story.steps)) for story in dataset.stories] == [
        ("Messengers between mind and immune system", 9),
        ("Dopamine: one messenger, opposite effects", 8),
        ("From stress to infection", 8),
    ]
    assert [fault for fault in dataset.diagnostics if fault.path.endswith("stories.csv")] == []


def test_every_step_shows_a_map_that_can_be_read_in_a_room(dataset: Dataset) -> None:
    for step in steps(dataset):
        view = step_view_of(step, dataset.model)
        rows = filtered(dataset.model, scope_of(view, dataset.model), view.filters)
        assert 1 <= len(rows) <= MOST_CONCEPTS, step.title
        assert len({*rows["source"], *rows["target"]}) <= MOST_CONCEPTS, step.title


def test_every_step_selects_what_its_text_is_about(dataset: Dataset) -> None:
    assert [step.title for step in steps(dataset) if not step_view_of(step, dataset.model).selected] == []


def test_titles_and_texts_are_short_and_each_step_has_a_note_with_its_source(dataset: Dataset) -> None:
    found = steps(dataset)
    assert [step.title for step in found if len(step.title) > LONGEST_TITLE or len(step.text) > LONGEST_TEXT] == []
    years = {year for year in dataset.model.relations["year"] if year}
    named = {step.title for step in found if "overview" in step.speaker_note or years & {*_words(step.speaker_note)}}
    assert named == {step.title for step in found}


def _words(note: str) -> list[str]:
    return note.replace("(", " ").replace(")", " ").replace(",", " ").replace(";", " ").replace(".", " ").split()


def test_every_source_that_a_note_names_is_a_source_of_what_the_step_shows(dataset: Dataset) -> None:
    for step in steps(dataset):
        view = step_view_of(step, dataset.model)
        rows = filtered(dataset.model, scope_of(view, dataset.model), view.filters)
        shown = {*rows["year"]} - {""}
        assert {word for word in _words(step.speaker_note) if word.isdigit() and len(word) == 4} <= shown, step.title
