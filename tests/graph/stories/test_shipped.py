"""The shipped stories say only what the shipped map has, in steps that can be shown in a room."""

from pathlib import Path

import pytest

from graph.dataset import Reading, load
from graph.stories.step_view import look_of, scope_of
from graph.stories.story import Step
from graph.views.filtered import filtered

DATA = Path(__file__).parents[3] / "data"
MOST_CONCEPTS = 20
LONGEST_TITLE, LONGEST_TEXT = 45, 220


@pytest.fixture(scope="module")
def reading() -> Reading:
    return load(DATA / "relations.csv")


def steps(reading: Reading) -> list[Step]:
    return [step for story in reading.stories for step in story.steps]


def test_three_stories_are_shipped_without_a_fault(reading: Reading) -> None:
    assert [(story.title, len(story.steps)) for story in reading.stories] == [
        ("Messengers between mind and immune system", 9),
        ("Dopamine: one messenger, opposite effects", 8),
        ("From stress to infection", 8),
    ]
    assert [fault for fault in reading.diagnostics if fault.path.endswith("stories.csv")] == []


def test_every_step_shows_a_map_that_can_be_read_in_a_room(reading: Reading) -> None:
    for step in steps(reading):
        look = look_of(step, reading.model)
        rows = filtered(reading.model, scope_of(look, reading.model), look.filters)
        assert 1 <= len(rows) <= MOST_CONCEPTS, step.title
        assert len({*rows["source"], *rows["target"]}) <= MOST_CONCEPTS, step.title


def test_every_step_selects_what_its_text_is_about(reading: Reading) -> None:
    assert [step.title for step in steps(reading) if not look_of(step, reading.model).selected] == []


def test_titles_and_texts_are_short_and_each_step_has_a_note_with_its_source(reading: Reading) -> None:
    found = steps(reading)
    assert [step.title for step in found if len(step.title) > LONGEST_TITLE or len(step.text) > LONGEST_TEXT] == []
    years = {year for year in reading.model.relations["year"] if year}
    named = {step.title for step in found if "overview" in step.speaker_note or years & {*_words(step.speaker_note)}}
    assert named == {step.title for step in found}


def _words(note: str) -> list[str]:
    return note.replace("(", " ").replace(")", " ").replace(",", " ").replace(";", " ").replace(".", " ").split()


def test_every_source_that_a_note_names_is_a_source_of_what_the_step_shows(reading: Reading) -> None:
    for step in steps(reading):
        look = look_of(step, reading.model)
        rows = filtered(reading.model, scope_of(look, reading.model), look.filters)
        shown = {*rows["year"]} - {""}
        assert {word for word in _words(step.speaker_note) if word.isdigit() and len(word) == 4} <= shown, step.title
