"""The link for others says who can open it, and never promises what the server does not keep."""

import re
from urllib.parse import unquote

import pytest

from web.live import share_address as module
from web.live.share_address import ALONE, ANYBODY, NO_NETWORK, SAME_NETWORK, ShareAddress, qr_code, share_address_of


@pytest.mark.parametrize(
    ("home", "bound_to", "own", "expected"),
    [
        ("https://map.example.org/", "localhost", "", ShareAddress("https://map.example.org", True, ANYBODY)),
        ("http://10.0.0.7:8501/map/", "", "", ShareAddress("http://10.0.0.7:8501/map", True, ANYBODY)),
        ("http://localhost:8501/", "localhost", "10.0.0.7", ShareAddress("http://localhost:8501", False, ALONE)),
        ("http://127.0.0.1:8501/", "127.0.0.1", "10.0.0.7", ShareAddress("http://127.0.0.1:8501", False, ALONE)),
        ("http://localhost:8501/", "0.0.0.0", "10.0.0.7", ShareAddress("http://10.0.0.7:8501", True, SAME_NETWORK)),
        ("http://[::1]:8501/", "", "10.0.0.7", ShareAddress("http://10.0.0.7:8501", True, SAME_NETWORK)),
        ("http://localhost:8501/", "0.0.0.0", "", ShareAddress("http://localhost:8501", False, NO_NETWORK)),
    ],
)
def test_the_entrance_is_the_address_that_others_have(
    monkeypatch: pytest.MonkeyPatch, home: str, bound_to: str, own: str, expected: ShareAddress
) -> None:
    monkeypatch.setattr(module, "_address_in_network", lambda: own)
    assert share_address_of(home, bound_to) == expected


@pytest.mark.parametrize(
    "home",
    [
        *("", "javascript:alert(1)", "file:///etc/passwd", "http://", "http://a/" + "x" * 300, "//example.org"),
        *("http://a b/", "http://a:99999/", "http://a:0/", "http://[::", "http://a@b/", "http://a/<b>", "http://é/"),
        *("http://a\\b/", "http://a/\n", 'http://a/"'),
    ],
)
def test_what_is_no_address_of_a_page_is_refused(home: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        share_address_of(home, "")


def test_the_code_is_a_drawing_without_scripts_and_grows_with_the_address() -> None:
    short, long = (unquote(qr_code(f"http://localhost/{'x' * size}")) for size in (1, 200))
    assert re.findall(r"<(\w+)", short) == ["svg", "g", "path", "path"]
    assert len(long) > len(short)
