"""News go out as they come; the line ends with them, with the browser, or when nobody takes them."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from web.live import event_stream
from web.live.event_stream import EventStream

from ..asked import ask


class News:
    """News without end, or so many; it knows whether they were ended."""

    def __init__(self, number: int = 10**9) -> None:
        self.number = number
        self.ended = False

    async def tell(self) -> AsyncGenerator[bytes, None]:
        try:
            for number in range(self.number):
                yield f"data: {number}\n\n".encode()
                await asyncio.sleep(0)
        finally:
            self.ended = True


def test_all_news_are_sent_and_then_the_line_ends() -> None:
    news = News(2)
    answer = asyncio.run(ask(EventStream(news.tell()), "GET", "/"))
    assert (answer.body, news.ended) == (b"data: 0\n\ndata: 1\n\n", True)
    assert answer.headers["cache-control"] == "no-store"
    assert "content-length" not in answer.headers


def test_the_line_ends_when_the_browser_goes() -> None:
    news = News()
    answer = asyncio.run(ask(EventStream(news.tell()), "GET", "/", leave_after=3))
    assert answer.body.startswith(b"data: 0\n\ndata: 1\n\n")
    assert news.ended


def test_the_line_ends_when_nothing_is_taken_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "PATIENCE", 0.01)
    news = News()

    async def scene() -> None:
        async def receive() -> dict[str, object]:
            await asyncio.Event().wait()
            return {}

        async def send(message: object) -> None:
            if isinstance(message, dict) and message["type"] == "http.response.body":
                await asyncio.Event().wait()

        await asyncio.wait_for(EventStream(news.tell())({}, receive, send), 20)

    asyncio.run(scene())
    assert news.ended
