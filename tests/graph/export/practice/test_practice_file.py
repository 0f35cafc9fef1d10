"""A file for a learning platform says of a wrong answer what the map says of it, with its evidence."""

from datetime import UTC, datetime

import pytest

from graph.export.practice.practice_file import practice_file
from graph.export.practice.practice_formats import PRACTICE_FORMATS
from graph.practice.practice_item import Choice, PracticeItem

from ....models import model_of_text
from .sample import CHOSEN, ORDERED, TYPED

MODEL = model_of_text(
    "source,effect,target,polarity,evidence,species\n"
    "Cortisol,may raise,IL-6,increases,animal,mouse\n"
    "TNF,raises,Fever,increases,,\n"
)
FIRST, SECOND = MODEL.records
MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def item() -> PracticeItem:
    wrong = (Choice("IL-6", FIRST), Choice("TNF", SECOND), Choice("Sleep", "r0000000000"))
    return PracticeItem(**{**vars(CHOSEN), "wrong": wrong})


@pytest.mark.parametrize("form", PRACTICE_FORMATS)
def test_each_format_is_made_the_same_for_the_same_moment_and_also_of_nothing(form: str) -> None:
    asked = (item(), ORDERED, TYPED)
    assert practice_file(MODEL, asked, form, MOMENT) == practice_file(MODEL, asked, form, MOMENT)
    assert practice_file(MODEL, asked, form, MOMENT) != practice_file(MODEL, (), form, MOMENT)


def test_feedback_and_remarks_are_in_the_file() -> None:
    text = practice_file(MODEL, [item()], "gift.txt", MOMENT).decode()
    assert "// For learning, not medical advice." in text
    assert "~[html]IL-6#[html]In this map\\: Cortisol may raise IL-6." in text
    assert f"####[html]{CHOSEN.feedback}" in text
