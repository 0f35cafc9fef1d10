"""The visitor of this very run, and the folder of the tables, turn into their right to save."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from graph.saving.os_user import account_name
from graph.saving.replace_file import why_read_only
from ui.data_file import data_path
from ui.rights.connection import Connection
from ui.rights.contact import Contact, contact_of
from ui.rights.editors import editors_of
from ui.rights.login import login_of
from ui.rights.right import Right
from ui.rights.rules import RightSettings, Visit, read_only, right_of


def who_may_save() -> Right:
    """Return whether the visitor may save now.

    Ask once to show the rule, and again on the server at the moment of saving: a login expires, and a list changes.
    """
    right = right_of(Visit(connection(), claims(), account_name(), datetime.now(UTC)), settings())
    why = why_read_only(data_path()) if right.allowed else ""
    return read_only(right, data_path().parent, why) if why else right


def connection() -> Connection:
    """Return how the visitor came."""
    headers = st.context.headers
    pairs = tuple((name, value) for name in headers for value in headers.get_all(name))
    return Connection(st.get_option("server.address"), st.context.ip_address, pairs)


def claims() -> Mapping[str, object]:
    """Return what the visitor's login says; Streamlit has checked its signature."""
    return dict(st.user.to_dict())


def contact() -> Contact | None:
    """Return whom a suggestion is sent to; None if the settings name nobody or cannot be read."""
    secrets = _secrets()
    return contact_of({} if isinstance(secrets, str) else secrets, os.environ)


def settings() -> RightSettings:
    """Return the login and the list of editors as they are set up now."""
    secrets = _secrets()
    return RightSettings(unreadable=secrets) if isinstance(secrets, str) else _settings(secrets)


def _secrets() -> Mapping[str, Any] | str:
    """Return what stands in secrets.toml, or where that is faulty."""
    try:
        return st.secrets.to_dict()
    except StreamlitSecretNotFoundError as error:
        return {} if error.error_id == "no-secrets-found" else _line(str(error))
    except (OSError, ValueError):
        return " or is not saved as UTF-8"


def _settings(secrets: Mapping[str, Any]) -> RightSettings:
    header_claims = (st.get_option("server.trustedUserHeaders") or {}).values()
    login = login_of(secrets.get("auth"), st.get_option("server.port"), header_claims)
    return RightSettings(login, editors_of(secrets, os.environ))


def _line(message: str) -> str:
    """Return where the file is faulty, without its text, which is secret."""
    place = message.rpartition("(at ")[2].removesuffix(")")
    return f" ({place})" if place.startswith("line ") and place != message else ""
