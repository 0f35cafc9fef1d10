"""A relation, a concept or the cell of a step turns into a question to the room, with what the rows say is right."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from graph.model.contested import NO_EFFECT
from graph.model.map_model import MapModel
from graph.questions.signed_edges import sign_of
from graph.stories.step_question import (
    LEAST_ANSWERS,
    LONGEST_ANSWER,
    LONGEST_QUESTION,
    MOST_ANSWERS,
    QuestionForm,
    StepQuestion,
    asked_concepts,
    subject_of,
)
from graph.stories.step_view import StepView
from graph.vocabulary import NO_DIRECTION, SIGN_ANSWERS

_MOST_RIGHT = 3


@dataclass(frozen=True)
class RoomQuestion:
    """A question with its choices; `right` are the places of those that rows of the file bear out, none of a plain one.

    `about` is the id of the relation whose sign is asked for, or the concept whose targets are.
    """

    form: QuestionForm
    stem: str
    choices: tuple[str, ...]
    about: str = ""
    right: tuple[int, ...] = ()


def sign_question(model: MapModel, relation: str) -> RoomQuestion:
    """Return what asks for the sign of a relation. All rows of its pair answer: where they disagree, both are right.

    Where none of them states a polarity, nothing is.
    """
    row = model.records[relation]
    found = {edge["polarity"] for edge in model.graph.get_edge_data(row["source"], row["target"]).values()}
    sign = sign_of(found)
    signs = {"increases", "decreases"} & ({"increases" if word == "produces" else word for word in found})
    if sign in (None, NO_DIRECTION) or NO_EFFECT in found:
        signs |= {""}
    right = tuple(place for place, word in enumerate(SIGN_ANSWERS.values()) if word in signs)
    stem = f"What does {row['source']} do to {row['target']}?"
    return _asking("sign", stem, tuple(SIGN_ANSWERS), relation, right)


def target_question(model: MapModel, concept: str, choices: Sequence[str]) -> RoomQuestion:
    """Return what asks on which concepts another one acts: those of which some row says more than no effect."""
    acted_on = targets_of(model, concept)
    right = tuple(place for place, name in enumerate(choices) if name in acted_on)
    return _asking("targets", f"On which of these does {concept} act?", choices, concept, right)


def targets_of(model: MapModel, concept: str) -> set[str]:
    """Return the concepts that one acts on by some row of the file."""
    return {target for _, target, polarity in model.graph.out_edges(concept, data="polarity") if polarity != NO_EFFECT}


def candidates(model: MapModel, concept: str, visible: Collection[str]) -> tuple[str, ...]:
    """Return visible concepts to choose from, by name: some that a concept acts on, and others; too few are none."""
    acted_on = targets_of(model, concept)
    studied = {str(target) for target in model.graph.successors(concept)}
    others = sorted({*visible} - studied - {concept}, key=str.casefold)
    right = sorted(acted_on & {*visible} - {concept}, key=str.casefold)[:_MOST_RIGHT]
    found = sorted([*right, *others[: MOST_ANSWERS - len(right)]], key=str.casefold)
    return tuple(found) if right and len(found) >= LEAST_ANSWERS else ()


def question_of_step(question: StepQuestion, view: StepView, model: MapModel) -> RoomQuestion:
    """Return what a step asks that can be asked."""
    if question.form == "plain":
        return RoomQuestion("plain", question.stem, question.answers)
    about = subject_of(question, view, model)
    if question.form == "sign":
        return sign_question(model, about)
    return target_question(model, about, asked_concepts(question, model))


def _asking(form: QuestionForm, stem: str, choices: Sequence[str], about: str, right: tuple[int, ...]) -> RoomQuestion:
    """Return a question whose words fit on a screen, however long the names are."""
    fitting = tuple(_at_most(LONGEST_ANSWER, choice) for choice in choices)
    return RoomQuestion(form, _at_most(LONGEST_QUESTION, stem), fitting, about, right)


def _at_most(letters: int, text: str) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}…"
