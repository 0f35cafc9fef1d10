"""A suggestion goes to whom the settings name, and to nobody else."""

import pytest

from ui.rights.contact import LONGEST_BODY, Contact, contact_of
from ui.rights.editors import Editors, editors_of


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("ada@example.org", Contact("", "ada@example.org")),
        (" Ada L. < ada@example.org > ", Contact("Ada L.", "ada@example.org")),
        ("https://example.org/map/issues", Contact("", "https://example.org/map/issues")),
        ("", None),
        ("Ada", None),
        ("javascript:alert(1)//@x y", None),
        ("ada@example.org, bo@example.org", None),
    ],
)
def test_an_address_or_a_page_is_taken_from_the_settings(text: str, contact: Contact | None) -> None:
    assert contact_of({}, {"NEUROMAP_CONTACT": text}) == contact
    assert contact_of({"editors": {"contact": text}}, {}) == contact


def test_the_variable_goes_before_the_file_and_the_list_of_editors_is_not_shown() -> None:
    secrets = {"editors": {"emails": ["bo@example.org"], "contact": "ada@example.org"}}
    assert contact_of(secrets, {"NEUROMAP_CONTACT": "eve@example.org"}) == Contact("", "eve@example.org")
    assert contact_of({"editors": {"emails": ["bo@example.org"]}}, {}) is None
    assert contact_of({"editors": ["bo@example.org"]}, {}) is None


def test_to_name_whom_to_write_to_takes_the_right_to_save_from_nobody() -> None:
    assert editors_of({"editors": {"contact": "ada@example.org"}}, {}) is None
    assert editors_of({"editors": {"contact": "ada@example.org", "email": ["ada@example.org"]}}, {}) == Editors()


def test_a_letter_has_its_subject_and_no_more_words_than_a_link_can_carry() -> None:
    ada = Contact("Ada", "ada+map@example.org")
    assert (
        ada.link("A & B", "1 row\nchanged") == "mailto:ada%2Bmap@example.org?subject=A%20%26%20B&body=1%20row%0Achanged"
    )
    assert ada.link("", "x" * 9000).endswith("x" * LONGEST_BODY + "%0A%E2%80%A6")
    assert Contact("", "https://example.org/a").link("a", "b") == "https://example.org/a"
