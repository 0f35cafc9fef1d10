"""A verb that says the opposite of the polarity is found, and no verb is accused wrongly."""

from pathlib import Path

from graph.checks.effect_checks import polarity_contradictions
from graph.diagnostics.verb_sign import verb_sign
from graph.reading.read import read

DATA = Path(__file__).parents[3] / "data" / "relations.csv"


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
    understood = [bool(verb_sign(effect)) for effect, polarity in pairs if polarity in ("increases", "decreases")]
    assert polarity_contradictions(table) == []
    assert sum(understood) > len(understood) / 2
