"""A verb that says the opposite of the polarity is found, and no verb is accused wrongly."""

from pathlib import Path

import pytest

from graph.checks.effect_checks import direction, polarity_contradictions
from graph.reading.reading import read

DATA = Path(__file__).parents[3] / "data" / "relations.csv"


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
    assert direction(effect) == expected


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
    assert direction(effect) == ""


def test_only_the_opposite_polarity_is_a_contradiction() -> None:
    rows = ["reduces,increases", "reduces,produces", "raises,decreases", "fails to lower,increases"]
    rows += [
        f"{effect},{polarity}"
        for effect in ("reduces",)
        for polarity in ("decreases", "modulates", "", "no clear effect")
    ]
    text = "source,effect,target,polarity\n" + "".join(f"GABA,{row.replace(',', ',Stress,')}\n" for row in rows)
    table, _ = read(text.encode(), "a.csv")
    assert table is not None
    assert [(fault.line, fault.column, fault.message, fault.fix) for fault in polarity_contradictions(table)] == [
        (2, 4, "the effect 'reduces' says the opposite of the polarity 'increases'", None),
        (3, 4, "the effect 'reduces' says the opposite of the polarity 'produces'", None),
        (4, 4, "the effect 'raises' says the opposite of the polarity 'decreases'", None),
    ]


def test_most_of_the_shipped_effects_with_a_direction_are_understood_and_none_is_accused() -> None:
    table, _ = read(DATA.read_bytes(), "relations.csv")
    assert table is not None
    pairs = zip(table.cells("effect"), table.cells("polarity"), strict=True)
    understood = [bool(direction(effect)) for effect, polarity in pairs if polarity in ("increases", "decreases")]
    assert polarity_contradictions(table) == []
    assert sum(understood) > len(understood) / 2
