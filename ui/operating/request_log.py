"""Requests turn into figures and, where the operator asks for it, into lines of the log; the outermost middleware."""

import logging
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.operating.figures import Figures
from ui.operating.route_names import LOOKED_FOR, route_name

FIGURES = Figures()
# Told where a line was closed before anything was answered.
_NO_ANSWER = 499
_LOG = logging.getLogger("neuromap.requests")


class RequestLog:
    """Counts what is answered, refusals at the door included, and says it with method, route, status and time.

    Neither an address of a visitor nor a query, a cookie or a name is in it.
    """

    def __init__(self, app: ASGIApp, figures: Figures = FIGURES) -> None:
        self.app = app
        self.figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and count it."""
        if scope["type"] == "http":
            await self._counted(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._held(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, begun = _NO_ANSWER, perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception:
            status = 500
            raise
        finally:
            seconds, route = perf_counter() - begun, route_name(scope["path"])
            self.figures.answered(route, status, seconds)
            told = {"method": scope["method"][:10], "route": route, "status": status, "ms": round(seconds * 1000, 1)}
            # What Streamlit's page looks for in vain is no fault that an operator has to look at: it is counted alone.
            _LOG.log(logging.DEBUG if route == LOOKED_FOR else logging.INFO, "request", extra={"told": told})

    async def _held(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.figures.opened(1)
        try:
            await self.app(scope, receive, send)
        finally:
            self.figures.opened(-1)
