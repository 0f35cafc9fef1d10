"""Requests turn into refusals or go on, and every answer says who may frame it: the first of all middleware."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from ui.door.refusal import Knock, refusal
from ui.door.security_headers import security_headers
from ui.door.server_names import ServerNames
from ui.rights.connection import Connection, is_local_name

_LOG = logging.getLogger(__name__)
# An operator needs to see what is refused once; whoever knocks without end must not fill a disk.
MOST_LOGGED = 50
_POLICY_VIOLATION = 1008
_NO_STORE = {"Cache-Control": "no-store"}
# A proxy may keep a 404 or 405 that says nothing of it.
_REFUSED = 400
# What our scripts ask answers with an object, of which they show the reason.
_OWN_ROUTES = "/neuromap/"
BROKEN = "The server could not do this: the reason is in its log."


class Gate:
    """Lets in who may come in to a server with these names."""

    def __init__(self, app: ASGIApp, names: ServerNames) -> None:
        self.app = app
        self.names = names
        self._logged: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse a request, or pass it on."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        knock = knock_of(scope, self.names)
        reason = refusal(knock, self.names)
        if reason:
            self._log(knock, reason)
        app = _refused(scope, reason) if reason else self.app
        # Whoever goes away while they send something hears no answer, and that is no fault for a log.
        with suppress(ClientDisconnect):
            if scope["type"] == "websocket":
                await app(scope, receive, send)
            else:
                await _answer(app, scope, receive, _Protected(knock.path, self.names.framing_sites, send))

    def _log(self, knock: Knock, reason: str) -> None:
        came = [*knock.connection.values("origin"), *knock.connection.values("host")]
        entry = f"{reason} Asked: {knock.method[:20]!r}, Origin and Host: {str(came)[:200]}"
        if entry not in self._logged and len(self._logged) < MOST_LOGGED:
            self._logged.add(entry)
            _LOG.warning(entry)


@dataclass
class _Protected:
    """Sends an answer with the headers that protect it."""

    path: str
    framing_sites: Sequence[str]
    send: Send
    begun: bool = False

    async def __call__(self, message: Message) -> None:
        """Pass a part of the answer on."""
        if message["type"] == "http.response.start":
            self.begun = True
            headers = MutableHeaders(scope=message)
            policy, kind = headers.get("content-security-policy", ""), headers.get("content-type", "")
            for name, value in security_headers(self.path, policy, self.framing_sites, kind).items():
                headers[name] = value
            headers.setdefault("Referrer-Policy", "same-origin")
            if message["status"] >= _REFUSED:
                headers.setdefault("Cache-Control", _NO_STORE["Cache-Control"])
        await self.send(message)


async def _answer(app: ASGIApp, scope: Scope, receive: Receive, send: _Protected) -> None:
    """Let the app answer; where it cannot, say so before its fault goes on to the log."""
    try:
        await app(scope, receive, send)
    except ClientDisconnect:
        raise
    except Exception:
        if not send.begun:
            await _said(scope, 500, BROKEN)(scope, receive, send)
        raise


def knock_of(scope: Scope, names: ServerNames) -> Knock:
    """Return the request of an ASGI scope."""
    visitor = str((scope.get("client") or ("",))[0])
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    connection = Connection(names.listens_on, None if is_local_name(visitor) else visitor, headers)
    return Knock(scope.get("method", "WEBSOCKET"), scope["path"], connection)


def _refused(scope: Scope, reason: str) -> ASGIApp:
    if scope["type"] == "websocket":
        return WebSocketClose(_POLICY_VIOLATION, reason)
    return _said(scope, 403, reason)


def _said(scope: Scope, status: int, reason: str) -> ASGIApp:
    if _OWN_ROUTES in scope["path"]:
        return JSONResponse({"error": reason}, status, headers=_NO_STORE)
    return PlainTextResponse(reason, status, headers=_NO_STORE)
