"""A route that reads files turns into one that does so in its own thread, so that a slow disk stalls no other.

Starlette's own threads also send the files of the page: all of them could be waiting for the disk.
"""

from collections.abc import Awaitable, Callable

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response

# More would not be faster: what they do after reading holds the interpreter's lock.
THREADS = CapacityLimiter(16)


def in_disk_thread(
    answer: Callable[[Request], Response], threads: CapacityLimiter = THREADS
) -> Callable[[Request], Awaitable[Response]]:
    """Return a route's function that answers from one of a few threads, while the server goes on with others."""

    async def answer_from_thread(request: Request) -> Response:
        return await to_thread.run_sync(answer, request, limiter=threads)

    return answer_from_thread
