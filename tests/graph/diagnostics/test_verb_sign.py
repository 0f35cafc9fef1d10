"""The sign of a plain verb is found, and a negated, passive or doubled one says nothing."""

import json
from pathlib import Path

import pytest

from graph.diagnostics.verb_sign import verb_sign


@pytest.mark.parametrize(
    ("effect", "expected"),
    [
        ("reduces", "decreases"),
        ("may reduce", "decreases"),
        ("Reduced", "decreases"),
        ("is said to lessen", "decreases"),
        ("is linked to lower", "decreases"),
        ("leads to a reduction of", "decreases"),
        ("given as a treatment may reduce severity of", "decreases"),
        ("lowers (together with social support)", "decreases"),
        ("down-regulates", "decreases"),
        ("raises the blood level of", "increases"),
        ("can strongly increase", "increases"),
        ("has been shown to promote", "increases"),
        ("produces", "increases"),
    ],
)
def test_a_plain_verb_has_a_direction(effect: str, expected: str) -> None:
    assert verb_sign(effect) == expected


@pytest.mark.parametrize(
    "effect",
    [
        *("does not reduce", "did not raise", "doesn't lower", "cannot lower", "never increases", "no longer reduces"),
        *(
            "fails to lower",
            "failed to increase",
            "is unable to reduce",
            "is unlikely to raise",
            "neither raises nor lowers",
        ),
        *("reduces neither", "reduces nothing in", "hardly reduces", "is not linked to lower", "without reducing"),
        *("increases the loss of", "promotes resolution of", "reduces inhibition of", "lowers resistance to"),
        *("increases clearance of", "boosts defence against", "raises the threshold of", "blocks the decline of"),
        *(
            "is reduced in",
            "is often lower in",
            "was increased by",
            "reduced by",
            "may be raised by",
            "has been lowered in",
        ),
        *("both increases and reduces", "inactivates", "worsens", "improves", "protects", "calms", "", "!?"),
    ],
)
def test_negated_passive_doubled_and_turned_verbs_say_nothing(effect: str) -> None:
    assert verb_sign(effect) == ""


def test_the_shared_cases_have_their_signs() -> None:
    """The browser's modules read the same cases."""
    cases = json.loads((Path(__file__).parents[2] / "cases" / "verb_signs.json").read_text(encoding="utf-8"))
    assert [[effect, verb_sign(effect)] for effect, _ in cases] == cases
