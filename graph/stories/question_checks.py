"""What a step asks the room turns into what keeps it from being asked."""

from collections.abc import Collection, Iterator

from graph.diagnostics.rules import shown
from graph.model.map_model import MapModel
from graph.stories.step_question import StepQuestion, question_in, subject_of
from graph.stories.step_view import StepView

Found = tuple[str, str, str]
_WANTED = {"sign": "relation with a polarity is selected", "targets": "concept is selected or in focus"}


def question_faults(cell: str, view: StepView, model: MapModel, visible: Collection[str | None]) -> Iterator[Found]:
    """Yield the code, the message and the value of each fault of a cell `ask`, of a step that shows some boxes."""
    question = question_in(cell)
    if not cell:
        return
    if question is None:
        yield "unknown-question", f"{shown(cell)} is no question to the room", cell
        return
    if not question.has_good_answers:
        yield "bad-answers", f"{shown(cell)} has no answers that fit on a screen", cell
    if question.form != "plain" and not subject_of(question, view, model):
        wanted = _WANTED[question.form]
        yield "question-about-nothing", f"{shown(cell)} is asked, but no {wanted}", cell
    if question.form == "targets":
        yield from _answers(question, model, visible)


def _answers(question: StepQuestion, model: MapModel, visible: Collection[str | None]) -> Iterator[Found]:
    for answer in question.answers:
        name = model.concept(answer)
        if name is None:
            yield "missing-concept", f"{shown(answer)} is not a concept of the map", answer
        elif name not in visible:
            yield "hidden-answer", f"the step does not show {shown(answer)}", answer
