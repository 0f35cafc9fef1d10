"""Questions about the shipped data arrive where it is to be asked, the second time as an update."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import permutations
from xml.etree.ElementTree import fromstring

from anki.collection import Collection

from graph.dataset import load
from graph.export.practice.picture_questions import picture_questions
from graph.export.practice.platform_question import platform_questions
from graph.export.practice.practice_file import practice_file
from graph.export.practice.remarks import remarks
from graph.practice.feedback import row_words
from graph.practice.items import items
from graph.practice.truth import Row

from ...conftest import DATA
from .anki_itself import imported
from .test_gift import read, shown

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def test_no_question_is_lost_on_its_way(collection: Collection) -> None:
    model = load(DATA).model
    # Every fourth: all of them take four times as long and are written alike.
    asked = items(model)[::4]
    sentences = [question.feedback for question in platform_questions(asked, remarks(model, asked))]
    assert len(sentences) > 200
    _, *as_gift = read(practice_file(model, asked, "gift.txt", MOMENT).decode())
    assert [shown(question["globalFeedback"]["text"]) for question in as_gift] == sentences
    bank = fromstring(practice_file(model, asked, "moodle.xml", MOMENT))
    assert [shown(text.text or "") for text in bank.findall("question/generalfeedback/text")] == sentences
    later = MOMENT + timedelta(seconds=1)
    decks = [practice_file(model, asked, "apkg", moment) for moment in (MOMENT, later)]
    assert [imported(collection, deck) for deck in decks] == [(len(asked), 0), (0, len(asked))]


def test_a_map_with_blanks_can_be_filled_in_one_way_alone() -> None:
    model = load(DATA).model
    rows = model.records.values()
    claims = {(row["source"], row["target"]) for row in rows}
    asked = picture_questions(model, items(model), MOMENT.date())
    assert len(asked) == 6
    for picture in asked:
        on_map = [row for row in rows if any(text.startswith(row_words(row)) for text in picture.feedback)]
        right = [
            fill
            for fill in permutations(picture.places)
            if all(ends(row, dict(zip(picture.places, fill, strict=True))) in claims for row in on_map)
        ]
        assert right == [tuple(picture.places)]


def ends(row: Row, fill: Mapping[str, str]) -> tuple[str, str]:
    """Return the concepts of a row where names are put into blanks."""
    return fill.get(row["source"], row["source"]), fill.get(row["target"], row["target"])
