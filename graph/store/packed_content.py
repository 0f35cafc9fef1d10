"""A packed version turns into its bytes, as far as a table may be long."""

import gzip
from io import BytesIO

from graph.store.too_large import TooLargeError

# To pack a large content as tightly as can be takes three times as long, and saves a sixth of its room.
_LARGE, _QUICK, _BEST = 5_000_000, 4, 9


def packed_content(content: bytes) -> bytes:
    """Return a content packed as gzip; the same one always gives the same bytes."""
    return gzip.compress(content, _QUICK if len(content) > _LARGE else _BEST, mtime=0)


def unpacked_content(packed: bytes, limit: int) -> bytes:
    """Return what was packed; a few bytes may hold more than fits into memory, so no more than a limit.

    Raises TooLargeError above that, and OSError, EOFError or zlib.error where it is damaged.
    """
    with gzip.open(BytesIO(packed)) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise TooLargeError(limit)
    return content
