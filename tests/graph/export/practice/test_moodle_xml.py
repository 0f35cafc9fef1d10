"""The question bank has the parts that Moodle's importer asks for, and every text comes back as it was."""

from xml.etree.ElementTree import Element, fromstring

from graph.export.practice.moodle_xml import moodle_xml
from graph.export.practice.platform_question import PlatformQuestion

from .sample import hostile_questions, questions
from .test_gift import shown


def bank(asked: tuple[PlatformQuestion, ...]) -> list[Element]:
    return list(fromstring(moodle_xml(asked, "A/B", "For learning")))


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
