"""Bytes that take seconds to make turn into a file in the user's cache, so that they are made once on a machine."""

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from graph.saving.atomic_write import take_place, written_beside

_DIGEST = 32


def kept(name: str, make: Callable[[], bytes]) -> bytes:
    """Return what was kept under this name, else what `make` makes, which is then kept.

    The name says everything that the bytes depend on. A damaged file counts as none. Where nothing can be kept, as on
    a machine without a home folder, the bytes are made anew each time.
    """
    file = _folder() / sha256(name.encode()).hexdigest()[:_DIGEST]
    with suppress(OSError):
        found = file.read_bytes()
        if sha256(found[_DIGEST:]).digest() == found[:_DIGEST]:
            return found[_DIGEST:]
    content = make()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(file, sha256(content).digest() + content) as copy:
            take_place(copy, file)
    return content


def _folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("neuromap", appauthor=False)
