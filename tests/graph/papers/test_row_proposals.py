"""What a sentence says of two concepts is proposed where its words leave no doubt, and otherwise nothing is."""

import pytest

from graph.papers.named_concepts import ConceptNames
from graph.papers.row_proposals import proposals

NAMES = ConceptNames({"GABA": (), "Stress": (), "IL-6": (), "Mood": ()})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("GABA reduced stress.", {(0, 1): ("reduced", "decreases")}),
        ("GABA may increase the stress", {(0, 1): ("may increase", "increases")}),
        ("GABA did not reduce stress.", {(0, 1): ("did not reduce", "")}),
        ("Stress was reduced by GABA.", {(1, 0): ("reduced", "decreases")}),
        ("Stress was not reduced by GABA.", {}),
        ("GABA is associated with mood.", {(0, 1): ("is associated with", "modulates")}),
        ("GABA (5 mg) lowers stress and mood.", {(0, 1): ("lowers", "decreases"), (0, 2): ("lowers", "decreases")}),
        ("GABA and IL-6 shape mood.", {(0, 2): ("shape", ""), (1, 2): ("shape", "")}),
        ("GABA of stress", {}),
        ("GABA; stress", {}),
        ("GABA fell, and after many further weeks of rest and sleep the others had less stress", {}),
        ("GABA lowers GABA", {}),
    ],
)
def test_what_a_sentence_says_is_proposed(text: str, found: dict[tuple[int, int], tuple[str, str]]) -> None:
    named = NAMES.named_in(text)
    assert {pair: (each.effect, each.polarity) for pair, each in proposals(text, named)} == found
