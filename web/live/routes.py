"""Addresses turn into presentations: a presenter opens one and shows what is on the screen, everybody else follows."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from web.live.ballot import LONGEST_ID, ballot_of
from web.live.event_stream import EventStream
from web.live.presentation import LARGEST_STATE, Presentation
from web.live.presentation_store import PresentationStore, StoreGoneError
from web.live.share_address import qr_code, share_address_of

_SHOWN = {"address": str, "blank": str, "legend": str, "lit": str, "pointed": str}
LARGEST_VOTE = 512
# Screens and speaker views of one presenter; more are no presenter's.
MOST_PRESENTERS = 20
# Seconds in which what is sent, some hundred bytes, has to be here.
PATIENCE = 20.0
# As of a proxy whose server is gone: for who follows it is a line that is broken for now.
STORE_GONE = 502
_NO_STORE = {"Cache-Control": "no-store"}


def following(store: PresentationStore, bound_to: Callable[[], str]) -> list[BaseRoute]:
    """Return the routes of the presentations; `bound_to` says at which address the server listens, "" for all."""
    desk = _Desk(store, bound_to)
    return [
        Route("/neuromap/rooms", _while_stored(desk.open), methods=["POST"]),
        Route("/neuromap/rooms/{code}", _while_stored(desk.show), methods=["POST"]),
        Route("/neuromap/rooms/{code}", _while_stored(desk.close), methods=["DELETE"]),
        Route("/neuromap/rooms/{code}/events", _while_stored(desk.follow)),
        Route("/neuromap/rooms/{code}/votes", _while_stored(desk.vote), methods=["POST"]),
        Route("/neuromap/rooms/{code}/presence", _while_stored(desk.preside)),
    ]


class _SlowError(Exception):
    """What was sent has not come to its end in time."""


class _Desk:
    """Answers the requests to the presentations."""

    def __init__(self, store: PresentationStore, bound_to: Callable[[], str]) -> None:
        self.store = store
        self.bound_to = bound_to
        self._presiding: Counter[str] = Counter()

    async def open(self, request: Request) -> Response:
        """Open a presentation, or find that of a secret again; the answer has the secret, the link and its QR code."""
        if _is_elsewhere(request):
            return _refusal(403, "only a page of this app opens a presentation")
        asked = await _content(request)
        if asked is None:
            return _refusal(400, f"what is sent must be a JSON object of at most {LARGEST_STATE} bytes")
        try:
            share_address = share_address_of(str(asked.get("home", "")), self.bound_to())
        except ValueError as error:
            return _refusal(400, str(error))
        opened = await self.store.open(str(asked.get("secret", "")))
        if opened is None:
            return _refusal(503, "too many presentations are going on here; end one of them first")
        code = opened.presentation.code
        address = share_address.link_to(code)
        link = {
            "address": address,
            "reachable": share_address.reachable,
            "said": share_address.explanation,
            "picture": qr_code(address),
        }
        return JSONResponse({"code": code, "secret": opened.secret, **link}, headers=_NO_STORE)

    async def show(self, request: Request) -> Response:
        """Show what the presenter shows now."""
        presentation = await self._own_presentation(request)
        if isinstance(presentation, Response):
            return presentation
        asked = await _content(request)
        if asked is None:
            return _refusal(400, f"what is shown must be a JSON object of at most {LARGEST_STATE} bytes")
        try:
            ballot = ballot_of(asked.get("ballot"))
        except ValueError as error:
            return _refusal(400, str(error))
        state = {name: kind(asked.get(name, "")) for name, kind in _SHOWN.items()}
        await self.store.show(presentation, state, ballot)
        return Response(status_code=204)

    async def vote(self, request: Request) -> Response:
        """Count the vote of a follower on what is asked now."""
        if _is_elsewhere(request):
            return _refusal(403, "only a page of this app votes")
        presentation = await self.store.find(request.path_params["code"])
        if presentation is None:
            return _refusal(404, "there is no such presentation, or no longer")
        if not presentation.pace.allows():
            return _refusal(429, "too many votes at once; it is tried again")
        vote = await _content(request, LARGEST_VOTE)
        if vote is None or not _is_vote(vote):
            return _refusal(400, "a vote has a ballot, a round, a voter and the place of a choice")
        if not await self.store.cast(presentation, vote["ballot"], vote["round"], vote["voter"], vote["choice"]):
            return _refusal(409, "this is not asked now")
        return Response(status_code=204)

    async def close(self, request: Request) -> Response:
        """End a presentation."""
        presentation = await self._own_presentation(request)
        if isinstance(presentation, Response):
            return presentation
        await self.store.close(presentation)
        return Response(status_code=204)

    async def follow(self, request: Request) -> Response:
        """Tell what is shown, now and at every change."""
        code = request.path_params["code"]
        presentation = await self.store.find(code)
        if presentation is None and await self.store.has_ended(code):
            return _refusal(410, "the presenter has ended this presentation")
        if presentation is None:
            return _refusal(404, "there is no such presentation, or no longer")
        if not presentation.admit():
            return _refusal(503, "no more people can follow this presentation")
        return EventStream(presentation.follow(request.headers.get("last-event-id", "")), presentation.leave)

    async def preside(self, request: Request) -> Response:
        """Tell the presenter how many follow; as long as this is listened to, the presenter is there."""
        presentation = await self._own_presentation(request)
        if isinstance(presentation, Response):
            return presentation
        code = presentation.code
        if self._presiding[code] >= MOST_PRESENTERS:
            return _refusal(503, "too many windows present this; close some of them first")
        self._presiding.update([code])
        return EventStream(presentation.preside(), lambda: self._left(code))

    def _left(self, code: str) -> None:
        self._presiding -= Counter([code])

    async def _own_presentation(self, request: Request) -> Presentation | Response:
        """Return the presentation of a presenter who proves to be it by the secret, else the refusal."""
        presentation = await self.store.find(request.path_params["code"])
        if presentation is None:
            return _refusal(404, "there is no such presentation, or no longer")
        kind, _, secret = request.headers.get("authorization", "").partition(" ")
        if kind != "Bearer" or not presentation.knows(secret):
            return _refusal(403, "only its presenter may do this")
        return presentation


def _is_elsewhere(request: Request) -> bool:
    """Return whether a browser says that another site's page asks."""
    return request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")


