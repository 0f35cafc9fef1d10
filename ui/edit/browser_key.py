"""A browser turns into a key that nobody can guess, under which its drafts are stored; a cookie carries it."""

import re
from secrets import token_hex

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NAME = "neuromap_browser"
_KEY = re.compile(r"[0-9a-f]{64}")
_DAYS = 400


def browser_key() -> str:
    """Return the key of the visitor's browser, "" where it takes no cookies."""
    return _valid(st.context.cookies.to_dict().get(NAME, ""))


def _valid(key: str) -> str:
    return key if _KEY.fullmatch(key) else ""


class GiveKey:
    """Gives a browser that asks for a page and has no key a new one.

    No script can read it. It is not sent along with what other sites ask of this one, except where a link leads here:
    without that a visitor who follows a link would be given another key and would not find the draft.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on everything, with a cookie added to the answer where one is missing."""

        async def send_with_key(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.append("Set-Cookie", _cookie(scope["scheme"] == "https"))
                # Two visitors must never get the same key out of a cache between them and the server.
                headers["Cache-Control"] = "private, no-store"
            await send(message)

        await self.app(scope, receive, send_with_key if _is_missing(scope) else send)


def _is_missing(scope: Scope) -> bool:
    """Return whether a browser asks for a page without a key; only for a page it says that it wants HTML."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    request = Request(scope)
    return "text/html" in request.headers.get("accept", "") and not _valid(request.cookies.get(NAME, ""))


def _cookie(secure: bool) -> str:
    parts = (f"{NAME}={token_hex(32)}", "Path=/", f"Max-Age={_DAYS * 86400}", "HttpOnly", "SameSite=Lax")
    return "; ".join((*parts, "Secure") if secure else parts)


def key_middleware() -> list[Middleware]:
    """Return what stands between the browser and Streamlit."""
    return [Middleware(GiveKey)]
