"""A page of this server is known by the Origin that its browser sends; every other page is a stranger."""

import pytest

from ui.door.origin import is_of_own_page
from ui.door.server_names import ServerNames
from ui.rights.connection import Connection

LOCAL = ServerNames()
NAMED = ServerNames("127.0.0.1", "map.example.org")


def own(origin: str, host: str, names: ServerNames = LOCAL, *more: tuple[str, str]) -> bool:
    return is_of_own_page(Connection("127.0.0.1", None, (("Origin", origin), ("Host", host), *more)), names)


@pytest.mark.parametrize(
    ("origin", "host"),
    [
        ("http://localhost:8501", "localhost:8501"),
        ("http://127.0.0.1:8501", "127.0.0.1:8501"),
        ("http://[::1]:8501", "[::1]:8501"),
        ("https://map.example.org", "map.example.org"),
        ("https://map.example.org", "map.example.org:443"),
        ("http://map.example.org", "map.example.org:80"),
        ("http://neuro_map:8501", "Neuro_Map:8501"),
    ],
)
def test_a_page_asks_the_server_that_it_came_from(origin: str, host: str) -> None:
    assert own(origin, host)


@pytest.mark.parametrize(
    "origin",
    [
        *("https://evil.example", "http://localhost", "http://localhost:8502", "http://127.0.0.1:8501", "null", ""),
        *("http://localhost:8501.evil.example", "http://localhost:8501@evil.example", "http://localhost:8501/"),
        *("http://[::", "http://[1.2:8501", "http://localhost:99999", "http://localhost:x", "http://", "file://"),
        *("ftp://localhost:8501", "http://localhost:8501 http://evil.example", "HTTP://LOCALHOST:8501", "\ud800"),
    ],
)
def test_a_page_of_another_site_or_with_no_real_address_is_a_stranger(origin: str) -> None:
    assert not own(origin, "localhost:8501")


@pytest.mark.parametrize("host", ["http://[::", "[::", "localhost:x", "localhost:99999", ""])
def test_an_origin_that_repeats_a_faulty_host_is_a_stranger(host: str) -> None:
    assert not own(f"http://{host}", host)


def test_two_origins_or_two_hosts_are_a_stranger_and_none_is_no_browser() -> None:
    assert not own("http://localhost:8501", "localhost:8501", LOCAL, ("Origin", "http://localhost:8501"))
    assert not own("http://localhost:8501", "localhost:8501", LOCAL, ("host", "evil.example"))
    assert is_of_own_page(Connection("127.0.0.1", None, (("Host", "localhost:8501"),)), LOCAL)


def test_behind_a_proxy_that_changes_the_host_the_name_in_the_address_bar_counts() -> None:
    assert own("https://map.example.org", "127.0.0.1:8501", NAMED)
    assert not own("https://other.example.org", "127.0.0.1:8501", NAMED)
    assert not own("https://map.example.org.evil.example", "127.0.0.1:8501", NAMED)


def test_what_a_header_of_a_proxy_calls_the_host_is_not_believed() -> None:
    assert not own("https://evil.example", "localhost:8501", LOCAL, ("X-Forwarded-Host", "evil.example"))


def test_a_proxy_may_take_the_port_off_the_host_and_nobody_else_may() -> None:
    assert own("http://localhost:8080", "localhost", LOCAL, ("X-Forwarded-For", "203.0.113.7"))
    assert not own("http://localhost:8080", "localhost")
    assert not own("http://localhost:8080", "localhost:8501", LOCAL, ("X-Forwarded-For", "203.0.113.7"))


def test_the_operator_can_let_in_other_pages_or_all() -> None:
    other = ServerNames(other_origins=("https://course.example.org",))
    assert own("https://course.example.org", "localhost:8501", other)
    assert not own("http://course.example.org", "localhost:8501", other)
    assert own("https://evil.example", "localhost:8501", ServerNames(accepts_every_origin=True))
    assert not own("http://[::", "localhost:8501", ServerNames(accepts_every_origin=True))
