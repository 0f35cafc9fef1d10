"""What is asked of map models turns into what was found before, until a large one is let go."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Found = TypeVar("Found")

_FORGET: list[Callable[[], None]] = []


def once_per_model(most: int) -> Callable[[Callable[Asked, Found]], Callable[Asked, Found]]:
    """Let a function about a map model keep what it found last, so many findings."""

    def kept(find: Callable[Asked, Found]) -> Callable[Asked, Found]:
        found = lru_cache(maxsize=most)(find)
        _FORGET.append(found.cache_clear)
        return found  # type: ignore[return-value]

    return kept


def forget_findings() -> None:
    """Forget what was found of any model: each finding holds the graph that it is about."""
    for forget in _FORGET:
        forget()
