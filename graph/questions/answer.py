"""A question over the shown relations turns into an answer: sentences in groups, and what the map shows of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graph.colour_numbers import edge_sign
from graph.questions.comparison import Comparison, compare_targets
from graph.questions.loops import Loop, loops
from graph.questions.neighbours import shared_neighbours
from graph.questions.paths import FIRST_LENGTH, Path, paths
from graph.questions.signed_edges import SignedEdge, SignedEdges
from graph.questions.what_if import what_if

Group = dict[str, Any]

KINDS = ("paths", "compare", "what if", "loops")


@dataclass(frozen=True)
class Question:
    """A question that is complete enough to be answered: paths, compare, what if or loops."""

    kind: str
    one: str = ""
    other: str = ""
    length: int = FIRST_LENGTH
    change: str = ""


@dataclass(frozen=True)
class Answer:
    """What is said in answer to a question, and over how many relations.

    `relations` are the relations that the answer tells of; `alone` says that the map is laid out from them in any case,
    otherwise it stays as it is where it is small. `badges` says of concepts whether they would rise or fall, `lit`
    are the relations that stay lit. `nearby` names concepts to go on from.
    """

    headline: str
    groups: tuple[Group, ...] = ()
    relations: tuple[str, ...] = ()
    alone: bool = False
    badges: Mapping[str, str] = field(default_factory=dict)
    lit: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    asked: int = 0


def answer(question: Question, edges: SignedEdges, asked: int) -> Answer:
    """Return the answer to a question over the signed edges that so many relations make."""
    return replace(_ANSWERS[question.kind](edges, question), asked=asked)


def _paths(edges: SignedEdges, question: Question) -> Answer:
    """Return how one concept affects another: every path, the best first, with its net effect."""
    one, other = question.one, question.other
    found = paths(edges, one, other, question.length)
    if not found.found:
        near = tuple(neighbour.concept for neighbour in shared_neighbours(edges, one, other))
        return Answer(f"No path of {question.length} steps or fewer leads from {one} to {other}.", nearby=near)
    number = _counted(len(found.found), "path leads", "paths lead")
    if found.cut:
        number = f"The first {len(found.found)} of more paths lead"
    groups = tuple(_group(_path_heading(path), path.edges) for path in found.found)
    headline = f"{number} from {one} to {other}. The net effect is a sign, not an amount."
    return Answer(headline, groups, _relations(edge for path in found.found for edge in path.edges), alone=True)


def _comparison(edges: SignedEdges, question: Question) -> Answer:
    """Return what two concepts both act on, in the same or the opposite direction, and what each acts on alone."""
    one, other = question.one, question.other
    compared = compare_targets(edges, one, other)
    groups = [_group(f"Both, {_AGREEMENTS[word]}", _both(compared, word)) for word in _AGREEMENTS]
    groups += [_group(f"Only {one}", compared.only_one), _group(f"Only {other}", compared.only_other)]
    shared = [edge for word in _AGREEMENTS for edge in _both(compared, word)]
    alone = [*compared.only_one, *compared.only_other]
    headline = f"{one} and {other} both act on {_counted(len(compared.shared), 'concept', 'concepts')}."
    relations = _relations([*shared, *alone])
    return Answer(headline, tuple(group for group in groups if group["items"]), relations, alone=bool(relations))


def _what_if(edges: SignedEdges, question: Question) -> Answer:
    """Return what would rise or fall if a concept were raised or lowered, step by step."""
    waves = what_if(edges, question.one, question.change, question.length)
    groups = [
        _group(f"Step {wave.number}: {consequence.concept} {_OUTCOMES[consequence.outcome]}", consequence.reasons)
        for wave in waves
        for consequence in wave.consequences
    ]
    badges = {consequence.concept: consequence.outcome for wave in waves for consequence in wave.consequences}
    reached = _counted(len(badges), "concept", "concepts")
    headline = f"If {question.one} is {_CHANGED[question.change]}, {reached} would follow. Signs only, no amounts."
    reasons = _relations(edge for wave in waves for consequence in wave.consequences for edge in consequence.reasons)
    return Answer(headline, tuple(groups), reasons, badges=badges, lit=reasons)


def _loops(edges: SignedEdges, _: Question) -> Answer:
    """Return the feedback loops among the relations."""
    found = loops(edges)
    groups = tuple(_group(_loop_heading(loop), loop.edges) for loop in found.found)
    number = f"The first {len(groups)} of more" if found.cut else str(len(groups) or "No")
    headline = f"{number} feedback {'loop' if len(groups) == 1 else 'loops'} of up to 4 steps. Point at one to see it."
    return Answer(headline, groups, _relations(edge for loop in found.found for edge in loop.edges))


_ANSWERS = {"paths": _paths, "compare": _comparison, "what if": _what_if, "loops": _loops}
_AGREEMENTS = {"same": "same direction", "opposite": "opposite direction", "undetermined": "direction not determined"}
_OUTCOMES = {"rise": "would rise", "fall": "would fall", "undetermined": "is undetermined"}
_CHANGED = {"raise": "raised", "lower": "lowered"}


def _path_heading(path: Path) -> str:
    return f"{path.net}: {' → '.join(path.concepts)}"


def _loop_heading(loop: Loop) -> str:
    return f"{loop.kind}: {' → '.join((*loop.concepts, loop.concepts[0]))}"


def _both(compared: Comparison, agreement: str) -> list[SignedEdge]:
    pairs = [shared for shared in compared.shared if shared.agreement == agreement]
    return [edge for pair in pairs for edge in (pair.one, pair.other)]


def _group(heading: str, edges: Iterable[SignedEdge]) -> Group:
    items = [
        {
            "id": edge.relations[0],
            "source": edge.source,
            "effect": edge.effect,
            "target": edge.target,
            "sign": edge_sign(edge.sign),
            "more": len(edge.relations) - 1,
        }
        for edge in edges
    ]
    return {"heading": heading, "items": items, "lights": True}


def _relations(edges: Iterable[SignedEdge]) -> tuple[str, ...]:
    return tuple(sorted({relation for edge in edges for relation in edge.relations}))


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
