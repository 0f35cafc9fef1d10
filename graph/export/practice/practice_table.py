"""Questions turn into a table of tab-separated values for spreadsheets and flash card programs, a question in a row."""

import codecs
from collections.abc import Sequence

from graph.export.practice.platform_question import PlatformQuestion
from graph.vocabulary import joined
from graph.writing.spreadsheet import guarded

COLUMNS = ("id", "kind", "sentence", "question", "answer", "also accepted")
LAST_COLUMNS = ("explanation", "of the wrong answers")


def practice_table(questions: Sequence[PlatformQuestion]) -> bytes:
    """Return the table as UTF-8 with a byte order mark; no cell of it runs as a formula, and none needs quoting."""
    most = max((len(_wrong(question)) for question in questions), default=0)
    header = [*COLUMNS, *(f"wrong {number}" for number in range(1, most + 1)), *LAST_COLUMNS]
    lines = [header, *(_row(question, most) for question in questions)]
    return codecs.BOM_UTF8 + "".join("\t".join(map(_cell, line)) + "\r\n" for line in lines).encode()


def _row(question: PlatformQuestion, most: int) -> list[str]:
    wrong = _wrong(question)
    told = [
        question.key,
        question.kind,
        question.stem,
        question.question,
        question.right,
        joined(question.others_right),
    ]
    remarks = " ".join(answer.remark for answer in question.answers if answer.remark)
    return [*told, *wrong, *[""] * (most - len(wrong)), question.feedback, remarks]


def _wrong(question: PlatformQuestion) -> list[str]:
    return [answer.text for answer in question.answers if not answer.is_right]


def _cell(text: str) -> str:
    """Return a text as a cell; one that begins with a quotation mark would be read up to the next one.

    >>> _cell("=1+1"), len(_cell('"IL-6"')), _cell("IL-6")
    ("'=1+1", 7, 'IL-6')
    """
    return f"'{text}" if text.startswith('"') else guarded(text)
