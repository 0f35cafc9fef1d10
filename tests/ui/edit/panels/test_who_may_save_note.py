"""A visitor reads which rule holds and has the buttons that lead on; no text of a login is markup."""

import re
from dataclasses import asdict

import pytest
from streamlit.testing.v1 import AppTest

from ui.rights.right import Right


def script(fields: dict[str, object]) -> None:
    from ui.edit.panels.who_may_save_note import show_right
    from ui.rights.right import Right

    show_right(Right(**fields))


def shown(right: Right) -> tuple[str, list[tuple[str, str]]]:
    """Return the text with its tags and the labels of the buttons by key."""
    app = AppTest.from_function(script, kwargs={"fields": asdict(right)}).run()
    assert [error.message for error in app.exception] == []
    return app.get("html")[0].proto.body, [(button.key or "", button.label) for button in app.button]


def test_who_may_save_reads_why() -> None:
    text, buttons = shown(Right(True, "this-machine", "You may save.", editor="ada"))
    assert text == (
        "<p class='right allowed' role='status' data-testid='right' data-rule='this-machine'><b>You may save.</b></p>"
    )
    assert buttons == []


@pytest.mark.parametrize(
    ("right", "buttons"),
    [
        (Right(False, "not-logged-in", "No.", providers=("default",)), [("log_in_default", "Log in")]),
        (
            Right(False, "not-logged-in", "No.", providers=("google", "clinic*")),
            [("log_in_google", "Log in with google"), ("log_in_clinic*", "Log in with clinic\\*")],
        ),
        (Right(False, "not-an-editor", "No.", is_logged_in=True), [("log_out", "Log out")]),
        (
            Right(False, "login-expired", "No.", is_logged_in=True, providers=("default",)),
            [("log_in_default", "Log in"), ("log_out", "Log out")],
        ),
        (Right(False, "faulty-login", "No."), []),
    ],
)
def test_who_may_not_has_the_buttons_that_help(right: Right, buttons: list[tuple[str, str]]) -> None:
    assert shown(right)[1] == buttons


def test_an_address_is_text_and_never_markup() -> None:
    text, _ = shown(Right(False, "not-an-editor", "<img src=x>@a.b", "<b>"))
    assert re.findall(r"<(\w+)", text) == ["p", "b"]
    assert "&lt;img src=x&gt;@a.b" in text
