"""Addresses turn into their content, as for one reader's browser: packed, few at a time, and kept where they may be."""

import gzip
from types import TracebackType

import aiohttp

# As many lines to one server as a browser opens.
_LINES = 6
_PACKED = {"Accept-Encoding": "gzip"}


class RefusedError(Exception):
    """An answer that is none."""


_GZIP = b"\x1f\x8b"


class ReadersBrowser:
    """One browser with an empty cache; what is immutable is asked for once."""

    def __init__(self) -> None:
        connector = aiohttp.TCPConnector(limit_per_host=_LINES)
        # What nobody reads is not unpacked: the readers share the processors with the server.
        self._session = aiohttp.ClientSession(connector=connector, headers=_PACKED, auto_decompress=False)
        self._kept: set[str] = set()

    async def __aenter__(self) -> "ReadersBrowser":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    def has(self, address: str) -> bool:
        """Return whether nothing would be asked for an address."""
        return address in self._kept

    async def get(self, address: str) -> tuple[bytes, str]:
        """Return the content as it came and the header `Link`, nothing where the browser has it.

        Raises RefusedError for anything but a success.
        """
        if self.has(address):
            return b"", ""
        async with self._session.get(address) as answer:
            body = await answer.read()
            if answer.status != 200:
                raise RefusedError(f"{address} answered {answer.status}: {body[:200]!r}")
            if "immutable" in answer.headers.get("Cache-Control", ""):
                self._kept.add(address)
            return body, ", ".join(answer.headers.getall("Link", []))


def text_of(body: bytes) -> str:
    """Return a content as text, which a proxy may have packed.

    >>> text_of(gzip.compress(b"a")), text_of(b"a")
    ('a', 'a')
    """
    return (gzip.decompress(body) if body.startswith(_GZIP) else body).decode()
