"""Practice items turn into the bytes of a file for a learning platform."""

from collections.abc import Sequence
from datetime import datetime

from graph.export.practice.gift import gift
from graph.export.practice.moodle_xml import moodle_xml
from graph.export.practice.platform_question import PlatformQuestion, platform_questions
from graph.export.practice.practice_formats import ANKI, GIFT, MOODLE, QTI
from graph.export.practice.practice_table import practice_table
from graph.export.practice.practice_task import Seed
from graph.export.practice.qti import qti_package
from graph.export.practice.remarks import remarks
from graph.model.map_model import MapModel
from graph.practice.practice_item import PracticeItem
from graph.wording import NOTE


def practice_file(model: MapModel, items: Sequence[PracticeItem], form: str, moment: datetime, seed: Seed = 0) -> bytes:
    """Return the items of a map in a format of PRACTICE_FORMATS; the same bytes for the same moment."""
    questions = platform_questions(items, remarks(model, items), seed)
    if form == ANKI:
        return _anki(questions, model.title, moment)
    if form == GIFT:
        return gift(questions, model.title, NOTE).encode()
    if form == MOODLE:
        # What draws its maps takes its time to load, too.
        from graph.export.practice.picture_questions import picture_questions

        return moodle_xml(questions, model.title, NOTE, picture_questions(model, items, moment.date()))
    return qti_package(questions, model.title, moment.date()) if form == QTI else practice_table(questions)


def _anki(questions: Sequence[PlatformQuestion], title: str, moment: datetime) -> bytes:
    # It takes a quarter of a second to load, which no other file needs.
    from graph.export.practice.anki_package import anki_package

    return anki_package(questions, title, NOTE, moment)
