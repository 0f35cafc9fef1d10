"""A file that a visitor can take away, and why there may be none."""

from collections.abc import Callable
from dataclasses import dataclass


class DownloadError(RuntimeError):
    """There is no such file, and the message says why."""


@dataclass(frozen=True)
class Download:
    """A file to take away: what it is called on the page, what it is for, its name and type, and how to make it.

    `make` raises DownloadError.
    """

    label: str
    use: str
    file_name: str
    media_type: str
    make: Callable[[], bytes]
