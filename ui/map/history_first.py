"""A page on its way to the browser turns into one with scripts of ours before Streamlit's: to listen, and to start."""

import re

from markupsafe import Markup
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.door.page_policy import page_policy
from ui.map.assets import front_end
from ui.map.editions import edition_of_page
from ui.map.page_head import STREAMLITS_TITLE, page_head, unscripted
from web.bundle import HEAD_FOLDER

_HEAD = b"<head>"
# Streamlit's own speaks to programs of what this app does not offer.
_UNSCRIPTED = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)
_SCRIPTS = [(HEAD_FOLDER / name).read_bytes() for name in ("history_first.js", "socket_first.js")]
_LISTENERS = b"".join(b"<script>" + script + b"</script>" for script in _SCRIPTS)
_FRONT = (HEAD_FOLDER / "front_first.js").read_bytes()
_FRONT_TAG = Markup('<script data-front="{}" data-edition="{}">')
# Content that is another one than the file's is not to be taken for it.
_OF_THE_FILE = ("etag", "last-modified", "accept-ranges")


class HistoryFirst:
    """Puts listeners before all scripts of a page: of those that listen to a window, the first hears first.

    Streamlit would run the page anew after each step back, and its own listener is there long before the explorer.
    Where its connection is refused, nothing of the page comes but what is in its head.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything, with the listener in answers that are Streamlit's page."""
        if scope["type"] != "http" or "/neuromap/" in scope["path"]:
            await self.app(scope, receive, send)
            return
        held: list[Message] = []

        async def send_with_listener(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_page(message):
                held.append(message)
                return
            if held and message["type"] == "http.response.body":
                start, said = held.pop(), page_head(scope)
                first = _LISTENERS + _starter(scope["path"])
                message = {**message, "body": _listening(message.get("body", b""), start, first, said)}
                MutableHeaders(scope=start)["content-security-policy"] = page_policy(message["body"], _host(scope))
                await send(start)
            await send(message)

        await self.app(scope, receive, send_with_listener)


def _host(scope: Scope) -> str:
    return Headers(scope=scope).get("host", "")


def _is_page(start: Message) -> bool:
    """Return whether an answer is a page of Streamlit: the light pages say themselves which scripts they have."""
    headers = MutableHeaders(scope=start)
    is_plain = not any(name in headers for name in ("content-encoding", "content-security-policy"))
    return start["status"] == 200 and headers.get("content-type", "").startswith("text/html") and is_plain


def _starter(path: str) -> bytes:
    """Return what starts the front end of a page with a map, while Streamlit still asks for the page."""
    edition = edition_of_page(path)
    return _FRONT_TAG.format(front_end(), edition).encode() + _FRONT + b"</script>" if edition else b""


def _listening(body: bytes, start: Message, first: bytes, said: bytes) -> bytes:
    """Return the first part of a page with the `first` scripts and what is `said` in its head, with headers to fit."""
    if _HEAD not in body:
        return body
    found = body.replace(_HEAD, _HEAD + first, 1).replace(STREAMLITS_TITLE, said, 1)
    found = _UNSCRIPTED.sub(lambda _: unscripted(), found, 1)
    headers = MutableHeaders(scope=start)
    if "content-length" in headers:
        headers["content-length"] = str(int(headers["content-length"]) + len(found) - len(body))
    for name in _OF_THE_FILE:
        del headers[name]
    return found
