"""News turn into an answer of Server-Sent Events, which ends when the browser goes, or no longer takes them."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

# Seconds in which a browser must take what was sent; a phone that fell asleep comes back by itself.
PATIENCE = 20.0


class EventStream(Response):
    """An answer that stays open; `left` is called when it has ended, also where it never began."""

    media_type = "text/event-stream"

    def __init__(self, news: AsyncGenerator[bytes, None], left: Callable[[], None] = lambda: None) -> None:
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]
        self.news = news
        self.left = left

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send news until there are no more, or nobody takes them."""
        try:
            await self._send_or_leave(receive, send)
        finally:
            self.left()

    async def _send_or_leave(self, receive: Receive, send: Send) -> None:
        sending = asyncio.create_task(self._send_all(send))
        leaving = asyncio.create_task(_left(receive))
        try:
            await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (sending, leaving):
                task.cancel()
            await asyncio.gather(sending, leaving, return_exceptions=True)

    async def _send_all(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async with aclosing(self.news) as news:
            async for part in news:
                body = {"type": "http.response.body", "body": part, "more_body": True}
                async with asyncio.timeout(PATIENCE):
                    await send(body)
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _left(receive: Receive) -> None:
    """Wait until the browser has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass
