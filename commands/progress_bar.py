"""What is told of the reading of a large file turns into a bar on the terminal, which is gone when it has been read."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TextIO

from graph.reading.progress import watched

# Seconds before a bar appears: most files are read by then.
PATIENCE = 0.5
WIDTH = 30


@contextmanager
def progress_bar(stream: TextIO | None = None) -> Iterator[None]:
    """Show how far the reading has come, on the error stream, where that is a terminal."""
    out = stream or sys.stderr
    if not out.isatty():
        yield
        return
    bar = _Bar(out)
    try:
        with watched(bar.show):
            yield
    finally:
        bar.clear()


class _Bar:
    """A bar that is drawn anew on its line as often as it changes."""

    def __init__(self, out: TextIO) -> None:
        self.out, self.begun, self.drawn = out, monotonic(), ""

    def show(self, part: float) -> None:
        text = bar_of(part)
        if text != self.drawn and monotonic() - self.begun >= PATIENCE:
            self._write(text)
            self.drawn = text

    def clear(self) -> None:
        if self.drawn:
            self._write(" " * len(self.drawn))
            self._write("")

    def _write(self, text: str) -> None:
        self.out.write(f"\r{text}")
        self.out.flush()


def bar_of(part: float) -> str:
    """Return the bar for a part of the work.

    >>> bar_of(0.5)
    'reading [###############---------------]  50 %'
    """
    done = round(max(0.0, min(part, 1.0)) * WIDTH)
    return f"reading [{'#' * done}{'-' * (WIDTH - done)}] {100 * max(0.0, min(part, 1.0)):3.0f} %"
