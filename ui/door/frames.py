"""Frames of a WebSocket turn into those that Streamlit reads, or into the end of a line that sends others."""

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOG = logging.getLogger(__name__)
# RFC 6455: what came is of a type that is not taken.
_UNSUPPORTED = 1003
SAID = "A line was closed: it sent text where bytes are read."


class BytesAlone:
    """Closes a line that sends text: Streamlit reads bytes alone, and would end in a fault of many lines in the log."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but text on a WebSocket."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        closed = False

        async def received() -> Message:
            nonlocal closed
            message = await receive()
            if message["type"] != "websocket.receive" or message.get("bytes") is not None:
                return message
            closed = True
            _LOG.warning(SAID)
            await send({"type": "websocket.close", "code": _UNSUPPORTED, "reason": SAID})
            return {"type": "websocket.disconnect", "code": _UNSUPPORTED, "reason": SAID}

        async def sent(message: Message) -> None:
            if not closed:
                await send(message)

        await self.app(scope, received, sent)
