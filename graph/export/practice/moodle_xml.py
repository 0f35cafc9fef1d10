"""Questions turn into Moodle XML: a question bank with the feedback of each question and of each answer."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from graph.export.practice.html_text import html_text, paragraphs
from graph.export.practice.platform_question import PlatformAnswer, PlatformQuestion

if TYPE_CHECKING:
    # It loads what draws, for the one format that has pictures.
    from graph.export.practice.picture_questions import PictureQuestion

_HTML = {"format": "html"}
_COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
_PICTURE = "map.png"


def moodle_xml(
    questions: Iterable[PlatformQuestion], title: str, note: str, pictures: "Iterable[PictureQuestion]" = ()
) -> bytes:
    """Return the questions, then the pictures, as a bank in a category of that title, which the note describes."""
    quiz = Element("quiz")
    category = SubElement(quiz, "question", type="category")
    _text(category, "category", f"$course$/top/{title.replace('/', '//')}")
    _text(category, "info", html_text(note), _HTML)
    for question in questions:
        _add(quiz, question)
    for picture in pictures:
        _add_picture(quiz, picture)
    indent(quiz, " ")
    file: bytes = tostring(quiz, "utf-8", xml_declaration=True)
    return file + b"\n"


def _add(quiz: Element, question: PlatformQuestion) -> None:
    element = SubElement(quiz, "question", type="shortanswer" if question.is_typed else "multichoice")
    _text(element, "name", question.name)
    _text(element, "questiontext", paragraphs(question.stem, question.question), _HTML)
    _text(element, "generalfeedback", html_text(question.feedback), _HTML)
    _say_of_all(element, question.key)
    if question.is_typed:
        _say(element, (("usecase", "0"),))
    else:
        _say_of_choice(element, question)
    for answer in question.answers:
        _add_answer(element, answer, question.is_typed)
    _text(SubElement(element, "tags"), "tag", question.kind)


def _add_picture(quiz: Element, picture: "PictureQuestion") -> None:
    """Add a question in which names are dragged onto a picture: each name once, and its place under the same number."""
    element = SubElement(quiz, "question", type="ddimageortext")
    _text(element, "name", picture.name)
    _text(element, "questiontext", paragraphs(picture.question, *picture.stems), _HTML)
    _text(element, "generalfeedback", paragraphs(*picture.feedback), _HTML)
    _say_of_all(element, picture.key)
    # Moodle asks whether these two are there, not what they say.
    SubElement(element, "shuffleanswers")
    _say_combined(element)
    SubElement(element, "shownumcorrect")
    file = SubElement(element, "file", name=_PICTURE, path="/", encoding="base64")
    file.text = b64encode(picture.png).decode()
    for number, name in enumerate(picture.places, 1):
        _add_drag(element, number, name)
    for number, (left, top) in enumerate(picture.places.values(), 1):
        _add_drop(element, number, left, top)
    _text(SubElement(element, "tags"), "tag", "map")


def _add_drag(element: Element, number: int, name: str) -> None:
    drag = SubElement(element, "drag")
    _say(drag, (("no", str(number)), ("text", html_text(name)), ("draggroup", "1")))


def _add_drop(element: Element, number: int, left: float, top: float) -> None:
    places = (("xleft", f"{left:.0f}"), ("ytop", f"{top:.0f}"))
    _say(SubElement(element, "drop"), (("text", str(number)), ("no", str(number)), ("choice", str(number)), *places))


def _say_of_all(element: Element, key: str) -> None:
    _say(element, (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0"), ("idnumber", key)))


def _say_combined(element: Element) -> None:
    for name in _COMBINED:
        _text(element, name, "", _HTML)


def _say_of_choice(element: Element, question: PlatformQuestion) -> None:
    shuffles = "false" if question.keeps_order else "true"
    _say(element, (("single", "true"), ("shuffleanswers", shuffles), ("answernumbering", "none")))
    _say_combined(element)


def _add_answer(element: Element, answer: PlatformAnswer, is_typed: bool) -> None:
    # What is typed is compared letter by letter, and a star in it would stand for any letters.
    form = {"format": "moodle_auto_format"} if is_typed else _HTML
    text = answer.text.replace("*", r"\*") if is_typed else html_text(answer.text)
    fraction = "100" if answer.is_right else "0"
    found = SubElement(element, "answer", {"fraction": fraction, **form})
    SubElement(found, "text").text = text
    _text(found, "feedback", html_text(answer.remark), _HTML)


def _text(element: Element, name: str, text: str, attributes: dict[str, str] | None = None) -> None:
    SubElement(SubElement(element, name, attributes or {}), "text").text = text


def _say(element: Element, facts: Sequence[tuple[str, str]]) -> None:
    for name, text in facts:
        SubElement(element, name).text = text
