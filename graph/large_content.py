"""A large content of a file turns into what was found out of it before: a page asks the same many times in one run."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar

Found = TypeVar("Found")

# What is smaller is looked through faster than it is worth keeping.
LARGE = 1_000_000
# Whatever is kept stays in memory: of the largest files nothing is, for they are served far more often than edited.
MOST_KEPT, MOST_BYTES = 4, 128_000_000


def is_large(content: bytes | None) -> bool:
    """Return whether a content of a file is so large that what is made of it takes much time and room."""
    return content is not None and len(content) >= LARGE


def once_for_large(find: Callable[[bytes], Found], most_bytes: int = MOST_BYTES) -> Callable[[bytes], Found]:
    """Return the function with the answers about the large contents that it was asked for last kept."""
    kept: OrderedDict[bytes, Found] = OrderedDict()
    lock = Lock()

    @wraps(find)
    def found(content: bytes) -> Found:
        if not is_large(content):
            return find(content)
        with lock:
            if content in kept:
                kept.move_to_end(content)
                return kept[content]
        answer = find(content)
        with lock:
            kept[content] = answer
            while len(kept) > MOST_KEPT or sum(map(len, kept)) > most_bytes:
                kept.popitem(last=False)
        return answer

    return found
