"""Spellings of one name share a form, and names of two things never do."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.diagnostics.name_forms import is_slip, slip_keys, spelling_form


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("serotonin", ["Serotonin", "serotonin", "SEROTONIN ", "Ser\N{CYRILLIC SMALL LETTER O}tonin"]),
        ("tnfalpha", ["TNF-α", "TNF-alpha", "TNF alpha", "TNFα", "TNFa", "TNF-a", "TNF\N{NON-BREAKING HYPHEN}α"]),
        ("il1beta", ["IL-1β", "IL-1ß", "IL-1b", "IL 1 beta", "IL1β"]),
        ("nfkappab", ["NF-κB", "NF-kB", "NFκB"]),
        ("tcell", ["T cell", "T-cell", "T cells", "Tcells", "t–cell"]),
        ("parkinsondisease", ["Parkinson's disease", "Parkinson’s Disease", "Parkinson diseases"]),
        ("allergy", ["Allergy", "allergies"]),
        ("کوچکتر", ["کوچک\u200cتر", "کوچکتر"]),
        ("cd4+tcell", ["CD4+ T cell", "CD4⁺ T-cells"]),
    ],
)
def test_spellings_of_one_name_share_their_form(form: str, names: list[str]) -> None:
    assert {spelling_form(name).replace(" ", "") for name in names} == {form}
    assert len({spelling_form(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IL-10", "IL-1"),
        ("IL-1 2", "IL-12"),
        ("CD4+ T cell", "CD4- T cell"),
        ("CD4+ T cell", "CD4 T cell"),
        ("TNF-α", "TNF-β"),
        ("Hepatitis A", "Hepatitis α"),
        ("NA", "Na"),
        ("Neurokinin A", "Neurokinin B"),
        ("Th1 cell", "Th17 cell"),
        ("Stress", "Distress"),
        (".", "'"),
        ("+", "-"),
    ],
)
def test_names_of_two_things_have_two_forms(one: str, other: str) -> None:
    assert spelling_form(one) != spelling_form(other)
    assert not is_slip(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Serotonin", "Serotonine"),
        ("Inflammation", "Inflamation"),
        ("Sickness behavior", "sickness behaviour"),
        ("Norepinephrine", "Norepinehprine"),
        ("Depression", "Depresion"),
        ("Microglia", "Mircoglia"),
        ("Acetylcholine", "Acetylcholyne"),
    ],
)
def test_one_letter_in_a_long_word_is_a_slip(one: str, other: str) -> None:
    assert (is_slip(one, other), is_slip(other, one)) == (True, True)
    assert set(slip_keys(one)) & set(slip_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Leptin", "Lectin"),
        ("afferent nerve", "efferent nerve"),
        ("Stress", "Stres"),
        ("Acute stress", "Chronic stress"),
        ("Epinephrine", "Norepinephrine"),
        ("Serotonin", "Serotonin"),
        ("Immune cell", "Immune cell migration"),
        ("interleukin-1", "interleukin-2"),
    ],
)
def test_short_words_first_letters_and_whole_words_are_no_slip(one: str, other: str) -> None:
    assert not is_slip(one, other)


def test_a_very_long_name_is_only_itself() -> None:
    name = "Serotonin " * 11
    assert (list(slip_keys(name)), spelling_form(name)) == ([], name)


@given(some.text(max_size=12), some.text(max_size=12))
def test_names_a_slip_apart_always_share_a_key(one: str, other: str) -> None:
    assert not is_slip(one, other) or set(slip_keys(one)) & set(slip_keys(other))
