"""Cells with look-alike letters are named, each with what was meant."""

from graph.checks.look_alike_checks import look_alike_letters
from graph.edits import ChangeCell, Fix
from graph.reading.read import read

OH = "\N{CYRILLIC SMALL LETTER O}"
RUSSIAN = f"\N{CYRILLIC CAPITAL LETTER ES}{OH}\N{CYRILLIC SMALL LETTER EN}"


def test_a_look_alike_letter_is_named_with_its_place_and_its_fix() -> None:
    rows = [f"TNF-α,feeds,C{OH}rtisol,10.1000/n{OH}1,{OH}f course", f"{RUSSIAN},lifts,Mood,,"]
    text = "\n".join(["source,effect,target,doi,summary", *rows])
    table, _ = read(text.encode(), "a.csv")
    assert table is not None
    letter = "CYRILLIC SMALL LETTER O where 'o' is meant"
    assert [
        (fault.line, fault.column, fault.code, fault.message, fault.fix) for fault in look_alike_letters(table)
    ] == [
        (
            2,
            3,
            "look-alike-letter",
            f"'C{OH}rtisol' has {letter}",
            Fix("write 'Cortisol'", (ChangeCell(2, 3, "Cortisol"),)),
        ),
        (
            2,
            4,
            "look-alike-letter",
            f"'10.1000/n{OH}1' has {letter}",
            Fix("write '10.1000/no1'", (ChangeCell(2, 4, "10.1000/no1"),)),
        ),
    ]


def test_an_accent_apart_from_its_letter_is_named() -> None:
    table, _ = read("name,type,synonyms\nMe\u0301nière,condition,x; y\n".encode(), "c.csv", ("name",), ("synonyms",))
    assert table is not None
    (found,) = look_alike_letters(table)
    typed = "LATIN SMALL LETTER E + COMBINING ACUTE ACCENT"
    assert found.message == f"'Me\u0301nière' has {typed} where 'é' is meant"
    assert found.fix == Fix("write 'Ménière'", (ChangeCell(2, 1, "Ménière"),))
