"""A route that reads files turns into one that does so in its own thread, so that a slow disk stalls no other.

Starlette's own threads also send the files of the page: all of them could be waiting for the disk.
"""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ui.data_file import data_file_cache, data_path

Answer = TypeVar("Answer")
# More would not be faster: what they do after reading holds the interpreter's lock.
THREADS = CapacityLimiter(16)


def in_disk_thread(
    answer: Callable[[Request], Response], threads: CapacityLimiter = THREADS
) -> Callable[[Request], Awaitable[Response]]:
    """Return a route's function that answers from one of a few threads, while the server goes on with others.

    While a large file is read for the first time it says that, and how far that is, at once.
    """

    async def answer_from_thread(request: Request) -> Response:
        return await to_thread.run_sync(once_read(answer), request, limiter=threads)

    return answer_from_thread


def once_read(answer: Callable[[Request], Answer]) -> Callable[[Request], Answer | Response]:
    """Return what answers as a route does, and while a large file is read for the first time says that."""

    def answer_or_say(request: Request) -> Answer | Response:
        part = data_file_cache(data_path()).part_read_soon()
        return answer(request) if part is None else _being_read(part)

    return answer_or_say


def _being_read(part: float) -> Response:
    said = {
        "status": "reading",
        "part": round(part, 2),
        "error": f"The file is being read: {part:.0%}. Ask again soon.",
    }
    return JSONResponse(said, 503, headers={"Cache-Control": "no-store", "Retry-After": "1"})
