"""A reader of QTI 2.1 that others wrote finds each question in the package, and the files name each other."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

from onyx2moodle.classifier import classify
from onyx2moodle.parser import AssessmentItem, parse_item

from graph.export.practice.platform_question import PlatformQuestion
from graph.export.practice.qti import MANIFEST, PACKAGE_NAMESPACE, TEST, qti_package
from graph.export.practice.qti_item import FEEDBACK, ITEM_NAMESPACE, RESPONSE, SCORE

from .sample import hostile_questions, questions
from .test_gift import shown

DAY = date(2026, 1, 2)


def unpacked(folder: Path, asked: Sequence[PlatformQuestion]) -> Path:
    with ZipFile(BytesIO(qti_package(asked, "A & B", DAY))) as package:
        package.extractall(folder)
    return folder


def items(folder: Path, asked: Sequence[PlatformQuestion]) -> list[AssessmentItem]:
    unpacked(folder, asked)
    return [parse_item(folder / "items" / f"{question.key}.xml") for question in asked]


def root(file: Path) -> Element:
    return fromstring(file.read_bytes())


def test_the_reader_finds_answers_the_right_one_and_the_feedback_to_each(tmp_path: Path) -> None:
    asked = questions()
    chosen, ordered, typed = items(tmp_path, asked)
    assert [classify(item).target for item in (chosen, ordered, typed)] == ["multichoice", "multichoice", "shortanswer"]
    for item, question in ((chosen, asked[0]), (ordered, asked[1])):
        [interaction] = item.interactions
        offered = {choice.identifier: choice.html for choice in interaction.choices}
        assert [*offered.values()] == [answer.text for answer in question.answers]
        assert [offered[name] for name in item.response_decls[RESPONSE].correct_values] == [question.right]
        assert (interaction.shuffle, interaction.max_choices) == (not question.keeps_order, 1)
        said = {offered[feedback.identifier]: shown(feedback.html) for feedback in item.feedback}
        assert said == {answer.text: answer.remark + question.feedback for answer in question.answers}
    [field] = typed.interactions
    assert (field.kind, field.response_identifier) == ("textEntry", RESPONSE)
    assert typed.response_decls[RESPONSE].correct_values == ["Interleukin-6"]
    assert typed.response_decls[RESPONSE].mapping == {"Interleukin-6": 1.0, "IL-6": 1.0}
    assert {shown(feedback.html) for feedback in typed.feedback} == {asked[2].feedback}


def test_no_text_is_markup(tmp_path: Path) -> None:
    asked = hostile_questions()
    chosen, typed = items(tmp_path, asked)
    assert [item.title for item in (chosen, typed)] == [question.name for question in asked]
    # The reader has taken the text of a choice out of its XML already.
    assert [choice.html for choice in chosen.interactions[0].choices] == [answer.text for answer in asked[0].answers]
    body = "".join(chosen.body_xml.itertext())
    assert asked[0].stem in body
    assert asked[0].question in body
    assert [*typed.response_decls[RESPONSE].mapping] == [answer.text for answer in asked[1].answers]


def test_the_manifest_and_the_test_name_every_item_once(tmp_path: Path) -> None:
    asked = (*questions(), *hostile_questions())
    folder = unpacked(tmp_path, asked)
    manifest, test = root(folder / MANIFEST), root(folder / TEST)
    names = {"p": PACKAGE_NAMESPACE, "q": ITEM_NAMESPACE}
    resources = manifest.findall("p:resources/p:resource", names)
    files = [resource.get("href") for resource in resources]
    assert sorted(map(str, files)) == sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*.xml") if path.name != MANIFEST
    )
    assert [file.get("href") for file in manifest.iterfind(".//p:file", names)] == files
    keys = [question.key for question in asked]
    assert [one.get("identifierref") for one in resources[0].findall("p:dependency", names)] == keys
    references = test.findall(".//q:assessmentItemRef", names)
    assert [(one.get("identifier"), one.get("href")) for one in references] == [
        (resource.get("identifier"), resource.get("href")) for resource in resources[1:]
    ]
    assert (test.get("title"), manifest.findtext("p:metadata/p:schema", "", names)) == ("A & B", "QTIv2.1 Package")


def test_each_item_has_its_parts_in_the_order_of_the_schema_and_uses_only_what_it_declares(tmp_path: Path) -> None:
    asked = (*questions(), *hostile_questions())
    for question in asked:
        item = root(unpacked(tmp_path, asked) / "items" / f"{question.key}.xml")
        number = 2 if question.is_typed else len(question.answers)
        outcomes = ["outcomeDeclaration"] * 2
        parts = ["responseDeclaration", *outcomes, "itemBody", "responseProcessing", *["modalFeedback"] * number]
        assert [part.tag.removeprefix(f"{{{ITEM_NAMESPACE}}}") for part in item] == parts
        declared = {part.get("identifier") for part in item if part.tag.endswith("Declaration")}
        assert declared == {RESPONSE, SCORE, FEEDBACK}
        for kind in ("variable", "correct", "mapResponse", "setOutcomeValue"):
            used = {part.get("identifier") for part in item.iter(f"{{{ITEM_NAMESPACE}}}{kind}")}
            assert used <= declared
    # A manifest names each resource once, and XML asks for identifiers that begin with a letter.
    assert all(question.key[0] == "q" for question in asked)


def test_the_same_questions_make_the_same_bytes() -> None:
    assert qti_package(questions(), "A", DAY) == qti_package(questions(), "A", DAY)
