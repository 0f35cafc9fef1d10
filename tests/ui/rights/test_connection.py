"""Whoever sits at the machine is known as such; one sign that somebody may not is enough to refuse."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ui.rights.connection import Connection, from_elsewhere, is_loopback

HEADERS = (("Host", "localhost:8501"), ("Origin", "http://localhost:8501"))
OTHERS = "the server answers other machines too"
NOT_LOCALHOST = "it was not opened as localhost"
FRAMED = "it is shown within a page from elsewhere"


def at(host: str, origin: str = "") -> str:
    return from_elsewhere(Connection("localhost", None, (("Host", host), ("Origin", origin or f"http://{host}"))))


@pytest.mark.parametrize("host", ["localhost", "localhost:8501", "127.0.0.1:8501", "[::1]:8501", "map.localhost:80"])
def test_a_browser_on_the_machine_is_at_the_machine(host: str) -> None:
    assert at(host) == ""


@pytest.mark.parametrize(
    "address", [None, "", "0.0.0.0", "::", "10.0.0.7", "unix:///run/map.sock", "no such name", "\udc80"]
)
def test_a_server_that_listens_for_other_machines_makes_nobody_an_editor(address: str | None) -> None:
    assert from_elsewhere(Connection(address, None, HEADERS)) == OTHERS


def test_a_visitor_with_another_address_is_elsewhere_whatever_the_settings_say() -> None:
    assert from_elsewhere(Connection("localhost", "192.168.0.9", HEADERS)) == "it comes from another machine"


@pytest.mark.parametrize(
    "name",
    [
        *("X-Forwarded-For", "x-forwarded-host", "Forwarded", "X-Real-Ip", "Via", "CF-Connecting-IP", "True-Client-IP"),
        *("X-Client-Ip", "X-Original-Host", "X-Envoy-External-Address", "Tailscale-User-Login", "Fly-Client-IP"),
    ],
)
def test_a_proxy_or_a_tunnel_on_the_machine_does_not_make_the_world_an_editor(name: str) -> None:
    connection = Connection("localhost", None, (*HEADERS, (name, "")))
    assert from_elsewhere(connection) == f"a proxy or a tunnel has passed it on ('{name}')"


@pytest.mark.parametrize(
    "host",
    [
        *("map.example.org", "localhost.example.org", "localhost@example.org", "example.org#localhost", "10.0.0.7", ""),
        *("0.0.0.0:8501", "127.0.0.1.example.org", "[::2]", "[::1", "localhost:8501, example.org"),
    ],
)
def test_a_foreign_name_with_the_address_of_the_machine_is_no_localhost(host: str) -> None:
    assert at(host) == NOT_LOCALHOST


def test_a_second_or_a_missing_host_is_no_localhost() -> None:
    assert from_elsewhere(Connection("localhost", None, (*HEADERS, ("host", "example.org")))) == NOT_LOCALHOST
    assert from_elsewhere(Connection("localhost", None, HEADERS[1:])) == NOT_LOCALHOST


@pytest.mark.parametrize(
    "origin",
    ["https://map.example.org", "http://localhost:3000", "null", "http://localhost:8501.example.org", "http://[::"],
)
def test_a_page_from_elsewhere_does_not_borrow_the_right_of_who_reads_it(origin: str) -> None:
    assert at("localhost:8501", origin) == FRAMED


def test_a_proxy_that_removes_the_origin_is_noticed() -> None:
    assert from_elsewhere(Connection("localhost", None, HEADERS[:1])) == FRAMED


def test_what_every_browser_sends_is_no_sign_of_a_proxy() -> None:
    sent = ["Connection", "Upgrade", "User-Agent", "Accept-Language", "Accept-Encoding", "Cache-Control", "Pragma"]
    sent += ["Cookie", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-Fetch-Site", "DNT", "Priority"]
    assert from_elsewhere(Connection("localhost", None, (*HEADERS, *((name, "") for name in sent)))) == ""


@settings(deadline=None)
@given(some.text(), some.text(), some.lists(some.tuples(some.text(), some.text()), max_size=3).map(tuple))
def test_any_headers_get_an_answer_and_invented_ones_are_from_elsewhere(
    host: str, origin: str, more: tuple[tuple[str, str], ...]
) -> None:
    assert from_elsewhere(Connection("localhost", None, (("Host", host), ("Origin", origin), *more)))


def test_an_address_is_looked_up_before_it_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"home": ["127.0.0.1", "::1%lo"], "both": ["127.0.0.1", "10.0.0.7"], "none": []}
    monkeypatch.setattr("socket.getaddrinfo", lambda name, _: [(0, 0, 0, "", (place, 0)) for place in found[name]])
    assert [is_loopback(name) for name in found] == [True, False, False]
