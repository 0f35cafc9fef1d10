"""Questions about the shipped data arrive where it is to be asked, the second time as an update."""

from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import fromstring

from anki.collection import Collection

from graph.dataset import load
from graph.export.practice.platform_question import platform_questions
from graph.export.practice.practice_file import practice_file
from graph.export.practice.remarks import remarks
from graph.practice.items import items

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
