"""The run of a page turns into the right of its visitor; the settings are read at that moment."""

import getpass
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from ui.rights.connection import Connection
from ui.rights.editors import Editors
from ui.rights.login import Login
from ui.rights.rules import RightSettings
from ui.rights.who_may_save import settings

MAP = "http://localhost:8501"
HOME = Connection("localhost", None, (("Host", "localhost:8501"), ("Origin", MAP)))
AUTH = {
    "redirect_uri": f"{MAP}/oauth2callback",
    "cookie_secret": "0123456789abcdef" * 2,
    "client_id": "map",
    "client_secret": "known to two",
    "server_metadata_url": "https://login.example.org/.well-known/openid-configuration",
}
Secrets = Callable[[str | bytes], None]


def page() -> None:
    import streamlit as st

    from ui.rights.who_may_save import who_may_save

    right = who_may_save()
    st.json({"allowed": right.allowed, "code": right.code, "editor": right.editor})


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Secrets:
    """Return a function that writes secrets.toml, which only this test reads."""
    file = tmp_path / "secrets.toml"
    real = st.get_option
    monkeypatch.setattr(
        "streamlit.config.get_option", lambda name: [str(file)] if name == "secrets.files" else real(name)
    )
    monkeypatch.setattr(st.secrets, "_secrets", None)
    monkeypatch.setattr(st.secrets, "_file_watchers_installed", True)

    def write(text: str | bytes) -> None:
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        monkeypatch.setattr(st.secrets, "_secrets", None)

    return write


def asked(app: AppTest) -> object:
    app.run()
    assert [error.message for error in app.exception] == []
    return app.json[0].value


def test_a_page_without_a_browser_makes_nobody_an_editor() -> None:
    assert '"served-to-others"' in str(asked(AppTest.from_function(page, default_timeout=60)))


def test_at_the_machine_the_account_of_the_server_saves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.rights.who_may_save.connection", lambda: HOME)
    found = str(asked(AppTest.from_function(page, default_timeout=60)))
    assert '"this-machine"' in found
    assert f'"{getpass.getuser()}"' in found


def test_where_nothing_can_be_written_nobody_may_save_and_who_might_is_told_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    monkeypatch.setattr("ui.rights.who_may_save.why_read_only", lambda path: "Read-only file system")
    app = AppTest.from_function(page, default_timeout=60)
    assert '"served-to-others"' in str(asked(app))
    monkeypatch.setattr("ui.rights.who_may_save.connection", lambda: HOME)
    assert json.loads(str(asked(app))) == {"allowed": False, "code": "read-only", "editor": ""}


def test_a_list_that_changed_and_a_login_that_ended_count_at_the_next_question(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"is_logged_in": True, "email": "ada@example.org", "iat": datetime.now(UTC).timestamp()}
    monkeypatch.setattr("ui.rights.who_may_save.connection", lambda: HOME)
    monkeypatch.setattr("ui.rights.who_may_save.claims", lambda: said)
    app = AppTest.from_function(page, default_timeout=60)
    app.secrets["auth"] = AUTH
    app.secrets["editors"] = {"emails": ["ada@example.org"]}
    assert '"editor":"ada@example.org"' in str(asked(app)).replace(" ", "")
    app.secrets["editors"] = {"emails": ["bo@example.org"]}
    assert '"not-an-editor"' in str(asked(app))
    monkeypatch.setattr("ui.rights.who_may_save.claims", dict)
    assert '"not-logged-in"' in str(asked(app))


def test_without_secrets_nothing_is_set_up(secrets: Secrets) -> None:
    assert settings() == RightSettings()


def test_secrets_for_something_else_set_nothing_up(secrets: Secrets) -> None:
    secrets('[store]\nkey = "a"\n')
    assert settings() == RightSettings()


def test_login_and_list_are_read_from_the_secrets(secrets: Secrets) -> None:
    lines = "\n".join(f'{key} = "{value}"' for key, value in AUTH.items())
    secrets(f'[auth]\n{lines}\n[editors]\nemails = ["ada@example.org"]\n')
    assert settings() == RightSettings(Login(("default",), MAP), Editors(frozenset({"ada@example.org"})))


def test_the_list_may_come_from_the_environment(secrets: Secrets, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEUROMAP_EDITORS", "ada@example.org")
    assert settings() == RightSettings(editors=Editors(frozenset({"ada@example.org"})))


def test_secrets_that_cannot_be_read_say_the_line_and_nothing_of_what_stands_there(secrets: Secrets) -> None:
    secrets('[auth]\ncookie_secret = "0123\n')
    assert settings().unreadable.startswith(" (line 2, column ")
    assert "0123" not in settings().unreadable
    secrets(b'[auth]\nclient_id = "\xff"\n')
    assert settings() == RightSettings(unreadable=" or is not saved as UTF-8")
