"""Letters that a program garbled or lost are named, garbled ones with what stood there; honest texts are left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.checks.garbled_letters import garbled_letters, lost_letters, ungarbled
from graph.edits import ChangeCell, Fix
from graph.reading.read import read


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("Î²-endorphin", "β-endorphin"),
        ("MÃ¼ller & SÃ\u00b8n", "Müller & Søn"),
        ("Ã…gren", "Ågren"),
        ("Å’strogen", "Œstrogen"),
        ("naÃ¯ve B cell", "naïve B cell"),
        ("â€œcurlyâ€\x9d â€“ dash â€¦ â\u201a¬", "“curly” – dash … €"),
        ("â€œcurlyâ€\uf19d", "“curly”"),
        ("Å\uf181ukasz", "Łukasz"),
        ("5\u00c2\u00a0mg of TGF-Î²1 β", "5\u00a0mg of TGF-β1 β"),
        ("CafÃ©", "Café"),
    ],
)
def test_what_was_read_in_the_wrong_encoding_is_read_in_the_right_one(garbled: str, meant: str) -> None:
    assert ungarbled(garbled) == meant


@pytest.mark.parametrize(
    "text",
    ["", "GABA", "β-endorphin", "Müller", "CAFÉ’S", "“ANDRÉ”", "SÃO PAULO", "Â", "5 µg ± 2 °C", "naïve – well", "神経"],
)
def test_honest_letters_stay_as_they_are(text: str) -> None:
    assert ungarbled(text) == text


@settings(deadline=None)
@given(some.text(some.sampled_from("αβγδκμéüøåñŁŒœ–—’“…€½ abc12")))
def test_every_text_that_was_garbled_comes_back(text: str) -> None:
    garbled = "".join(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in text.encode())
    assert ungarbled(garbled) == text


def test_garbled_and_lost_letters_are_named_with_their_places() -> None:
    rows = ["Î²-endorphin,calms,TNF-?,Why it helps? Because,?ukasz", "GABA,calms?,Pain?,a?b,https://a.b/?c=1"]
    table, _ = read("\n".join(["source,effect,target,summary,citation", *rows]).encode(), "a.csv")
    assert table is not None
    assert [(fault.line, fault.column, fault.code, fault.message, fault.fix) for fault in garbled_letters(table)] == [
        (
            2,
            1,
            "garbled-letters",
            "'Î²-endorphin' is 'β-endorphin' read in the wrong encoding",
            Fix("write 'β-endorphin'", (ChangeCell(2, 1, "β-endorphin"),)),
        )
    ]
    assert [(fault.line, fault.column, fault.code, fault.message) for fault in lost_letters(table)] == [
        (2, 3, "lost-letter", "'TNF-?' has a question mark where a letter belongs"),
        (2, 5, "lost-letter", "'?ukasz' has a question mark where a letter belongs"),
    ]
