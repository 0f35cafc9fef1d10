"""A browser is given one key with its first page, which caches and scripts do not get."""

import re

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from ui.edit.browser_key import NAME, key_middleware

PAGE = {"accept": "text/html,application/xhtml+xml"}


async def answer(_: Request) -> PlainTextResponse:
    return PlainTextResponse("page", headers={"Cache-Control": "no-cache"})


def client(address: str = "http://localhost") -> TestClient:
    return TestClient(Starlette(routes=[Route("/", answer)], middleware=key_middleware()), address)


def given(address: str = "http://localhost", **headers: str) -> tuple[str | None, str]:
    found = client(address).get("/", headers=headers)
    return found.headers.get("set-cookie"), found.headers["cache-control"]


def test_a_new_browser_gets_a_key_that_no_script_and_no_cache_gets() -> None:
    cookie, caching = given(**PAGE)
    assert re.fullmatch(rf"{NAME}=[0-9a-f]{{64}}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax", cookie or "")
    assert caching == "private, no-store"


def test_no_two_browsers_get_the_same_key() -> None:
    assert given(**PAGE)[0] != given(**PAGE)[0]


def test_over_https_the_key_never_travels_without() -> None:
    assert (given("https://map.example", **PAGE)[0] or "").endswith("; SameSite=Lax; Secure")


def test_a_browser_that_has_a_key_keeps_it_and_a_forged_one_is_replaced() -> None:
    assert given(**PAGE, cookie=f"{NAME}={'a' * 64}") == (None, "no-cache")
    assert given(**PAGE, cookie=f"{NAME}=../../a")[0]


def test_what_is_no_page_brings_no_key() -> None:
    assert given(accept="*/*") == (None, "no-cache")
