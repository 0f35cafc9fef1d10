"""A key turns into its value, made once for everybody who asks and kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from threading import Lock
from typing import Any, Generic, TypeVar
from weakref import WeakSet

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

_ALL: "WeakSet[SharedCache[Any, Any]]" = WeakSet()


class SharedCache(Generic[Key, Value]):
    """At most so many values, those asked for last, and of large ones fewer.

    Who asks for one that is being made waits for it. What making raises is raised for all who wait, and the next one to
    ask tries again.
    """

    def __init__(self, most: int, most_large: int | None = None) -> None:
        self._most, self._most_large = most, most if most_large is None else most_large
        self._lock = Lock()
        self._values: OrderedDict[Key, Future[Value]] = OrderedDict()
        self._large: set[Key] = set()
        _ALL.add(self)

    def get(self, key: Key, make: Callable[[], Value], is_large: bool = False) -> Value:
        """Return the value of a key, by `make` where it is not there."""
        with self._lock:
            found = self._values.get(key)
            mine = found is None
            value: Future[Value] = Future() if found is None else found
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._most:
                self._values.popitem(last=False)
            if is_large:
                self._large = {one for one in (*self._large, key) if one in self._values}
                for one in [one for one in self._values if one in self._large][: -self._most_large]:
                    del self._values[one]
        if mine:
            self._make(key, value, make)
        return value.result()

    def clear(self) -> None:
        """Forget all values."""
        with self._lock:
            self._values.clear()

    def forget(self, version: str) -> None:
        """Forget what a version or a key that begins with it stands for."""
        with self._lock:
            for key in [key for key in self._values if version in (key, key[0] if isinstance(key, tuple) else None)]:
                del self._values[key]

    def has(self, key: Key) -> bool:
        """Return whether the value of a key is there, so that nobody would wait for it."""
        with self._lock:
            found = self._values.get(key)
        return found is not None and found.done()

    def kept(self, key: Key) -> Value | None:
        """Return the value of a key where it is there, None where somebody would have to wait for it."""
        with self._lock:
            found = self._values.get(key)
            if found is None or not found.done():
                return None
            self._values.move_to_end(key)
        return found.result()

    def _make(self, key: Key, value: Future[Value], make: Callable[[], Value]) -> None:
        try:
            value.set_result(make())
        except BaseException as error:
            with self._lock:
                if self._values.get(key) is value:
                    del self._values[key]
            value.set_exception(error)


def forget_everywhere(version: str) -> None:
    """Forget what any cache keeps of a version."""
    for cache in list(_ALL):
        cache.forget(version)
