"""Questions turn into an Anki package: one note each, which a later import of the same question updates."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from itertools import count

from genanki import Deck, Model, Note, Package

from graph.export.practice.html_text import html_text
from graph.export.practice.platform_question import PlatformQuestion
from graph.export.zip_dates import zipped
from graph.vocabulary import joined

# Drawn once; Anki knows deck and note type by them, so they stay for ever.
DECK, NOTE_TYPE = 1794206311, 1486027953
FIELDS = ("Name", "Sentence", "Question", "Choices", "Answer", "Also accepted", "Explanation", "Of the other choices")
_TAG = "neuroimmune-map"

_FRONT = (
    '<p class="sentence">{{Sentence}}</p><p>{{Question}}</p>'
    "{{#Choices}}{{Choices}}{{/Choices}}{{^Choices}}{{type:Answer}}{{/Choices}}"
)
_BACK = (
    "<hr id=answer>"
    '{{#Choices}}<p class="answer">{{Answer}}</p>{{/Choices}}'
    "{{#Also accepted}}<p>Also right: {{Also accepted}}</p>{{/Also accepted}}"
    "<p>{{Explanation}}</p>"
    "{{#Of the other choices}}{{Of the other choices}}{{/Of the other choices}}"
)
_STYLE = """.card { font-family: sans-serif; font-size: 20px; line-height: 1.4; max-width: 40em; margin: 1em auto; }
.sentence, .answer { font-weight: bold; }
ul { padding-left: 1.2em; }
"""


def anki_package(questions: Sequence[PlatformQuestion], title: str, note: str, moment: datetime) -> bytes:
    """Return the .apkg file, the same bytes for the same moment; Anki takes a change from it only if it is newer."""
    deck, kind = Deck(DECK, title, html_text(note)), _note_type(title)
    for place, question in enumerate(questions):
        deck.add_note(Note(kind, _fields(question), guid=question.key, tags=[f"{_TAG}::{question.kind}"], due=place))
    return zipped({"collection.anki2": _collection(Package(deck), moment), "media": b"{}"}, moment.date())


def _collection(package: Package, moment: datetime) -> bytes:
    """Return the database of a package, made in memory: genanki itself would leave a file behind for each."""
    seconds = moment.timestamp()
    with closing(sqlite3.connect(":memory:")) as database:
        package.write_to_db(database.cursor(), seconds, count(int(seconds * 1000)))
        database.commit()
        return database.serialize()


def _note_type(title: str) -> Model:
    return Model(
        NOTE_TYPE,
        f"{title} practice",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": _FRONT, "afmt": _FRONT + _BACK}],
        css=_STYLE,
    )


def _fields(question: PlatformQuestion) -> list[str]:
    remarks = [answer.remark for answer in question.answers if answer.remark]
    return [
        *map(html_text, (question.name, question.stem, question.question)),
        "" if question.is_typed else _listed([answer.text for answer in question.answers]),
        html_text(question.right),
        html_text(joined(question.others_right)),
        html_text(question.feedback),
        _listed(remarks),
    ]


def _listed(texts: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{html_text(text)}</li>' for text in texts)}</ul>" if texts else ""
