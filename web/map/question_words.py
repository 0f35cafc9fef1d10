"""The words and bounds of the questions turn into what a browser needs to answer them as graph/questions does."""

from typing import Any

from graph.colour_numbers import EDGE_SIGNS
from graph.diagnostics.verb_sign import VERB_WORDS
from graph.layout.lay_out import MOST_RELATIONS
from graph.practice.words import HEDGES
from graph.questions.answer import KINDS
from graph.questions.paths import FIRST_LENGTH, LENGTHS
from graph.questions.signed_edges import strength_of
from graph.questions.what_if import WAVES
from graph.vocabulary import ASSOCIATION_WORDS, CHANGES, STRONGEST_EVIDENCE_FIRST


def question_words() -> dict[str, Any]:
    """Return the kinds of question with what each offers, the first of each, and the words that answers depend on.

    `verbs` say of a written phrase whether it raises or lowers, `hedges` by which words one is not sure. `readable`
    is the number of relations up to which a map beside an answer shows more than the answer.
    """
    return {
        "offered": {"ask": KINDS, "length": LENGTHS, "change": tuple(CHANGES), "waves": WAVES},
        "first": {"length": FIRST_LENGTH, "change": next(iter(CHANGES)), "waves": WAVES[0]},
        "strengths": {evidence: strength_of(evidence) for evidence in STRONGEST_EVIDENCE_FIRST},
        "associations": ASSOCIATION_WORDS,
        "signs": dict(EDGE_SIGNS),
        "verbs": dict(VERB_WORDS),
        "hedges": dict(HEDGES),
        "readable": MOST_RELATIONS,
    }
