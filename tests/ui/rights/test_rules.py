"""Each rule says for whom it holds, and where the way out is; whatever is not certain makes nobody an editor."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ui.rights.connection import Connection
from ui.rights.editors import Editors
from ui.rights.login import Login
from ui.rights.right import Right
from ui.rights.rules import RightSettings, Visit, read_only, right_of

PAGE = "docs/editing.md, \u201cWho may save\u201d"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HERE = "http://localhost:8501"
HOME = Connection("localhost", None, (("Host", "localhost:8501"), ("Origin", HERE)))
ABROAD = Connection(None, "203.0.113.7", (("Host", "map.example.org"), ("Origin", "https://map.example.org")))
LOGIN = Login(("default",), "https://map.example.org")
SET_UP = RightSettings(LOGIN, Editors(frozenset({"ada@example.org"})))


def claims(email: object = "ada@example.org", hours: float = 1, **more: object) -> dict[str, object]:
    return {"is_logged_in": True, "email": email, "iat": (NOW - timedelta(hours=hours)).timestamp(), **more}


def visit(said: dict[str, object] | None = None, connection: Connection = ABROAD) -> Visit:
    return Visit(connection, said or {}, "ada-laptop", NOW)


def test_where_nothing_can_be_written_a_right_is_none_and_a_login_stays() -> None:
    right = right_of(visit(claims()), SET_UP)
    reason = "Nobody may save here: data cannot be written to (Read-only file system)."
    found = read_only(right, Path("data"), "Read-only file system")
    assert replace(found, help="") == Right(False, "read-only", reason, is_logged_in=True)
    assert "NEUROMAP_DATA" in found.help


def test_at_the_machine_everybody_may_save() -> None:
    reason = "You may save, because the map is open on the computer that serves it."
    assert right_of(visit(connection=HOME), RightSettings()) == Right(True, "this-machine", reason, editor="ada-laptop")


def test_served_to_others_nobody_may_save() -> None:
    assert right_of(visit(), RightSettings()) == Right(
        False,
        "served-to-others",
        "Nobody may save here: no login is set up, and the map is served to others; "
        "the server answers other machines too.",
        f"Open it as localhost on the computer that serves it, or set up a login for editors ({PAGE}).",
    )


def test_an_editor_who_has_logged_in_may_save() -> None:
    reason = "You may save: Ada@Example.org is in the list of editors."
    assert right_of(visit(claims("Ada@Example.org")), SET_UP) == Right(
        True, "editor", reason, editor="Ada@Example.org", is_logged_in=True
    )


@pytest.mark.parametrize("connection", [ABROAD, replace(HOME, headers=(("Host", "a"), ("Origin", LOGIN.origin)))])
def test_where_a_login_is_set_up_nobody_saves_without_one(connection: Connection) -> None:
    assert right_of(visit(connection=connection), SET_UP) == Right(
        False,
        "not-logged-in",
        "Only editors who have logged in may save.",
        "Everybody else can read.",
        providers=("default",),
    )


def test_a_login_set_up_holds_at_the_machine_too_and_says_where_it_works() -> None:
    assert right_of(visit(connection=HOME), SET_UP) == Right(
        False,
        "other-address",
        "Only editors who have logged in may save.",
        "To log in, open the map as https://map.example.org.",
    )


@pytest.mark.parametrize(
    ("said", "code", "reason", "help"),
    [
        (
            claims("eve@example.org"),
            "not-an-editor",
            "You may not save: eve@example.org is not in the list of editors.",
            "Log in with another account, or ask whoever runs the map to add you.",
        ),
        (
            claims(email_verified=False),
            "unverified-email",
            "You may not save: your provider has not verified ada@example.org.",
            "Confirm the address there, then log out and in again.",
        ),
        (
            claims(None),
            "no-email",
            "You may not save: your login does not say your e-mail address.",
            "Log in with another account; or add email to the scope in [auth].",
        ),
    ],
)
def test_a_login_is_not_enough(said: dict[str, object], code: str, reason: str, help: str) -> None:
    assert right_of(visit(said), SET_UP) == Right(False, code, reason, help, is_logged_in=True)


@pytest.mark.parametrize("said", [claims(hours=12.01), claims(hours=-0.1), claims(iat=None)])
def test_a_login_expires(said: dict[str, object]) -> None:
    assert right_of(visit(said), SET_UP) == Right(
        False,
        "login-expired",
        "You may not save any more: a login counts for 12 hours.",
        "Log in again.",
        is_logged_in=True,
        providers=("default",),
    )


@pytest.mark.parametrize("hours", [11.99, 0, -0.05])
def test_a_login_of_today_counts_also_if_two_clocks_differ(hours: float) -> None:
    assert right_of(visit(claims(hours=hours)), SET_UP).allowed


@pytest.mark.parametrize(
    ("settings", "code", "reason", "help"),
    [
        (
            RightSettings(unreadable=" (line 2, column 3)"),
            "unreadable-secrets",
            "secrets.toml cannot be read (line 2, column 3).",
            "Mend that file.",
        ),
        (
            RightSettings(editors=SET_UP.editors),
            "no-login",
            "there is a list of editors, but no login is set up.",
            f"Set up [auth] in secrets.toml ({PAGE}).",
        ),
        (
            RightSettings(Login(faults=("one", "two")), SET_UP.editors),
            "faulty-login",
            "the login is not set up as it should be (one; two).",
            f"Mend it in secrets.toml ({PAGE}).",
        ),
        (
            RightSettings(LOGIN, Editors(frozenset({"ada@example.org", "ada"}), "ada")),
            "faulty-editors",
            "the list of editors has an entry that is no e-mail address.",
            f"See {PAGE}.",
        ),
        *[
            (
                RightSettings(LOGIN, editors),
                "no-editors",
                "a login is set up, but no list of editors.",
                f"Name the editors in secrets.toml ({PAGE}).",
            )
            for editors in (None, Editors())
        ],
    ],
)
@pytest.mark.parametrize("connection", [HOME, ABROAD])
def test_half_a_login_lets_nobody_save(
    settings: RightSettings, code: str, reason: str, help: str, connection: Connection
) -> None:
    said = right_of(visit(claims(), connection), settings)
    assert said == Right(False, code, f"Nobody may save here: {reason}", help)


@settings(deadline=None)
@given(
    some.dictionaries(
        some.sampled_from(["is_logged_in", "email", "email_verified", "iat"]),
        some.one_of(some.none(), some.booleans(), some.text(), some.floats(), some.just("ada@example.org")),
    )
)
def test_whatever_a_login_says_only_a_listed_address_may_save(said: dict[str, Any]) -> None:
    right = right_of(visit(said), SET_UP)
    assert not right.allowed or said["email"] == "ada@example.org"
    assert right.allowed is (right.editor != "")
