"""Who may come in is decided by the request alone; each reason to refuse names the way in."""

import pytest
import streamlit as st
from streamlit import config

from ui.door.refusal import FOREIGN_MACHINE, FOREIGN_NAME, FOREIGN_PAGE, Knock, refusal
from ui.door.server_names import ServerNames
from ui.rights.connection import Connection

LOCAL = ServerNames()
TO_ALL = ServerNames("0.0.0.0", "localhost")
EVIL = ("Origin", "https://evil.example")


def asked(
    method: str = "GET",
    path: str = "/",
    host: str = "localhost:8501",
    *headers: tuple[str, str],
    names: ServerNames = LOCAL,
    visitor: str | None = None,
) -> str:
    return refusal(Knock(method, path, Connection(names.listens_on, visitor, (("Host", host), *headers))), names)


@pytest.mark.parametrize("method", ["WEBSOCKET", "POST", "PUT", "DELETE", "PATCH", "ANYTHING"])
def test_what_changes_something_is_refused_to_a_foreign_page(method: str) -> None:
    assert asked(method, "/", "localhost:8501", EVIL) == FOREIGN_PAGE
    assert asked(method, "/", "localhost:8501", ("Origin", "http://localhost:8501")) == ""
    assert asked(method) == ""


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_what_only_reads_is_answered(method: str) -> None:
    assert asked(method, "/neuromap/version", "localhost:8501", EVIL) == ""


@pytest.mark.parametrize("method", ["GET", "WEBSOCKET"])
@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8501", "localhost.evil.example", "1.evil.example.", "", "@"]
)
def test_a_server_for_this_machine_does_not_answer_to_a_name_that_strangers_can_own(method: str, host: str) -> None:
    assert asked(method, "/", host, ("Origin", f"http://{host}")) == FOREIGN_NAME.format(host=repr(host))


@pytest.mark.parametrize(
    "host",
    ["LOCALHOST:8501", "127.0.0.1", "[::1]:8501", "192.168.0.7:8501", "map.localhost", "neuromap", "laptop:8501"],
)
def test_it_answers_to_its_own_names_and_to_numbers(host: str) -> None:
    assert asked("GET", "/", host) == ""


def test_it_answers_to_the_name_in_the_address_bar_and_to_what_a_proxy_passes_on() -> None:
    assert asked("GET", "/", "map.example.org", names=ServerNames("127.0.0.1", "map.example.org")) == ""
    assert asked("GET", "/", "map.example.org", ("X-Forwarded-For", "203.0.113.7")) == ""


def test_a_server_for_others_cannot_know_its_names_unless_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked("GET", "/", "map.example.org", names=TO_ALL) == ""
    allowed = ["map.example.org", "*.example.edu"]
    monkeypatch.setattr(config, "get_option", {"server.allowedHosts": allowed}.__getitem__)
    names = ServerNames("0.0.0.0", hosts=tuple(allowed))
    assert (
        asked("GET", "/", "map.example.org:8501", names=names) == asked("GET", "/", "a.example.edu", names=names) == ""
    )
    assert asked("GET", "/", "evil.example", names=names) == FOREIGN_NAME.format(host="'evil.example'")
    assert asked("GET", "/_stcore/health", "10.0.0.7:8501", names=names) == ""


def test_two_hosts_are_refused() -> None:
    assert "'localhost evil.example'" in asked("GET", "/", "localhost", ("host", "evil.example"))


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/map/_stcore/metrics"])
def test_figures_about_the_server_are_for_its_own_machine(path: str) -> None:
    assert asked("GET", path) == ""
    assert asked("GET", path, visitor="192.168.0.9") == FOREIGN_MACHINE
    assert asked("GET", path, names=TO_ALL) == FOREIGN_MACHINE
    assert asked("GET", path, "localhost:8501", ("X-Forwarded-For", "203.0.113.7")) == FOREIGN_MACHINE


def test_streamlit_has_the_options_that_the_reasons_name() -> None:
    assert [st.get_option(name) for name in ("browser.serverAddress", "server.allowedHosts")] == ["localhost", []]
