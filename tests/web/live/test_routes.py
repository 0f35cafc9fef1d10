"""The addresses of a room: who has the secret shows, everybody else only follows."""

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

import pytest
from starlette.applications import Starlette

from web.live.presentation import LARGEST_STATE
from web.live.presentation_store import MemoryStore, StoreGoneError
from web.live.presentations import Presentations
from web.live.routes import LARGEST_VOTE, following
from web.live.vote_pace import VotePace

from ..asked import Answer, ask

HOME = "http://localhost:8501/"


class Server:
    """The routes with rooms of their own."""

    def __init__(self) -> None:
        self.presentations = Presentations()
        self.app = Starlette(routes=following(MemoryStore(self.presentations), lambda: "localhost"))

    def ask(self, method: str, path: str, content: object = None, **more: Any) -> Coroutine[Any, Any, Answer]:
        return ask(self.app, method, f"/neuromap/rooms{path}", content, **more)

    async def opened(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.ask("POST", "", {"home": HOME})).json
        return found


def test_a_presenter_gets_a_secret_a_link_and_its_code_as_a_picture() -> None:
    async def scene() -> None:
        server = Server()
        presentation = await server.opened()
        assert presentation["address"] == f"{HOME}follow/{presentation['code']}"
        assert presentation["picture"].startswith("data:image/svg+xml")
        assert (presentation["reachable"], presentation["secret"] in presentation["address"]) == (False, False)
        again = (await server.ask("POST", "", {"home": HOME, "secret": presentation["secret"]})).json
        assert again == presentation

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        ({"home": HOME}, {"sec_fetch_site": "cross-site"}, 403),
        ({"home": "javascript:alert(1)"}, {}, 400),
        ({"home": "http://a/" + "x" * 400}, {}, 400),
        ({}, {}, 400),
        (b"[1]", {}, 400),
        (b"\xff", {}, 400),
        (b"", {}, 400),
        (b"[" * 2000, {}, 400),
        (b'{"home": "http://localhost:8501/", "secret": "' + rb"\ud800" * 40 + b'"}', {}, 400),
        (b'{"home": "http://localhost:8501/' + rb"\ud800" + b'"}', {}, 400),
        (b'{"home": "http://localhost:8501/", "' + rb"\udfff" + b'": 1}', {}, 400),
        (b'{"home": "http://[::/"}', {}, 400),
        (b"{" + b" " * LARGEST_STATE + b"}", {}, 400),
    ],
)
def test_a_room_opens_only_for_a_page_of_the_app(content: object, headers: dict[str, str], status: int) -> None:
    server = Server()
    assert asyncio.run(server.ask("POST", "", content, **headers)).status == status
    assert server.presentations._presentations == {}


def test_who_has_the_secret_shows_and_nobody_else() -> None:
    async def scene() -> None:
        server = Server()
        presentation = await server.opened()
        path, own = f"/{presentation['code']}", {"authorization": f"Bearer {presentation['secret']}"}
        shown = {"address": "story=a&step=2", "blank": "black", "legend": "on", "lit": "r1", "pointed": "GABA"}
        state = {**shown, "more": "x"}
        for headers in (
            {},
            {"authorization": f"Bearer {presentation['code']}"},
            {"authorization": f"Basic {presentation['secret']}"},
        ):
            assert (await server.ask("POST", path, state, **headers)).status == 403
            assert (await server.ask("DELETE", path, **headers)).status == 403
            assert (await server.ask("GET", f"{path}/presence", **headers)).status == 403
        assert (await server.ask("POST", path, state, **own)).status == 204
        found = server.presentations.find(presentation["code"])
        assert found
        assert found.state == shown
        assert (await server.ask("POST", path, {"address": "x" * LARGEST_STATE}, **own)).status == 400
        assert (await server.ask("DELETE", path, **own)).status == 204
        assert (await server.ask("POST", path, state, **own)).status == 404

    asyncio.run(scene())


