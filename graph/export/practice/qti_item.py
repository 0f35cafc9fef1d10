"""A question turns into an assessment item of QTI 2.1: its answers, how they are scored, and the feedback to each."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from graph.export.practice.platform_question import PlatformQuestion

RESPONSE, SCORE, FEEDBACK = "RESPONSE", "SCORE", "FEEDBACK"
RIGHT, WRONG = "RIGHT", "WRONG"
ITEM_NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
QTI_SCHEMA = f"{ITEM_NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def assessment_item(question: PlatformQuestion) -> Element:
    """Return the item; a score of 1 is right, and what is answered decides which feedback is shown."""
    head = {"xmlns": ITEM_NAMESPACE, SCHEMA_LOCATION: QTI_SCHEMA, "identifier": question.key, "title": question.name}
    item = Element("assessmentItem", {**head, "adaptive": "false", "timeDependent": "false", _LANGUAGE: "en"})
    _declare_response(item, question)
    score = SubElement(item, "outcomeDeclaration", identifier=SCORE, cardinality="single", baseType="float")
    _value(SubElement(score, "defaultValue"), "0")
    SubElement(item, "outcomeDeclaration", identifier=FEEDBACK, cardinality="single", baseType="identifier")
    _write_body(SubElement(item, "itemBody"), question)
    _write_scoring(SubElement(item, "responseProcessing"), question)
    for name, texts in _feedback(question).items():
        shown = {"outcomeIdentifier": FEEDBACK, "showHide": "show", "identifier": name}
        _write_paragraphs(SubElement(item, "modalFeedback", shown), texts)
    return item


def choice_names(question: PlatformQuestion) -> Sequence[str]:
    """Return the identifiers of the answers to choose among, in their order."""
    return [f"C{number}" for number in range(1, len(question.answers) + 1)]


def _declare_response(item: Element, question: PlatformQuestion) -> None:
    form = "string" if question.is_typed else "identifier"
    response = SubElement(item, "responseDeclaration", identifier=RESPONSE, cardinality="single", baseType=form)
    names = [question.right] if question.is_typed else _right_names(question)
    for name in names:
        _value(SubElement(response, "correctResponse"), name)
    if question.is_typed:
        mapping = SubElement(response, "mapping", defaultValue="0")
        for answer in question.answers:
            SubElement(mapping, "mapEntry", mapKey=answer.text, mappedValue="1", caseSensitive="false")


def _right_names(question: PlatformQuestion) -> list[str]:
    return [name for name, answer in zip(choice_names(question), question.answers, strict=True) if answer.is_right]


def _write_body(body: Element, question: PlatformQuestion) -> None:
    if question.is_typed:
        _write_paragraphs(body, [question.stem, question.question])
        SubElement(SubElement(body, "p"), "textEntryInteraction", responseIdentifier=RESPONSE, expectedLength="40")
        return
    _write_paragraphs(body, [question.stem])
    shuffles = "false" if question.keeps_order else "true"
    choice = SubElement(body, "choiceInteraction", responseIdentifier=RESPONSE, shuffle=shuffles, maxChoices="1")
    SubElement(choice, "prompt").text = question.question
    for name, answer in zip(choice_names(question), question.answers, strict=True):
        SubElement(choice, "simpleChoice", identifier=name).text = answer.text


def _write_scoring(processing: Element, question: PlatformQuestion) -> None:
    condition = SubElement(processing, "responseCondition")
    right, wrong = SubElement(condition, "responseIf"), SubElement(condition, "responseElse")
    if question.is_typed:
        more = SubElement(right, "gt")
        SubElement(more, "mapResponse", identifier=RESPONSE)
        _base(more, "float", "0")
    else:
        same = SubElement(right, "match")
        SubElement(same, "variable", identifier=RESPONSE)
        SubElement(same, "correct", identifier=RESPONSE)
    for branch, points, word in ((right, "1", RIGHT), (wrong, "0", WRONG)):
        _base(SubElement(branch, "setOutcomeValue", identifier=SCORE), "float", points)
        if question.is_typed:
            _base(SubElement(branch, "setOutcomeValue", identifier=FEEDBACK), "identifier", word)
    if not question.is_typed:
        SubElement(SubElement(processing, "setOutcomeValue", identifier=FEEDBACK), "variable", identifier=RESPONSE)


def _feedback(question: PlatformQuestion) -> dict[str, list[str]]:
    """Return what is said to each answer."""
    if question.is_typed:
        return {RIGHT: [question.feedback], WRONG: [question.feedback]}
    named = zip(choice_names(question), question.answers, strict=True)
    return {name: [answer.remark, question.feedback] for name, answer in named}


def _write_paragraphs(element: Element, texts: Sequence[str]) -> None:
    for text in filter(None, texts):
        SubElement(element, "p").text = text


def _value(element: Element, text: str) -> None:
    SubElement(element, "value").text = text


def _base(element: Element, form: str, text: str) -> None:
    SubElement(element, "baseValue", baseType=form).text = text
