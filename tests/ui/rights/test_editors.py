"""A list of editors is read from where it stands, and nobody gets into it who only looks like one of them."""

import pytest

from ui.rights.editors import Editors, editors_of

TWO = Editors(frozenset({"ada@example.org", "bo@example.org"}))


def test_without_a_list_there_is_none() -> None:
    assert editors_of({"auth": {}}, {"NEUROMAP_EDITORS": " "}) is None


@pytest.mark.parametrize(
    "secrets",
    [
        {"editors": {"emails": ["Ada@example.org", " bo@example.org "]}},
        {"editors": {"emails": "ada@example.org; bo@example.org"}},
        {"editors": ["ada@example.org", "bo@example.org"]},
        {"editors": "ada@example.org\nbo@example.org\n"},
    ],
)
def test_the_list_stands_in_the_secrets(secrets: dict[str, object]) -> None:
    assert editors_of(secrets, {}) == TWO


def test_a_list_in_the_environment_takes_the_place_of_the_other() -> None:
    environment = {"NEUROMAP_EDITORS": "ada@example.org,bo@example.org"}
    assert editors_of({"editors": {"emails": ["eve@example.org"]}}, environment) == TWO


@pytest.mark.parametrize("secrets", [{"editors": {"emails": []}}, {"editors": {}}, {"editors": ""}])
def test_an_empty_list_is_a_list_of_nobody(secrets: dict[str, object]) -> None:
    assert editors_of(secrets, {}) == Editors()


@pytest.mark.parametrize(
    ("entry", "stray"),
    [("ada", "ada"), ("@example.org", "@example.org"), ("*", "*"), ("a@b@c", "a@b@c")],
)
def test_an_entry_that_is_no_address_is_named(entry: str, stray: str) -> None:
    found = editors_of({"editors": {"emails": ["ada@example.org", entry]}}, {})
    assert found is not None
    assert found.stray == stray


def test_a_list_that_is_none_is_named() -> None:
    assert editors_of({"editors": {"emails": 7}}, {}) == Editors(stray="7")


@pytest.mark.parametrize("address", ["ADA@Example.org", " bo@example.org"])
def test_capitals_make_no_difference(address: str) -> None:
    assert TWO.include(address)


@pytest.mark.parametrize(
    "address", ["", "ada", "ada@example.org.evil.org", "\u0430da@example.org", "ada@example.org\udc80"]
)
def test_another_address_is_not_in_the_list(address: str) -> None:
    assert not TWO.include(address)


@pytest.mark.parametrize(("listed", "alike"), [("kay@example.org", "\u212aay@example.org"), ("gross@a.b", "groß@a.b")])
def test_letters_that_fold_into_others_open_nobody_elses_door(listed: str, alike: str) -> None:
    assert not Editors(frozenset({listed})).include(alike)
