"""Every answer says who may frame it; a refusal is an answer too, and nothing is asked of the app for it."""

import asyncio
import logging
from functools import partial
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route, WebSocketRoute, request_response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from tests.web.asked import Answer, ask
from ui.door.gate import BROKEN, MOST_LOGGED, Gate
from ui.door.refusal import FOREIGN_PAGE
from ui.door.server_names import ServerNames
from web.live.page import SECURITY

OWN = {"host": "localhost:8501", "origin": "http://localhost:8501"}
FOREIGN = {"host": "localhost:8501", "origin": "https://evil.example"}
PROTECTION = ("content-security-policy", "x-frame-options", "x-content-type-options", "referrer-policy")


class Guarded:
    """An app behind the gate, which notes what reaches it."""

    def __init__(self, *framing_sites: str) -> None:
        self.reached: list[str] = []
        routes = [Route(path, self._page, methods=["GET", "POST"]) for path in ("/", "/edit", "/map/edit", "/speaker")]
        light = Route("/present", lambda _: HTMLResponse("", headers=SECURITY))
        kinds = {"/picture.svg": "image/svg+xml", "/data": "application/json", "/sheet.pdf": "application/pdf"}
        files = [Route(path, partial(self._file, kind)) for path, kind in kinds.items()]
        broken = [Route(path, self._break) for path in ("/broken", "/neuromap/broken")]
        gate = Middleware(Gate, names=ServerNames(framing_sites=framing_sites))
        every = [*routes, *files, *broken, light, WebSocketRoute("/line", self._line)]
        self.app = Starlette(routes=every, middleware=[gate])

    async def _page(self, request: Any) -> Response:
        self.reached.append(request.method)
        return HTMLResponse("<p>page</p>")

    async def _file(self, kind: str, _: Any) -> Response:
        return Response(b"", media_type=kind)

    async def _line(self, socket: WebSocket) -> None:
        self.reached.append("WEBSOCKET")
        await socket.accept()

    def broken(self, path: str) -> Answer:
        """Return the answer to a request that the app cannot answer, which it still raises for the log."""

        async def outer(scope: Scope, receive: Receive, send: Send) -> None:
            with pytest.raises(RuntimeError, match="the reason"):
                await self.app(scope, receive, send)

        return asyncio.run(ask(outer, "GET", path, **OWN))

    async def _break(self, _: Any) -> Response:
        raise RuntimeError("the reason")

    def ask(self, method: str, path: str, **headers: str) -> Answer:
        return asyncio.run(ask(self.app, method, path, **(headers or OWN)))

    def call(self, **headers: str) -> str:
        """Return how the app answers to a line that is to stay open."""
        sent: list[Any] = []

        async def receive() -> dict[str, str]:
            return {"type": "websocket.connect"}

        async def send(message: Any) -> None:
            sent.append(message)

        named = [(name.encode(), text.encode()) for name, text in headers.items()]
        scope = {"type": "websocket", "path": "/line", "headers": named, "root_path": "", "query_string": b""}
        asyncio.run(self.app(scope, receive, send))
        return str(sent[0]["type"])


def test_a_foreign_page_is_refused_before_anything_of_the_app_hears_of_it() -> None:
    guarded = Guarded()
    answer = guarded.ask("POST", "/", **FOREIGN)
    assert (answer.status, answer.body.decode()) == (403, FOREIGN_PAGE)
    assert guarded.call(**FOREIGN) == "websocket.close"
    assert guarded.reached == []
    assert guarded.ask("POST", "/", **OWN).status == 200
    assert guarded.call(**OWN) == "websocket.accept"
    assert guarded.reached == ["POST", "WEBSOCKET"]


def test_the_scripts_of_a_page_behind_a_proxy_that_is_not_named_get_the_reason_to_show() -> None:
    assert Guarded().ask("POST", "/neuromap/rooms", **FOREIGN).json == {"error": FOREIGN_PAGE}


def protection(answer: Answer) -> list[str | None]:
    return [answer.headers.get(name) for name in PROTECTION]