def test_followers_get_events_and_leave_nothing_behind() -> None:
    async def scene() -> None:
        server = Server()
        presentation = await server.opened()
        found = server.presentations.find(presentation["code"])
        assert found
        found.show({"address": "a"})
        answer = await server.ask("GET", f"/{presentation['code']}/events", leave_after=1)
        assert (answer.status, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
        assert answer.body.endswith(b'data: {"address": "a", "present": false}\n\n')
        assert found._followers == set()

    asyncio.run(scene())


def test_there_is_no_room_with_another_code_and_no_place_in_a_full_one(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scene() -> list[int]:
        server = Server()
        presentation = await server.opened()
        monkeypatch.setattr("web.live.presentation.MOST_FOLLOWERS", 0)
        paths = ("/nobody/events", f"/{presentation['code']}/events")
        return [(await server.ask("GET", path)).status for path in paths]

    assert asyncio.run(scene()) == [404, 503]


def test_as_many_windows_as_a_presenter_has_present_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.live.routes.MOST_PRESENTERS", 5)
    monkeypatch.setattr("web.live.presentation.HEARTBEAT", 0.05)

    async def scene() -> list[int]:
        server = Server()
        opened = await server.opened()
        path, proof = f"/{opened['code']}/presence", {"authorization": f"Bearer {opened['secret']}"}
        burst = [server.ask("GET", path, leave_after=2, **proof) for _ in range(12)]
        statuses = [answer.status for answer in await asyncio.gather(*burst)]
        last = await server.ask("GET", path, leave_after=1, **proof)
        return [statuses.count(200), statuses.count(503), last.status]

    assert asyncio.run(scene()) == [5, 7, 200]


def test_what_never_comes_to_its_end_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.live.routes.PATIENCE", 0.05)

    async def scene() -> list[tuple[int, Any]]:
        server = Server()
        code = (await server.opened())["code"]
        asked = [server.ask("POST", path, b'{"home":', is_whole=False) for path in ("", f"/{code}/votes")]
        return [(answer.status, answer.json) for answer in await asyncio.gather(*asked)]

    said = {"error": "what was sent took too long to arrive; send it again"}
    assert asyncio.run(scene()) == [(408, said), (408, said)]


def test_a_burst_of_followers_is_counted_at_the_door(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.live.presentation.MOST_FOLLOWERS", 5)
    monkeypatch.setattr("web.live.presentation.HEARTBEAT", 0.05)

    async def scene() -> list[int]:
        server = Server()
        path = f"/{(await server.opened())['code']}/events"
        burst = [server.ask("GET", path, leave_after=2) for _ in range(12)]
        statuses = [answer.status for answer in await asyncio.gather(*burst)]
        return [statuses.count(200), statuses.count(503), (await server.ask("GET", path, leave_after=1)).status]

    assert asyncio.run(scene()) == [5, 7, 200]


def test_what_is_shown_may_not_be_nested_without_end_or_hold_half_a_letter() -> None:
    async def scene() -> list[int]:
        server = Server()
        presentation = await server.opened()
        own = {"authorization": f"Bearer {presentation['secret']}"}
        bodies = (b"[" * 4000, b'{"address": "' + rb"\ud800" + b'"}', b'{"address": ' + b"[" * 2000)
        return [(await server.ask("POST", f"/{presentation['code']}", body, **own)).status for body in bodies]

    assert asyncio.run(scene()) == [400, 400, 400]


def test_too_many_presentations_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.live.presentations.MOST_PRESENTATIONS", 0)
    answer = asyncio.run(Server().ask("POST", "", {"home": HOME}))
    assert (answer.status, list(answer.json)) == (503, ["error"])


ASKED = {"id": "q1", "form": "plain", "stem": "Ready?", "choices": ["yes", "no"], "right": [1]}
VOTE = {"ballot": "q1", "round": 1, "voter": "ann", "choice": 0}


async def asking(server: Server, **more: object) -> str:
    """Open a presentation that asks; return its path."""
    presentation = await server.opened()
    own = {"authorization": f"Bearer {presentation['secret']}"}
    asked = {"address": "a", "ballot": {**ASKED, **more}}
    assert (await server.ask("POST", f"/{presentation['code']}", asked, **own)).status == 204
    return f"/{presentation['code']}"


@pytest.mark.parametrize(
    ("vote", "headers", "status"),
    [
        (VOTE, {}, 204),
        (VOTE, {"sec_fetch_site": "cross-site"}, 403),
        ({**VOTE, "choice": 2}, {}, 409),
        ({**VOTE, "round": 2}, {}, 409),
        ({**VOTE, "ballot": "q0"}, {}, 409),
        ({**VOTE, "choice": True}, {}, 400),
        ({**VOTE, "choice": "0"}, {}, 400),
        ({**VOTE, "voter": ""}, {}, 400),
        ({**VOTE, "voter": "x" * 41}, {}, 400),
        ({**VOTE, "more": "x" * LARGEST_VOTE}, {}, 400),
        (b"[" * 500, {}, 400),
        (b"", {}, 400),
    ],
)
def test_a_vote_comes_from_a_page_of_the_app_in_its_bounds(vote: object, headers: dict[str, str], status: int) -> None:
    async def scene() -> list[int]:
        server = Server()
        path = f"{await asking(server)}/votes"
        return [(await server.ask("POST", place, vote, **headers)).status for place in (path, "/nobody/votes")]

    assert asyncio.run(scene()) == [status, 403 if status == 403 else 404]


def test_before_it_is_shown_nobody_who_follows_gets_the_counts_or_the_answer() -> None:
    async def scene() -> list[Any]:
        server = Server()
        path = await asking(server)
        await server.ask("POST", f"{path}/votes", VOTE)
        return [(await server.ask("GET", f"{path}/events", leave_after=1)).body.decode().partition("data: ")[2]]

    [heard] = asyncio.run(scene())
    told = {**ASKED, "about": "", "round": 1, "phase": "open", "right": [], "asked": "q1", "votes": 1, "of": 1}
    assert json.loads(heard)["ballot"] == told


def test_a_flood_of_votes_is_told_to_come_again_and_a_question_out_of_bounds_is_refused() -> None:
    async def scene() -> list[int]:
        server = Server()
        path = await asking(server)
        found = server.presentations.find(path[1:])
        assert found
        found.pace = VotePace(lambda: 0.0)
        found.pace._left = 1.0
        statuses = [(await server.ask("POST", f"{path}/votes", VOTE)).status for _ in range(2)]
        own = {"authorization": f"Bearer {found.secret}"}
        wrong = {"address": "b", "ballot": {**ASKED, "choices": ["one"]}}
        return [*statuses, (await server.ask("POST", path, wrong, **own)).status]

    assert asyncio.run(scene()) == [204, 429, 400]


def test_a_store_that_does_not_answer_is_said_in_words() -> None:
    class Gone(MemoryStore):
        async def open(self, secret: str) -> None:
            raise StoreGoneError

    app = Starlette(routes=following(Gone(Presentations()), lambda: "localhost"))
    answer = asyncio.run(ask(app, "POST", "/neuromap/rooms", {"home": HOME}))
    assert (answer.status, answer.json) == (
        502,
        {"error": "the server does not reach its presentations now; it tries again by itself"},
    )
