"""What is answered is counted and logged, without anything of who asked."""

import asyncio
import logging

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.web.asked import ask
from ui.operating.figures import Figures
from ui.operating.request_log import RequestLog


def broken(_: Request) -> Response:
    raise RuntimeError("a fault of ours")


def test_each_answer_is_counted_and_told_without_a_person(caplog: pytest.LogCaptureFixture) -> None:
    figures = Figures()
    routes = [Route("/edit", lambda _: PlainTextResponse("a")), Route("/present", broken)]
    app = RequestLog(Starlette(routes=routes), figures)
    with caplog.at_level(logging.INFO):
        asyncio.run(ask(app, "GET", "/edit?view=History&name=ada", cookie="key=secret", user_agent="Ada's browser"))
        asyncio.run(ask(app, "GET", "/ada@example.org"))
        asyncio.run(ask(app, "GET", "/edit/_stcore/health"))
        with pytest.raises(RuntimeError):
            asyncio.run(ask(app, "GET", "/present"))
    assert dict(figures.answers) == {
        ("/edit", 200): 1,
        ("other", 404): 1,
        ("/edit/_stcore/*", 404): 1,
        ("/present", 500): 1,
    }
    told = [record.__dict__["told"] for record in caplog.records if record.name == "neuromap.requests"]
    assert [(each["method"], each["route"], each["status"]) for each in told] == [
        ("GET", "/edit", 200),
        ("GET", "other", 404),
        ("GET", "/present", 500),
    ]
    assert not any(word in str(told) for word in ("ada", "secret", "History"))


def test_open_lines_are_counted_as_long_as_they_are_open() -> None:
    figures = Figures()
    seen: list[int] = []

    async def line(*_: object) -> None:
        seen.append(figures.open_lines)

    async def nothing(*_: object) -> None: ...

    asyncio.run(RequestLog(line, figures)({"type": "websocket", "path": "/"}, nothing, nothing))  # type: ignore[arg-type]
    assert (seen, figures.open_lines) == ([1], 0)