@pytest.mark.parametrize("path", ["/", "/edit", "/nothing"])
def test_every_answer_is_framed_by_its_own_site_alone(path: str) -> None:
    usual = ["SAMEORIGIN", "nosniff", "same-origin"]
    for answer in (Guarded().ask("GET", path), Guarded().ask("POST", path, **FOREIGN)):
        policy, *others = protection(answer)
        assert (str(policy).rpartition("; ")[2], others) == ("frame-ancestors 'self'", usual)


def test_no_proxy_keeps_a_refusal_and_what_an_answer_says_of_that_itself_stays() -> None:
    guarded = Guarded()
    for method, path, kept in (("GET", "/nothing", "no-store"), ("DELETE", "/", "no-store"), ("GET", "/", None)):
        assert guarded.ask(method, path).headers.get("cache-control") == kept


def test_what_the_app_cannot_answer_is_protected_too_and_says_where_the_reason_is() -> None:
    guarded = Guarded()
    for path in ("/broken", "/neuromap/broken"):
        answer = guarded.broken(path)
        assert (answer.status, protection(answer)[1:]) == (500, ["SAMEORIGIN", "nosniff", "same-origin"])
        assert answer.headers["cache-control"] == "no-store"
    assert (guarded.broken("/broken").body.decode(), guarded.broken("/neuromap/broken").json) == (
        BROKEN,
        {"error": BROKEN},
    )


def test_what_is_no_page_runs_and_loads_nothing_should_somebody_open_it_by_itself() -> None:
    guarded = Guarded()
    policies = {path: protection(guarded.ask("GET", path))[0] for path in ("/picture.svg", "/data", "/sheet.pdf")}
    nothing = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        "frame-ancestors 'self'"
    )
    # A browser shows a PDF by a page of its own, which that would forbid.
    assert policies == {"/picture.svg": nothing, "/data": nothing, "/sheet.pdf": "frame-ancestors 'self'"}


def test_what_a_light_page_says_of_itself_stays() -> None:
    assert protection(Guarded().ask("GET", "/present")) == [
        SECURITY["Content-Security-Policy"], "SAMEORIGIN", "nosniff", "no-referrer",
    ]  # fmt: skip


def test_named_sites_may_frame_the_pages_for_readers_and_never_those_of_editors_and_speakers() -> None:
    guarded = Guarded("https://course.example.org")
    framed = ["frame-ancestors 'self' https://course.example.org", None, "nosniff"]
    assert protection(guarded.ask("GET", "/"))[:3] == framed
    policy = SECURITY["Content-Security-Policy"]
    assert protection(guarded.ask("GET", "/present"))[:2] == [f"{policy} https://course.example.org", None]
    for path in ("/edit", "/map/edit", "/speaker"):
        assert protection(guarded.ask("GET", path))[:2] == ["frame-ancestors 'self'", "SAMEORIGIN"]


def test_an_operator_sees_each_kind_of_refusal_once_and_the_log_stays_small(caplog: pytest.LogCaptureFixture) -> None:
    guarded = Guarded()
    with caplog.at_level(logging.WARNING):
        for number in range(2 * MOST_LOGGED):
            guarded.ask("POST", "/", host="localhost:8501", origin=f"https://evil{number}.example/{'x' * 5000}")
            guarded.ask("POST", "/", **FOREIGN)
    assert len(caplog.records) == MOST_LOGGED
    assert sum("'https://evil.example'" in record.getMessage() for record in caplog.records) == 1
    assert max(len(record.getMessage()) for record in caplog.records) < 500


def test_who_goes_away_while_they_send_something_leaves_no_fault_behind() -> None:
    async def read(request: Request) -> Response:
        return HTMLResponse(await request.body())

    async def scene() -> list[Any]:
        sent: list[Any] = []
        came = iter([{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}])

        async def receive() -> Any:
            return next(came)

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [(name.encode(), text.encode()) for name, text in OWN.items()]
        scope = {"type": "http", "method": "POST", "path": "/", "headers": headers, "query_string": b""}
        await Gate(request_response(read), ServerNames())(scope, receive, send)
        return sent

    assert asyncio.run(scene()) == []
