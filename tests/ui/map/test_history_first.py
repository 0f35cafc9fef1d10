"""Streamlit's page gets listeners before all of its scripts; every other answer stays as it is."""

import asyncio
from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.web.asked import ask
from ui.door.page_policy import page_policy
from ui.map.assets import front_end
from ui.map.editions import editions
from ui.map.history_first import HistoryFirst
from web.bundle import HEAD_FOLDER
from web.served.editions import Editions

PAGE = "<!doctype html><html><head><title>a</title></head></html>"
NAMES = ("history_first.js", "socket_first.js")
LISTENERS = "".join(f"<script>{(HEAD_FOLDER / name).read_text(encoding='utf-8')}</script>" for name in NAMES)


@pytest.fixture(autouse=True)
def new_server() -> None:
    """No edition of another test is held, as by a server that has just started."""
    editions.cache_clear()


def app_with(answer: Callable[[Request], Response]) -> Starlette:
    return Starlette(
        routes=[Route("/", answer), Route("/neuromap/file", answer)], middleware=[Middleware(HistoryFirst)]
    )


def test_the_listeners_are_the_first_scripts_of_a_page() -> None:
    kept = {"etag": '"a"', "last-modified": "yesterday", "cache-control": "no-cache"}
    found = asyncio.run(ask(app_with(lambda _: HTMLResponse(PAGE, headers=kept)), "GET", "/"))
    expected = PAGE.replace("<head>", f"<head>{LISTENERS}").encode()
    assert found.body == expected
    assert found.headers == {
        "content-type": "text/html; charset=utf-8",
        "content-length": str(len(expected)),
        "cache-control": "no-cache",
        "content-security-policy": page_policy(expected),
    }


@pytest.mark.parametrize(
    "answer",
    [
        lambda _: PlainTextResponse(PAGE),
        lambda _: HTMLResponse(PAGE, status_code=404),
        lambda _: HTMLResponse(PAGE, headers={"content-encoding": "gzip"}),
        lambda _: HTMLResponse(PAGE, headers={"content-security-policy": "script-src 'self'"}),
        lambda _: HTMLResponse("<p>no head</p>"),
        lambda _: StreamingResponse(iter([b"<p>a</p>", b"<p>b</p>"]), media_type="text/html"),
    ],
    ids=["no HTML", "no success", "packed", "own scripts", "no head", "in parts"],
)
def test_what_is_no_page_stays_as_it_is(answer: Callable[[Request], Response]) -> None:
    found = asyncio.run(ask(app_with(answer), "GET", "/"))
    plain = asyncio.run(ask(Starlette(routes=[Route("/", answer)]), "GET", "/"))
    assert (found.status, found.body, found.headers.get("content-length")) == (
        plain.status,
        plain.body,
        plain.headers.get("content-length"),
    )


def test_the_page_of_a_map_starts_its_front_end_and_no_other_page_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Editions, "served", property(lambda _: "ab12"))
    app = app_with(lambda _: HTMLResponse(PAGE))
    body = asyncio.run(ask(app, "GET", "/")).body.decode()
    script = (HEAD_FOLDER / "front_first.js").read_text(encoding="utf-8")
    tag = f'<script data-front="{front_end()}" data-edition="ab12">{script}</script>'
    assert body == PAGE.replace("<head>", f"<head>{LISTENERS}{tag}")
    assert asyncio.run(ask(app, "GET", "/neuromap/file")).body == PAGE.encode()
    monkeypatch.setattr("ui.map.editions.own_path", lambda _: "/edit")
    assert asyncio.run(ask(app, "GET", "/")).body.decode() == PAGE.replace("<head>", f"<head>{LISTENERS}")


def test_a_page_to_take_away_has_no_listener() -> None:
    found = asyncio.run(ask(app_with(lambda _: HTMLResponse(PAGE)), "GET", "/neuromap/file"))
    assert found.body == PAGE.encode()
