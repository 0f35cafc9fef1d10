"""Addresses are readable, safe on every file system, no two the same, and hang on nothing but the words."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from web.site.addresses import concept_addresses, relation_address, shared_addresses, slug

SAFE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def test_letters_of_latin_and_greek_names_can_be_read() -> None:
    names = ["GABA", "IL-1β production", "Th17 cell", "Ménière’s disease", "Fight-or-flight response"]
    assert [slug(name) for name in names] == [
        "gaba",
        "il-1beta-production",
        "th17-cell",
        "menieres-disease",
        "fight-or-flight-response",
    ]


def test_names_of_other_scripts_and_of_devices_have_digits() -> None:
    assert [slug(name) for name in ("血清素", "Стресс (stress)", "NUL", "com1", "index", "")] == [
        "3de261dd",
        "stress-3756977e",
        "nul-ae6de182",
        "com1-957a49c3",
        "index-1bc04b52",
        "e3b0c442",
    ]


@settings(deadline=None)
@given(st.text())
def test_every_text_makes_a_safe_address(text: str) -> None:
    assert SAFE.fullmatch(slug(text))
    assert len(slug(text)) <= 69
    assert SAFE.fullmatch(relation_address({"id": "r0", "source": text, "effect": text, "target": ""})[10:-5])


@settings(deadline=None)
@given(st.sets(st.text(alphabet="aAbß- _αé血", max_size=4)))
def test_no_two_concepts_have_the_same_address_and_the_rest_does_not_move_when_one_comes(names: set[str]) -> None:
    addresses = concept_addresses(names)
    shared = shared_addresses(names)
    every = [*addresses.values(), *shared]
    assert len(every) == len(set(every))
    for name in names:
        fewer = concept_addresses(names - {name})
        moved = {other for other in fewer if fewer[other] != addresses[other]}
        assert {fewer[other] for other in moved} <= set(shared)


def test_names_that_look_the_same_in_an_address_are_told_apart_and_stay_to_be_found() -> None:
    names = ["IL-6", "IL 6", "GABA"]
    assert concept_addresses(names) == {
        "IL-6": "concepts/il-6-d48d6c09.html",
        "IL 6": "concepts/il-6-592c3e86.html",
        "GABA": "concepts/gaba.html",
    }
    assert shared_addresses(names) == {"concepts/il-6.html": ("IL 6", "IL-6")}


def test_a_concept_named_as_another_is_after_being_told_apart_is_told_apart_too() -> None:
    digits = concept_addresses(["C", "c+"])["C"].removeprefix("concepts/").removesuffix(".html")
    names = ["C", "c+", digits]
    assert len(set(concept_addresses(names).values())) == 3
