"""The question bank has the parts that Moodle's importer asks for, and every text comes back as it was."""

from base64 import b64decode
from xml.etree.ElementTree import Element, fromstring

from graph.export.practice.moodle_xml import moodle_xml
from graph.export.practice.picture_questions import PictureQuestion
from graph.export.practice.platform_question import PlatformQuestion

from .sample import hostile_questions, questions
from .test_gift import shown


def bank(asked: tuple[PlatformQuestion, ...]) -> list[Element]:
    return list(fromstring(moodle_xml(asked, "A/B", "For learning")))


PICTURE = PictureQuestion(
    key="m1",
    name="Map with 2 blanks",
    question="Drag each name.",
    stems=("(1) raises Fever.", "Sleep lowers (2)."),
    feedback=("Stress raises Fever. Source: Li.", "Sleep lowers a < b. Source: Ono."),
    png=b"\x89PNG\x00",
    places={"Stress": (12, 30), "a < b": (300.0, 210)},
)


def text(element: Element, path: str) -> str:
    found = element.find(f"{path}/text")
    assert found is not None, path
    return found.text or ""


def answers(question: Element) -> list[tuple[str | None, str | None, str, str]]:
    return [
        (one.get("fraction"), one.get("format"), text(one, "."), text(one, "feedback"))
        for one in question.findall("answer")
    ]


def test_a_bank_begins_with_its_category_and_has_each_question_with_its_feedback() -> None:
    category, chosen, ordered, typed = bank(questions())
    assert (category.get("type"), text(category, "category"), text(category, "info")) == (
        *("category", "$course$/top/A//B", "For learning"),
    )
    assert [one.get("type") for one in (chosen, ordered, typed)] == ["multichoice", "multichoice", "shortanswer"]
    assert text(chosen, "questiontext") == "<p>GABA generally calms ____.</p><p>Which one is it?</p>"
    assert text(chosen, "generalfeedback") == questions()[0].feedback
    assert (text(chosen, "name"), chosen.findtext("idnumber")) == (questions()[0].name, questions()[0].key)
    assert sorted(answers(chosen), reverse=True) == [
        ("100", "html", "Inflammation", ""),
        ("0", "html", "TNF", ""),
        ("0", "html", "Microglia", ""),
        ("0", "html", "IL-6", "In this map: Cortisol raises IL-6."),
    ]
    assert answers(typed) == [
        ("100", "moodle_auto_format", "Interleukin-6", ""),
        ("100", "moodle_auto_format", "IL-6", ""),
    ]
    assert typed.findtext("usecase") == "0"
    assert [one.findtext("shuffleanswers") for one in (chosen, ordered)] == ["true", "false"]
    assert [text(one, "tags/tag") for one in (chosen, ordered, typed)] == ["target", "sign", "definition"]


def test_every_question_has_the_parts_that_an_import_reads() -> None:
    common = ["name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "idnumber"]
    choice = ["single", "shuffleanswers", "answernumbering"]
    said = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]
    for question in bank((*questions(), *hostile_questions()))[1:]:
        is_choice = question.get("type") == "multichoice"
        number = len(question.findall("answer"))
        parts = [*common, *([*choice, *said] if is_choice else ["usecase"]), *["answer"] * number, "tags"]
        assert [part.tag for part in question] == parts
        assert sum(float(answer.get("fraction") or 0) == 100 for answer in question.findall("answer")) >= 1
        formats = {part.get("format") for part in question.iter() if part.tag.endswith(("feedback", "questiontext"))}
        assert formats == {"html"}


def test_no_text_is_markup_and_a_star_stands_for_itself() -> None:
    asked = hostile_questions()
    _, chosen, typed = bank(asked)
    assert text(chosen, "name") == asked[0].name
    assert shown(text(chosen, "questiontext")) == asked[0].stem + asked[0].question
    assert [(shown(one), shown(said)) for _, _, one, said in answers(chosen)] == [
        (answer.text, answer.remark) for answer in asked[0].answers
    ]
    assert shown(text(chosen, "generalfeedback")) == asked[0].feedback
    assert [one for _, _, one, _ in answers(typed)] == [answer.text.replace("*", r"\*") for answer in asked[1].answers]


def test_a_map_with_blanks_is_dragged_onto_as_moodle_itself_writes_it_down() -> None:
    (_, question) = fromstring(moodle_xml((), "A", "B", [PICTURE]))
    common = ["name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "idnumber"]
    said = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "shownumcorrect"]
    parts = [*common, "shuffleanswers", *said, "file", "drag", "drag", "drop", "drop", "tags"]
    assert (question.get("type"), [part.tag for part in question]) == ("ddimageortext", parts)
    file = question.find("file")
    assert file is not None
    assert (file.attrib, b64decode(file.text or "")) == (
        {"name": "map.png", "path": "/", "encoding": "base64"},
        PICTURE.png,
    )
    drags = [{part.tag: part.text for part in drag} for drag in question.findall("drag")]
    assert drags == [
        {"no": "1", "text": "Stress", "draggroup": "1"},
        {"no": "2", "text": "a &lt; b", "draggroup": "1"},
    ]
    drops = [{part.tag: part.text for part in drop} for drop in question.findall("drop")]
    assert drops == [
        {"text": "1", "no": "1", "choice": "1", "xleft": "12", "ytop": "30"},
        {"text": "2", "no": "2", "choice": "2", "xleft": "300", "ytop": "210"},
    ]
    assert text(question, "questiontext") == "<p>Drag each name.</p><p>(1) raises Fever.</p><p>Sleep lowers (2).</p>"
    assert text(question, "generalfeedback").endswith("<p>Sleep lowers a &lt; b. Source: Ono.</p>")
