"""Letters that only look like the ones that were meant are told from those that are meant."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.diagnostics.look_alikes import LookAlike, first_look_alike, meant

OH, TE, VE = "\N{CYRILLIC SMALL LETTER O}", "\N{CYRILLIC CAPITAL LETTER TE}", "\N{CYRILLIC CAPITAL LETTER VE}"
NU = "\N{GREEK CAPITAL LETTER NU}"


@pytest.mark.parametrize(
    ("typed", "text", "first"),
    [
        (f"Ser{OH}t{OH}nin", "Serotonin", LookAlike(OH, "o")),
        (f"{TE} cell", "T cell", LookAlike(TE, "T")),
        (f"NF-κ{VE}", "NF-κB", LookAlike(VE, "B")),
        (f"{NU}\N{GREEK CAPITAL LETTER KAPPA} cell", "NK cell", LookAlike(NU, "N")),
        ("TNF-\N{LATIN SMALL LETTER ALPHA}", "TNF-α", LookAlike("\N{LATIN SMALL LETTER ALPHA}", "α")),
        ("dopαmine", "dopamine", LookAlike("α", "a")),
        ("IL-1ß", "IL-1β", LookAlike("ß", "β")),
        ("ß-endorphin", "β-endorphin", LookAlike("ß", "β")),
        ("TGFß1", "TGFβ1", LookAlike("ß", "β")),
        ("\N{MICRO SIGN}-opioid", "\N{GREEK SMALL LETTER MU}-opioid", LookAlike("\N{MICRO SIGN}", "μ")),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER G}ABA", "GABA", LookAlike("\N{FULLWIDTH LATIN CAPITAL LETTER G}", "G")),
        ("\N{LATIN SMALL LIGATURE FI}bre", "fibre", LookAlike("\N{LATIN SMALL LIGATURE FI}", "fi")),
        (unicodedata.normalize("NFD", "Ménière"), "Ménière", LookAlike("e\u0301", "é")),
    ],
)
def test_a_look_alike_is_replaced_by_the_letter_that_was_meant(typed: str, text: str, first: LookAlike) -> None:
    assert (meant(typed), first_look_alike(typed)) == (text, first)


@pytest.mark.parametrize(
    "text",
    [
        *("TNF-α", "Interferonα", "IFNγ", "NF-κB", "γδ T cell", "αMSH", "ω-3", "Straße", "Ménière", "CD4⁺ T cell"),
        *("Серотонин", "Стресс (stress)", "Άγχος (anxiety)", "Stress", "", "5-HT₂A", "-", "™"),
    ],
)
def test_letters_that_are_meant_stay(text: str) -> None:
    assert (meant(text), first_look_alike(text)) == (text, None)


@given(some.text(max_size=12))
def test_what_was_meant_is_meant(text: str) -> None:
    assert meant(meant(text)) == meant(text)
    assert (first_look_alike(text) is None) == (meant(text) == text)
