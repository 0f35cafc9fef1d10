"""What a login says turns into the person who is logged in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Person:
    """Who is logged in: the e-mail address, "" without one; whether it was verified; since when, None if unknown."""

    email: str
    verified: bool
    since: datetime | None


def person_of(claims: Mapping[str, object]) -> Person | None:
    """Return who the claims of `st.user` describe, None if nobody is logged in.

    A provider that does not say whether an address was verified is believed; one that says no is not.

    >>> person_of({"is_logged_in": True, "email": "ada@example.org", "email_verified": False})
    Person(email='ada@example.org', verified=False, since=None)
    """
    if claims.get("is_logged_in") is not True:
        return None
    email = claims.get("email")
    verified = str(claims.get("email_verified", True)).lower() == "true"
    return Person(email if isinstance(email, str) else "", verified, _moment(claims.get("iat")))


def _moment(seconds: object) -> datetime | None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
