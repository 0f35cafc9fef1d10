"""A question over the shown relations turns into an answer: sentences in groups, and what the map shows of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graph.colour_numbers import EDGE_SIGNS
from graph.questions.comparison import Comparison, compare_targets
from graph.questions.loops import Loop, loops
from graph.questions.neighbours import shared_neighbours
from graph.questions.paths import FIRST_LENGTH, Path, paths
from graph.questions.signed_edges import SignedEdge, SignedEdges
from graph.questions.what_if import Consequence, what_if
from graph.wording import counted

Group = dict[str, Any]

KINDS = ("paths", "compare", "what if", "loops")


@dataclass(frozen=True)
class Question:
    """A question that is complete enough to be answered: paths, compare, what if, or loops (through one, or all)."""

    kind: str
    one: str = ""
    other: str = ""
    length: int = FIRST_LENGTH
    change: str = ""


@dataclass(frozen=True)
class Answer:
    """What is said in answer to a question, and over how many relations.

    `why` says what the relations lack: where nothing was found, or where paths lead and no row does. `relations` are
    those that the answer tells of; `alone` says that the map is laid out from them in any case, otherwise it stays as
    it is where it is small. `badges` says of concepts whether they would rise or fall, `lit` are the relations that
    stay lit. `nearby` names concepts to go on from.
    """

    headline: str
    why: str = ""
    groups: tuple[Group, ...] = ()
    relations: tuple[str, ...] = ()
    alone: bool = False
    badges: Mapping[str, str] = field(default_factory=dict)
    lit: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    asked: int = 0


def answer(question: Question, edges: SignedEdges, asked: int) -> Answer:
    """Return the answer to a question over the signed edges that so many relations make."""
    found = _ANSWERS[question.kind](edges, question)
    return replace(
        found,
        asked=asked,
        why=f"The {counted(asked, 'relation', 'relations')} asked {found.why}." if found.why else "",
    )


def _paths(edges: SignedEdges, question: Question) -> Answer:
    """Return how one concept affects another: every path, the best first, with its net effect."""
    one, other = question.one, question.other
    found = paths(edges, one, other, question.length)
    if not found.found:
        near = tuple(neighbour.concept for neighbour in shared_neighbours(edges, one, other))
        headline = f"No path of {_edges(question.length)} leads from {one} to {other}."
        return Answer(headline, _no_path(edges, question), nearby=near)
    number = counted(len(found.found), "path leads", "paths lead")
    if found.cut:
        number = f"The first {len(found.found)} of more paths lead"
    groups = tuple(_group(_path_heading(path), path.edges) for path in found.found)
    headline = f"{number} from {one} to {other}. The net effect is a sign, not an amount."
    relations = _relations(edge for path in found.found for edge in path.edges)
    return Answer(headline, _nothing_straight(edges, question), groups, relations, alone=True)


def _nothing_straight(edges: SignedEdges, question: Question) -> str:
    """Return that every path is put together from several rows, where no row alone says that one affects the other."""
    one, other = question.one, question.other
    return "" if other in edges.after[one] else f"have no row from {one} straight to {other}"


def _edges(longest: int) -> str:
    return f"{longest} steps or fewer" if longest > 1 else "1 step"


def _no_path(edges: SignedEdges, question: Question) -> str:
    """Return what the relations lack for a path."""
    if not edges.after[question.one]:
        return f"have no row from {question.one} to anything"
    if not edges.before[question.other]:
        return f"have no row from anything to {question.other}"
    longer = f", and no chain of {question.length} rows or fewer" if question.length > 1 else ""
    return f"have no row from {question.one} to {question.other}{longer}"


def _comparison(edges: SignedEdges, question: Question) -> Answer:
    """Return what two concepts both act on, in the same or the opposite direction, and what each acts on alone."""
    one, other = question.one, question.other
    compared = compare_targets(edges, one, other)
    groups = [
        _group(f"Both, {_AGREEMENTS[word]} ({len(_both(compared, word)) // 2})", _both(compared, word))
        for word in _AGREEMENTS
    ]
    groups += [
        _group(f"Only {name} ({len(alone)})", alone)
        for name, alone in ((one, compared.only_one), (other, compared.only_other))
    ]
    shared = [edge for word in _AGREEMENTS for edge in _both(compared, word)]
    alone = [*compared.only_one, *compared.only_other]
    number = counted(len(compared.shared), "concept")
    headline = (
        f"{one} and {other} both act on {number}." if shared else f"Nothing is acted on by both {one} and {other}."
    )
    relations = _relations([*shared, *alone])
    found = tuple(group for group in groups if group["items"])
    why = "" if shared else _nothing_shared(edges, question)
    return Answer(headline, why, found, relations, alone=bool(relations), lit=_relations(shared))


def _nothing_shared(edges: SignedEdges, question: Question) -> str:
    """Return what the relations lack for a concept that both act on."""
    idle = [name for name in (question.one, question.other) if not edges.after[name]]
    if idle:
        return f"have no row from {' or '.join(idle)} to anything"
    return f"have rows from {question.one} and from {question.other}, but to different concepts"


def _what_if(edges: SignedEdges, question: Question) -> Answer:
    """Return what would rise or fall if a concept were raised or lowered, step by step."""
    waves = what_if(edges, question.one, question.change, question.length)
    groups = [
        _group(f"Step {wave.number}: {_outcome_words(consequence, question)}", consequence.reasons)
        for wave in waves
        for consequence in wave.consequences
    ]
    badges = {consequence.concept: consequence.outcome for wave in waves for consequence in wave.consequences}
    linked = sum(consequence.linked for wave in waves for consequence in wave.consequences)
    headline = f"If {question.one} is {_CHANGED[question.change]}, {_reached(len(badges) - linked, linked)}"
    why = "" if waves else f"have no row from {question.one} to anything"
    reasons = _relations(edge for wave in waves for consequence in wave.consequences for edge in consequence.reasons)
    return Answer(headline, why, tuple(groups), reasons, badges=badges, lit=reasons)


def _reached(following: int, linked: int) -> str:
    """Return how many concepts would follow, and how many are only found together with the change.

    >>> _reached(1, 2)
    '1 concept would follow and 2 are only linked with that. Signs only, no amounts.'
    """
    if not following and not linked:
        return "nothing follows."
    follow = f"{counted(following, 'concept')} would follow" if following else ""
    number = str(linked) if following else counted(linked, "concept")
    only = f"{number} {'is' if linked == 1 else 'are'} only linked with that" if linked else ""
    return f"{' and '.join(filter(None, (follow, only)))}. Signs only, no amounts."


def _outcome_words(consequence: Consequence, question: Question) -> str:
    """Return what would become of a concept; where only associations lead to it, what is linked with what."""
    if consequence.linked and consequence.outcome in _AMOUNTS:
        changed = "more" if question.change == "raise" else "less"
        return f"{changed} {question.one} is linked with {_AMOUNTS[consequence.outcome]} {consequence.concept}"
    return f"{consequence.concept} {_OUTCOMES[consequence.outcome]}"


def _loops(edges: SignedEdges, question: Question) -> Answer:
    """Return the feedback loops among the relations, all or those through a concept."""
    found = loops(edges, through=question.one)
    groups = tuple(_group(_loop_heading(loop), loop.edges) for loop in found.found)
    number = f"The first {len(groups)} of more" if found.cut else str(len(groups) or "No")
    rings = f"{number} feedback {'loop' if len(groups) == 1 else 'loops'} of up to 4 steps"
    through = f" through {question.one}" if question.one else ""
    why = "" if groups else f"form no ring of 2 to 4 rows{through}"
    headline = f"{rings}{through}.{' Point at one to see it.' if groups else ''}"
    return Answer(headline, why, groups, _relations(edge for loop in found.found for edge in loop.edges))


_ANSWERS = {"paths": _paths, "compare": _comparison, "what if": _what_if, "loops": _loops}
_AGREEMENTS = {"same": "same direction", "opposite": "opposite direction", "undetermined": "direction not determined"}
_OUTCOMES = {"rise": "would rise", "fall": "would fall", "undetermined": "is undetermined"}
_AMOUNTS = {"rise": "more", "fall": "less"}
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
            "sign": EDGE_SIGNS[edge.sign],
            "note": edge.note,
        }
        for edge in edges
    ]
    return {"heading": heading, "items": items, "lights": True}


def _relations(edges: Iterable[SignedEdge]) -> tuple[str, ...]:
    return tuple(sorted({relation for edge in edges for relation in edge.relations}))
