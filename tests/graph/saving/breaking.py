"""A process meets a failing or a dying operating system at any step, for the tests of saving."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

STEPS = ("open", "write", "fsync", "close", "replace", "utime", "chown", "chmod", "mkdir", "unlink", "stat")


class Killed(BaseException):
    """The process is dead from here on."""


@contextmanager
def breaking_at(number: int, error: BaseException, for_good: bool = False) -> Iterator[Callable[[], int]]:
    """Let the call of this number to the operating system fail, or that one and all later ones; count the calls."""
    calls = 0

    def broken(real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == number or (for_good and calls > number > 0):
                if name == "close":
                    real(*arguments, **named)
                raise error
            return real(*arguments, **named)

        return call

    with pytest.MonkeyPatch.context() as patched:
        for module, steps in ((os, STEPS), (shutil, ("copystat",))):
            for name in steps:
                patched.setattr(module, name, broken(getattr(module, name), name))
        yield lambda: calls
