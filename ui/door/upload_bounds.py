"""Uploads turn into those that fit into memory: bounded in size, for one session and for all of them together."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import runtime
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from graph.reading.size_limits import LARGEST_UPLOAD

UPLOADS = "/_stcore/upload_file/"
MOST_OF_A_SESSION = 2 * LARGEST_UPLOAD
MOST_OF_ALL = 10 * LARGEST_UPLOAD
# Empty files fill no memory, but a list of them would.
MOST_FILES = 20
# What the form around a file takes.
FORM = 64 * 1024
PATIENCE = 300.0

TOO_LARGE = f"Refused: the file is larger than {LARGEST_UPLOAD // 1_000_000} MB, the most that can be brought in here."
NO_LENGTH = "Refused: an upload says how long it is."
SESSION_IS_FULL = "Refused: you have uploaded enough files; remove one, or reload the page."
ALL_IS_FULL = "Refused: others are uploading files just now; try again in a minute."
TOO_SLOW = "Refused: the file took too long to arrive."


class Keeper(Protocol):
    """What holds the uploads of all sessions, and knows which of them have an open page."""

    def sizes(self, session: str) -> list[int]:
        """Return the bytes of each file of a session."""
        ...

    def sessions(self) -> list[str]:
        """Return the sessions with uploads, the oldest first."""
        ...

    def is_open(self, session: str) -> bool:
        """Return whether a page of the session is open."""
        ...

    def release(self, session: str) -> None:
        """Give back the memory of the uploads of a session."""
        ...


class StreamlitKeeper:
    """The uploads that Streamlit holds until a session ends, which is long after its page was closed."""

    def sizes(self, session: str) -> list[int]:
        """Return the bytes of each file of a session."""
        return [len(file.data) for file in list(self._manager.file_storage.get(session, {}).values())]

    def sessions(self) -> list[str]:
        """Return the sessions with uploads, the oldest first."""
        return list(self._manager.file_storage)

    def is_open(self, session: str) -> bool:
        """Return whether a page of the session is open."""
        return runtime.get_instance().is_active_session(session)

    def release(self, session: str) -> None:
        """Give back the memory of the uploads of a session."""
        self._manager.remove_session_files(session)

    @property
    def _manager(self) -> MemoryUploadedFileManager:
        manager = runtime.get_instance().uploaded_file_mgr
        assert isinstance(manager, MemoryUploadedFileManager)
        return manager


class UploadBounds:
    """Refuses an upload before any of it is kept where it would take more memory than there is for uploads."""

    def __init__(self, app: ASGIApp, keeper: Callable[[], Keeper] = StreamlitKeeper) -> None:
        self.app = app
        self.keeper = keeper()
        self._coming: dict[object, tuple[str, int]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is no upload, and an upload that fits."""
        if scope["type"] != "http" or scope["method"] not in ("PUT", "POST") or UPLOADS not in scope["path"]:
            await self.app(scope, receive, send)
            return
        session = scope["path"].partition(UPLOADS)[2].partition("/")[0]
        length = Headers(scope=scope).get("content-length", "")
        refused = self._refused(session, length)
        if refused:
            await refused(scope, receive, send)
            return
        upload = object()
        self._coming[upload] = (session, int(length))
        try:
            async with asyncio.timeout(PATIENCE):
                await self.app(scope, receive, send)
        except TimeoutError:
            await _answer(408, TOO_SLOW)(scope, receive, send)
        finally:
            del self._coming[upload]

    def _refused(self, session: str, length: str) -> ASGIApp | None:
        """Return the answer to an upload that does not fit, None for one that does."""
        if not (length.isascii() and length.isdigit()):
            return _answer(411, NO_LENGTH)
        size = int(length)
        if size > LARGEST_UPLOAD + FORM:
            return _answer(413, TOO_LARGE)
        own = self._sizes(session)
        if len(own) >= MOST_FILES or sum(own) + size > MOST_OF_A_SESSION + 2 * FORM:
            return _answer(429, SESSION_IS_FULL)
        return None if self._has_room(size) else _answer(503, ALL_IS_FULL)

    def _has_room(self, size: int) -> bool:
        """Return whether all uploads together leave enough, after those of closed pages were given back if need be."""
        for session in self.keeper.sessions():
            if self._total() + size <= MOST_OF_ALL:
                return True
            if not self.keeper.is_open(session):
                self.keeper.release(session)
        return self._total() + size <= MOST_OF_ALL

    def _total(self) -> int:
        kept = sum(sum(self.keeper.sizes(session)) for session in self.keeper.sessions())
        return kept + sum(size for _, size in self._coming.values())

    def _sizes(self, session: str) -> list[int]:
        return [*self.keeper.sizes(session), *(size for owner, size in self._coming.values() if owner == session)]


def _answer(status: int, reason: str) -> ASGIApp:
    return PlainTextResponse(reason, status, headers={"Cache-Control": "no-store", "Connection": "close"})
