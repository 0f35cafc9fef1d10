"""Anki itself takes the package in, shows its questions, and takes a second one in as an update."""

import re
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from anki.collection import Collection

from graph.export.practice.anki_package import FIELDS, anki_package
from graph.export.practice.platform_question import platform_questions

from .anki_itself import imported
from .sample import CHOSEN, ITEMS, ORDERED, REMARKS, TYPED, hostile_questions, questions
from .test_gift import shown

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def notes(collection: Collection) -> dict[str, dict[str, str]]:
    """Return the fields of each note by its kind of question."""
    found = [collection.get_note(id) for id in collection.find_notes("")]
    return {note.tags[0].removeprefix("neuroimmune-map::"): dict(note.items()) for note in found}


def test_anki_takes_in_every_question_with_one_card(collection: Collection) -> None:
    assert imported(collection, anki_package(questions(), "A map", "For learning", MOMENT)) == (3, 0)
    found = notes(collection)
    assert [*found["target"]] == [*FIELDS]
    assert found["target"] | {"Choices": ""} == {
        "Name": "GABA generally calms ____. (target)",
        "Sentence": "GABA generally calms ____.",
        "Question": "Which one is it?",
        "Choices": "",
        "Answer": "Inflammation",
        "Also accepted": "inflammatory response",
        "Explanation": CHOSEN.feedback,
        "Of the other choices": "<ul><li>In this map: Cortisol raises IL-6.</li></ul>",
    }
    assert re.findall("<li>(.*?)</li>", found["sign"]["Choices"]) == [answer.text for answer in questions()[1].answers]
    assert (found["definition"]["Answer"], found["definition"]["Also accepted"]) == ("Interleukin-6", "IL-6")
    assert (collection.card_count(), collection.decks.by_name("A map") is not None) == (3, True)
    cards = {card.note().tags[0]: card for card in map(collection.get_card, collection.find_cards(""))}
    front = cards["neuroimmune-map::target"].question()
    assert "GABA generally calms ____." in front
    assert "<li>Inflammation</li>" in front
    assert CHOSEN.feedback not in front
    assert CHOSEN.feedback in cards["neuroimmune-map::target"].answer()
    # A field to type into is there where there is nothing to choose.
    assert ["[[type:Answer]]" in card.question() for card in cards.values()] == [
        name.endswith("definition") for name in cards
    ]


def test_a_second_import_updates_what_changed_and_adds_nothing(collection: Collection) -> None:
    imported(collection, anki_package(questions(), "A map", "For learning", MOMENT))
    card = collection.get_card(collection.find_cards("tag:neuroimmune-map::target")[0])
    card.ivl = 30
    collection.update_card(card)
    reworded = (replace(CHOSEN, stem="GABA may calm ____.", digest="d9"), ORDERED, TYPED)
    later = anki_package(platform_questions(reworded, REMARKS), "A map", "For learning", MOMENT + timedelta(seconds=1))
    assert imported(collection, later) == (0, 3)
    assert imported(collection, later) == (0, 0)
    assert notes(collection)["target"]["Sentence"] == "GABA may calm ____."
    assert (collection.note_count(), collection.card_count()) == (3, 3)
    assert collection.get_card(card.id).ivl == 30


def test_no_text_is_markup_a_sound_or_a_formula(collection: Collection) -> None:
    asked = hostile_questions()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        package = anki_package(asked, "A map", "For learning", MOMENT)
    assert imported(collection, package) == (2, 0)
    found = notes(collection)
    assert [shown(found[question.kind]["Sentence"]) for question in asked] == [question.stem for question in asked]
    assert shown(found["source"]["Answer"]) == asked[1].right
    for card in map(collection.get_card, collection.find_cards("")):
        for side in (card.question(), card.answer()):
            assert re.findall(r"<script|\[sound|\[latex|\\\(|\$\$|c1::x", side.replace("{{c1::x}}", "")) == []
        assert card.question_av_tags() == card.answer_av_tags() == []


def test_the_same_questions_of_a_moment_make_the_same_bytes_and_leave_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    first, second = (anki_package(platform_questions(ITEMS, REMARKS), "A", "B", MOMENT) for _ in range(2))
    assert (first == second, [*tmp_path.iterdir()]) == (True, [])
