"""The table has a question in each row, reads as cells elsewhere, and runs no formula."""

import csv
import io

from graph.export.practice.platform_question import PlatformQuestion
from graph.export.practice.practice_table import COLUMNS, LAST_COLUMNS, practice_table
from graph.writing.spreadsheet import unguarded

from .sample import hostile_questions, questions


def rows(asked: tuple[PlatformQuestion, ...], quoting: int = csv.QUOTE_MINIMAL) -> list[list[str]]:
    text = practice_table(asked).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", quoting=quoting))  # type: ignore[arg-type]


def test_a_row_has_the_question_its_answers_and_the_explanation() -> None:
    header, chosen, ordered, typed = rows(questions())
    assert header == [*COLUMNS, "wrong 1", "wrong 2", "wrong 3", "wrong 4", *LAST_COLUMNS]
    key, words = questions()[1].key, ["increases", "modulates", "produces", "no clear effect"]
    told = ["sign", "GABA ____ Inflammation.", "What does it do?", "decreases", ""]
    assert ordered == [key, *told, *words, "GABA generally calms Inflammation.", ""]
    assert typed[4:] == ["Interleukin-6", "IL-6", "", "", "", "", questions()[2].feedback, ""]
    assert (chosen[5], chosen[-1]) == ("inflammatory response", "In this map: Cortisol raises IL-6.")


def test_no_cell_runs_or_leaves_its_place_whoever_reads_quotation_marks() -> None:
    asked = hostile_questions()
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        header, *found = rows(asked, quoting)
        assert [len(row) for row in found] == [len(header)] * 2
        assert [cell for row in found for cell in row if cell[:1] in {*'=+-@"'}] == []
        assert [unguarded(row[2]) for row in found] == [question.stem for question in asked]


def test_no_question_makes_the_header_alone() -> None:
    assert rows(()) == [[*COLUMNS, *LAST_COLUMNS]]