def _is_vote(vote: dict[str, Any]) -> bool:
    names, places = (vote.get("ballot"), vote.get("voter")), (vote.get("round"), vote.get("choice"))
    return all(isinstance(name, str) and 0 < len(name) <= LONGEST_ID for name in names) and all(
        type(place) is int for place in places
    )


def _while_stored(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Return an answer that says so where the store of the presentations, or who asks, does not go on."""

    async def answered(request: Request) -> Response:
        try:
            return await answer(request)
        except StoreGoneError:
            return _refusal(STORE_GONE, "the server does not reach its presentations now; it tries again by itself")
        except _SlowError:
            return _refusal(408, "what was sent took too long to arrive; send it again")

    return answered


async def _content(request: Request, most: int = LARGEST_STATE) -> dict[str, Any] | None:
    """Return the object that was sent; None where it is too long, of which no more is read, or no object of text.

    Nested without end, or with half a letter that no file and no address can hold, it is none either.
    """
    body = await _body(request, most)
    try:
        found = json.loads(body)
        json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


async def _body(request: Request, most: int) -> bytes:
    """Return what was sent, and b"" where it is too long; raises _SlowError where it does not come to its end."""
    body = b""
    try:
        async with asyncio.timeout(PATIENCE):
            async for part in request.stream():
                body += part
                if len(body) > most:
                    return b""
    except TimeoutError as error:
        raise _SlowError from error
    return body


def _refusal(status: int, reason: str) -> JSONResponse:
    return JSONResponse({"error": reason}, status, headers=_NO_STORE)
