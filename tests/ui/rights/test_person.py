"""Only a login makes somebody a person, and only what it says for certain counts."""

from datetime import UTC, datetime

import pytest

from ui.rights.person import Person, person_of

CLAIMS = {"is_logged_in": True, "email": "ada@example.org", "iat": 1_700_000_000}
SINCE = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_a_login_says_who_and_since_when() -> None:
    assert person_of(CLAIMS) == Person("ada@example.org", True, SINCE)


@pytest.mark.parametrize("claims", [{}, {**CLAIMS, "is_logged_in": False}, {**CLAIMS, "is_logged_in": "true"}])
def test_without_a_login_there_is_nobody(claims: dict[str, object]) -> None:
    assert person_of(claims) is None


@pytest.mark.parametrize(
    ("said", "verified"), [(True, True), ("true", True), (False, False), ("false", False), (None, False), (0, False)]
)
def test_an_address_that_was_not_verified_is_not_trusted(said: object, verified: bool) -> None:
    assert person_of({**CLAIMS, "email_verified": said}) == Person("ada@example.org", verified, SINCE)


@pytest.mark.parametrize("moment", [None, "1700000000", True, 1e300, float("nan"), float("inf")])
def test_a_moment_that_is_none_is_unknown(moment: object) -> None:
    assert person_of({**CLAIMS, "iat": moment}) == Person("ada@example.org", True, None)


def test_an_address_that_is_no_text_is_none() -> None:
    assert person_of({**CLAIMS, "email": ["ada@example.org"]}) == Person("", True, SINCE)
