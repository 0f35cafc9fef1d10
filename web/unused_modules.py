"""Names of modules turn into empty ones for as long as a library is imported that has no use of them here."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class _UnusedModule(ModuleType):
    """Has whatever is imported from it, and nothing that could be used."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Let a library import these modules without loading them; those that are loaded already are the real ones.

    Afterwards they can be imported by others as if nothing had been.
    """
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update({name: _UnusedModule(name) for name in absent})
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
