"""The address of a Redis or Valkey turns into a line to it: it runs scripts, hears of others and mends itself."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from web.live.presentation_store import StoreGoneError
from web.live.redis_scripts import CHANNEL, keys_of

# Seconds: for an answer of Redis, until it is tried again, between two signs of life, and in which changes gather.
PATIENCE, RETRY, BEAT, GATHERED = 2.0, 1.0, 5.0, 0.03
CONNECTIONS = 8
_LOG = logging.getLogger(__name__)
_GONE = (RedisError, OSError, TimeoutError)


class RedisLine:
    """A line to Redis for as long as the process lasts, in its one event loop.

    `refresh(code)` is called for each presentation that was noted or told of, some of them gathered; `beat()` now and
    then, and first of all after a break, and `broke(is_cut_off)` when the line breaks and when it is there again.
    """

    def __init__(
        self,
        address: str,
        refresh: Callable[[str], Awaitable[object]],
        beat: Callable[[], Awaitable[None]],
        broke: Callable[[bool], None],
    ) -> None:
        # A connection that was at rest may have died unseen; what hears the news has to see that it has.
        self._redis, self._hearing = _client(address, again=1), _client(address, again=0)
        self._refresh, self._on_beat, self._on_break = refresh, beat, broke
        self._noted: set[str] = set()
        self._wake = asyncio.Event()
        self._keeping: asyncio.Task[None] | None = None
        self._is_cut_off = self._is_over = False

    async def run(self, script: str, code: str, *values: str | int) -> Any:
        """Return what a script answers; raises StoreGoneError, at once where Redis is known to be gone."""
        if self._keeping is None or self._keeping.done():
            self._keeping = asyncio.create_task(self._keep())
        if self._is_cut_off:
            raise StoreGoneError
        keys = keys_of(code)
        try:
            return await _cancellable(self._redis.eval(script, len(keys), *keys, code, *values))
        except _GONE as error:
            raise StoreGoneError from error

    def note(self, code: str) -> None:
        """Have a presentation refreshed soon."""
        self._noted.add(code)
        self._wake.set()

    async def hang_up(self) -> None:
        """End the line for good."""
        self._is_over = True
        if self._keeping:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        await self._redis.aclose()
        await self._hearing.aclose()

    async def _keep(self) -> None:
        """Hear what changes, and where Redis has gone wait for it.

        A fault that comes with the order to stop hides that order, so it is remembered.
        """
        while not self._is_over:
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._listen())
                    tasks.create_task(self._beat())
            except* (*_GONE, StoreGoneError):
                self._cut_off(True)
                await self._redis.connection_pool.disconnect()
            await asyncio.sleep(RETRY)

    async def _listen(self) -> None:
        async with self._hearing.pubsub() as heard:
            await heard.subscribe(CHANNEL)
            async for message in heard.listen():
                if message["type"] == "message":
                    self.note(message["data"].decode(errors="replace"))

    async def _beat(self) -> None:
        while True:
            await _cancellable(self._redis.ping())
            self._cut_off(False)
            await self._on_beat()
            with_beat = asyncio.get_running_loop().time() + BEAT
            while await self._is_woken(with_beat):
                codes, self._noted = self._noted, set()
                for code in codes:
                    await self._refresh(code)
                await asyncio.sleep(GATHERED)

    async def _is_woken(self, until: float) -> bool:
        """Wait until something was noted; False where it was not until a time."""
        try:
            async with asyncio.timeout_at(until):
                await self._wake.wait()
        except TimeoutError:
            return False
        self._wake.clear()
        return True

    def _cut_off(self, is_cut_off: bool) -> None:
        if is_cut_off != self._is_cut_off:
            self._is_cut_off = is_cut_off
            _LOG.warning("NEUROMAP_REDIS %s.", "does not answer; it is tried again" if is_cut_off else "answers again")
            self._on_break(is_cut_off)


def _client(address: str, again: int) -> Redis:
    # In a burst of votes some wait for the connections of others, for a time.
    pool = BlockingConnectionPool.from_url(
        address,
        max_connections=CONNECTIONS,
        timeout=5 * PATIENCE,
        socket_timeout=PATIENCE,
        socket_connect_timeout=PATIENCE,
        retry=Retry(NoBackoff(), again),
    )
    return Redis.from_pool(pool)


async def _cancellable(answer: Awaitable[Any]) -> Any:
    """Return an answer; a task that was told to stop meanwhile stops, which the library can overlook."""
    found = await answer
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError
    return found
