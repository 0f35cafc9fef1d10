"""A line that sends text is closed with a reason, and one that sends bytes goes on."""

import asyncio
from collections.abc import Sequence

import pytest
from starlette.types import Message, Receive, Scope, Send

from ui.door.frames import SAID, BytesAlone


def heard_and_sent(*frames: Message) -> tuple[list[Message], list[Message]]:
    """Return what an app behind the door hears until the line ends, and what the browser is sent."""
    heard: list[Message] = []
    sent: list[Message] = []
    waiting = iter(frames)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        while not heard or heard[-1]["type"] != "websocket.disconnect":
            heard.append(await receive())
        await send({"type": "websocket.close"})

    async def receive() -> Message:
        return next(waiting)

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(BytesAlone(app)({"type": "websocket", "path": "/_stcore/stream"}, receive, send))
    return heard, sent


GONE: Message = {"type": "websocket.disconnect", "code": 1001}
BYTES: Message = {"type": "websocket.receive", "bytes": b"x"}


@pytest.mark.parametrize(
    ("frames", "ends_with"), [([BYTES, GONE], []), ([BYTES, {"type": "websocket.receive", "text": "x"}], [SAID])]
)
def test_a_line_that_sends_text_ends_at_once(
    frames: Sequence[Message], ends_with: Sequence[str], caplog: pytest.LogCaptureFixture
) -> None:
    heard, sent = heard_and_sent(*frames)
    assert [message["type"] for message in heard] == ["websocket.receive", "websocket.disconnect"]
    assert [message.get("reason", "") for message in sent] == (ends_with or [""])
    assert [record.getMessage() for record in caplog.records] == ends_with
