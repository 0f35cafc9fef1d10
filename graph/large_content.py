"""A large content of a file turns into what was found out of it before: a page asks the same many times in one run."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Found = TypeVar("Found")

# What is smaller is looked through faster than it is worth keeping.
LARGE = 1_000_000
MOST_KEPT = 4


def once_for_large(find: Callable[[bytes], Found]) -> Callable[[bytes], Found]:
    """Return the function with the answers about the large contents that it was asked for last kept."""
    kept = lru_cache(maxsize=MOST_KEPT)(find)

    @wraps(find)
    def found(content: bytes) -> Found:
        return kept(content) if len(content) >= LARGE else find(content)

    return found
