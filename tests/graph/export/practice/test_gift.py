"""gift-pegjs, which others wrote, reads each question with its answers and what is said of them."""

import json
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

from graph.export.practice.gift import gift
from graph.export.practice.platform_question import PlatformQuestion

from .sample import hostile_questions, questions

READER = Path(__file__).with_name("parse_gift.cjs")


def read(text: str) -> list[dict[str, Any]]:
    done = subprocess.run(["node", str(READER)], input=text, capture_output=True, check=True, encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def as_read(choice: dict[str, Any]) -> tuple[bool, str, str]:
    return choice["isCorrect"], choice["text"]["text"], (choice["feedback"] or {"text": ""})["text"]


def test_each_question_is_read_with_its_answers_and_feedback() -> None:
    category, chosen, ordered, typed = read(gift(questions(), "A/B", "For learning"))
    assert category == {"type": "Category", "title": "$course$/top/A//B"}
    assert [question["type"] for question in (chosen, ordered, typed)] == ["MC", "MC", "Short"]
    assert [chosen["id"], chosen["tags"]] == [questions()[0].key, ["target"]]
    assert chosen["title"] == "GABA generally calms ____. (target)"
    assert chosen["stem"] == {"format": "html", "text": "<p>GABA generally calms ____.</p><p>Which one is it?</p>"}
    assert sorted(map(as_read, chosen["choices"])) == [
        (False, "IL-6", "In this map: Cortisol raises IL-6."),
        (False, "Microglia", ""),
        (False, "TNF", ""),
        (True, "Inflammation", ""),
    ]
    assert chosen["globalFeedback"]["text"] == questions()[0].feedback
    assert [choice["text"]["text"] for choice in ordered["choices"] if choice["isCorrect"]] == ["decreases"]
    assert [choice["text"]["text"] for choice in ordered["choices"]] == [
        answer.text for answer in questions()[1].answers
    ]
    assert [as_read(choice) for choice in typed["choices"]] == [(True, "Interleukin-6", ""), (True, "IL-6", "")]


def shown(html: str) -> str:
    """Return what a page shows of HTML in which nothing but paragraphs and spans of one letter are marked up."""
    for tag in ("<p>", "</p>", "<span>", "</span>"):
        html = html.replace(tag, "")
    assert "<" not in html
    return unescape(html)


def test_no_text_is_read_as_anything_but_text() -> None:
    asked: tuple[PlatformQuestion, ...] = hostile_questions()
    _, chosen, typed = read(gift(asked, "A", "B"))
    assert [chosen["title"], typed["title"]] == [question.name.replace("&&", "& &") for question in asked]
    assert shown(chosen["stem"]["text"]) == asked[0].stem + asked[0].question
    assert [(right, shown(text), shown(said)) for right, text, said in map(as_read, chosen["choices"])] == [
        (answer.is_right, answer.text, answer.remark) for answer in asked[0].answers
    ]
    assert shown(chosen["globalFeedback"]["text"]) == asked[0].feedback
    # As Moodle compares them: an arrow as one letter, and a star that stands for itself.
    as_compared = [
        answer.text.replace("->", "→").replace("*", r"\*").replace("&&", "& &") for answer in asked[1].answers
    ]
    assert [choice["text"] for choice in typed["choices"]] == [
        {"format": "plain", "text": text} for text in as_compared
    ]
