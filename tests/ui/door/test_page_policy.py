"""The policy of a page names the scripts that are in it, and lets nothing else run."""

from base64 import b64encode
from hashlib import sha256

from ui.door.page_policy import page_policy

PAGE = b"""<head><script>one()</script><script src="a.js"></script><SCRIPT data-front="x">
two()</SCRIPT><script>one()</script></head><p onclick="three()">"""


def named(script: bytes) -> str:
    return f"'sha256-{b64encode(sha256(script).digest()).decode()}'"


def rules(page: bytes) -> dict[str, str]:
    return dict(rule.strip().split(" ", 1) for rule in page_policy(page).split(";"))


def test_the_scripts_in_a_page_run_as_they_are_and_no_other_does() -> None:
    assert rules(PAGE)["script-src"] == " ".join(["'self' blob:", named(b"one()"), named(b"\ntwo()")])
    assert rules(b"<p>none</p>")["script-src"] == "'self' blob:"


def test_no_other_host_is_asked_for_anything() -> None:
    allowed = {word for words in rules(PAGE).values() for word in words.split() if not word.startswith("'sha256-")}
    assert allowed == {"'self'", "'none'", "'unsafe-inline'", "blob:", "data:"}
    assert {name for name, words in rules(PAGE).items() if "'unsafe-inline'" in words} == {"style-src"}


def test_the_line_of_a_page_to_its_own_server_is_named_and_a_name_that_is_none_is_not() -> None:
    assert "connect-src 'self' ws://map.example.org:8501 wss://map.example.org:8501;" in page_policy(
        PAGE, "map.example.org:8501"
    )
    assert "connect-src 'self' ws://[::1]:1 wss://[::1]:1;" in page_policy(PAGE, "[::1]:1")
    for host in ("", "a b", "a; script-src *", "a\r\nx: y", "https://evil.example"):
        assert page_policy(PAGE, host) == page_policy(PAGE)
