"""A route that reads files turns into one that does so in its own thread, so that a slow disk stalls no other.

Starlette's own threads also send the files of the page: all of them could be waiting for the disk.
"""

from collections.abc import Awaitable, Callable

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from ui.data_file import data_file_cache, data_path

# More would not be faster: what they do after reading holds the interpreter's lock.
THREADS = CapacityLimiter(16)


def in_disk_thread(
    answer: Callable[[Request], Response], threads: CapacityLimiter = THREADS
) -> Callable[[Request], Awaitable[Response]]:
    """Return a route's function that answers from one of a few threads, while the server goes on with others.

    While a large file is read for the first time it says that, and how far that is, at once.
    """

    def answer_or_wait(request: Request) -> Response:
        part = data_file_cache(data_path()).part_read_soon()
        return answer(request) if part is None else _being_read(part)

    async def answer_from_thread(request: Request) -> Response:
        return await to_thread.run_sync(answer_or_wait, request, limiter=threads)

    return answer_from_thread


def _being_read(part: float) -> Response:
    said = {
        "status": "reading",
        "part": round(part, 2),
        "error": f"The file is being read: {part:.0%}. Ask again soon.",
    }
    return JSONResponse(said, 503, headers={"Cache-Control": "no-store", "Retry-After": "1"})
