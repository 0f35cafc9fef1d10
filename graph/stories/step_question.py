"""The cell `ask` of a step turns into what the step asks the room."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from graph.model.map_model import MapModel
from graph.stories.step_view import StepView
from graph.vocabulary import joined, several

QuestionForm = Literal["sign", "targets", "plain"]
LEAST_ANSWERS, MOST_ANSWERS = 2, 6
LONGEST_QUESTION, LONGEST_ANSWER = 300, 120
YES_OR_NO = ("yes", "no")
_TARGETS = "targets:"


@dataclass(frozen=True)
class StepQuestion:
    """What a step asks: the sign of its relation, the targets of its concept, or a plain question with its answers."""

    form: QuestionForm
    stem: str = ""
    answers: tuple[str, ...] = ()

    @property
    def has_good_answers(self) -> bool:
        """Whether there are as many answers as fit on a screen, all short and different."""
        few = self.form == "sign" or LEAST_ANSWERS <= len(self.answers) <= MOST_ANSWERS
        short = len(self.stem) <= LONGEST_QUESTION and all(len(answer) <= LONGEST_ANSWER for answer in self.answers)
        return few and short and len({answer.casefold() for answer in self.answers}) == len(self.answers)


def question_in(cell: str) -> StepQuestion | None:
    """Return what a cell asks, None where it has none of the three forms.

    >>> question_in("sign"), question_in("targets: GABA; Sleep").answers
    (StepQuestion(form='sign', stem='', answers=()), ('GABA', 'Sleep'))
    >>> question_in("Who makes it? Nerve cells; immune cells").answers, question_in("Does it?").answers
    (('Nerve cells', 'immune cells'), ('yes', 'no'))
    """
    if cell.casefold() == "sign":
        return StepQuestion("sign")
    if cell.casefold().startswith(_TARGETS):
        return StepQuestion("targets", answers=several(cell[len(_TARGETS) :]))
    stem, mark, answers = cell.rpartition("?")
    return StepQuestion("plain", stem.strip() + mark, several(answers) or YES_OR_NO) if stem.strip() else None


def is_asking(cell: str) -> bool:
    """Return whether a cell asks the room something, whether or not it can be asked there."""
    return question_in(cell) is not None


def with_answer(cell: str, old: str, new: str) -> str:
    """Return a cell with another name for a concept to choose.

    >>> with_answer("targets: GABA; Sleep", "gaba", "GABA A"), with_answer("Is it GABA?", "GABA", "A")
    ('targets: GABA A; Sleep', 'Is it GABA?')
    """
    question = question_in(cell)
    if question is None or question.form != "targets" or old.casefold() not in map(str.casefold, question.answers):
        return cell
    return f"{_TARGETS} {joined(new if one.casefold() == old.casefold() else one for one in question.answers)}"


def subject_of(question: StepQuestion, view: StepView, model: MapModel) -> str:
    """Return what a question is about: the selected relation, or the concept selected or in focus; "" for nothing."""
    if question.form == "sign":
        return view.selected if has_sign(view.selected, model) else ""
    if question.form == "targets":
        return view.selected if view.selected in model.graph else view.focus or ""
    return ""


def has_sign(relation: str | None, model: MapModel) -> bool:
    """Return whether a row of the pair of a relation states a polarity, so that it can be asked for."""
    row = model.records.get(relation or "")
    if row is None:
        return False
    return any(edge["polarity"] for edge in model.graph.get_edge_data(row["source"], row["target"]).values())


def asked_concepts(question: StepQuestion, model: MapModel) -> tuple[str, ...]:
    """Return the answers as the map spells them, those that are no concept left out."""
    return tuple(dict.fromkeys(name for answer in question.answers if (name := model.concept(answer))))


def is_askable(question: StepQuestion, view: StepView, model: MapModel, visible: Collection[str | None]) -> bool:
    """Return whether a step can ask its question: good answers, and what it is about in sight."""
    if question.form == "plain":
        return question.has_good_answers
    answers = asked_concepts(question, model)
    known = question.form == "sign" or (len(answers) >= LEAST_ANSWERS and {*answers} <= {*visible})
    return question.has_good_answers and known and subject_of(question, view, model) in visible
