"""A request says under which address others reach the page, unless it came from this computer."""

import pytest
from starlette.requests import Request

from web.served.home_address import SETTING, home_address


def asked(host: str, path: str = "/neuromap/abc/file/poster", **headers: str) -> Request:
    found = [
        (b"host", host.encode()),
        *((name.replace("_", "-").encode(), word.encode()) for name, word in headers.items()),
    ]
    return Request({"type": "http", "scheme": "http", "path": path, "query_string": b"", "headers": found})


@pytest.mark.parametrize(
    ("request_", "home"),
    [
        (asked("map.example.org"), "http://map.example.org/"),
        (asked("map.example.org:8501", x_forwarded_proto="https"), "https://map.example.org:8501/"),
        (asked("map.example.org", "/brain/neuromap/abc/file/poster"), "http://map.example.org/brain/"),
        (asked("localhost:8501"), ""),
        (asked("127.0.0.1:8501"), ""),
        (asked("a<b>.example.org"), ""),
    ],
)
def test_the_address_is_the_one_of_the_request(request_: Request, home: str) -> None:
    assert home_address(request_, {}) == home


def test_what_the_operator_says_counts_before_it() -> None:
    assert home_address(asked("localhost"), {SETTING: " https://map.example.org/ "}) == "https://map.example.org/"
