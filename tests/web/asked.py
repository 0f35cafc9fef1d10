"""A request becomes the answer of an ASGI app, whole or as far as it was read before the browser went."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any

from starlette.types import ASGIApp


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


async def ask(
    app: ASGIApp,
    method: str,
    path: str,
    content: object = None,
    leave_after: int = 0,
    is_whole: bool = True,
    **headers: str,
) -> Answer:
    """Return the answer to a request; the browser leaves after so many parts of the answer, 0 for never.

    Of what is not whole the rest never comes.
    """
    address, _, query = path.partition("?")
    body = content if isinstance(content, bytes) else b"" if content is None else json.dumps(content).encode()
    named = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    scope = {
        "type": "http", "method": method, "path": address, "raw_path": address.encode(), "root_path": "",
        "query_string": query.encode(), "headers": named, "http_version": "1.1", "scheme": "http", "server": ("a", 80),
    }  # fmt: skip
    sent: list[dict[str, Any]] = []
    gone, asked = asyncio.Event(), False

    async def receive() -> dict[str, Any]:
        nonlocal asked
        if not asked:
            asked = True
            return {"type": "http.request", "body": body, "more_body": not is_whole}
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)
        if leave_after and len(sent) > leave_after:
            gone.set()
            await asyncio.sleep(0)

    await asyncio.wait_for(app(scope, receive, send), 20)
    found = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], found, b"".join(message.get("body", b"") for message in sent[1:]))
