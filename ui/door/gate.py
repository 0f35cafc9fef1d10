"""Requests turn into refusals or go on, and every answer says who may frame it: the first of all middleware."""

import logging
from contextlib import suppress

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
# What our scripts ask answers with an object, of which they show the reason.
_OWN_ROUTES = "/neuromap/"


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
            await app(scope, receive, send if scope["type"] == "websocket" else self._with_headers(knock.path, send))

    def _with_headers(self, path: str, send: Send) -> Send:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                policy = headers.get("content-security-policy", "")
                kind = headers.get("content-type", "")
                for name, value in security_headers(path, policy, self.names.framing_sites, kind).items():
                    headers[name] = value
                headers.setdefault("Referrer-Policy", "same-origin")
            await send(message)

        return send_with_headers

    def _log(self, knock: Knock, reason: str) -> None:
        came = [*knock.connection.values("origin"), *knock.connection.values("host")]
        entry = f"{reason} Asked: {knock.method[:20]!r}, Origin and Host: {str(came)[:200]}"
        if entry not in self._logged and len(self._logged) < MOST_LOGGED:
            self._logged.add(entry)
            _LOG.warning(entry)


def knock_of(scope: Scope, names: ServerNames) -> Knock:
    """Return the request of an ASGI scope."""
    visitor = str((scope.get("client") or ("",))[0])
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    connection = Connection(names.listens_on, None if is_local_name(visitor) else visitor, headers)
    return Knock(scope.get("method", "WEBSOCKET"), scope["path"], connection)


def _refused(scope: Scope, reason: str) -> ASGIApp:
    if scope["type"] == "websocket":
        return WebSocketClose(_POLICY_VIOLATION, reason)
    if _OWN_ROUTES in scope["path"]:
        return JSONResponse({"error": reason}, 403, headers=_NO_STORE)
    return PlainTextResponse(reason, 403, headers=_NO_STORE)
