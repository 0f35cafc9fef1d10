"""Votes turn into how many are taken in a time: all of a full room at once, and no flood after that."""

import time
from collections.abc import Callable

MOST_AT_ONCE = 1000
PER_SECOND = 200.0


class VotePace:
    """A store of permits that fills again as time goes by."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left = float(MOST_AT_ONCE)
        self._since = clock()

    def allows(self) -> bool:
        """Return whether one more vote is taken now."""
        now = self._clock()
        self._left = min(MOST_AT_ONCE, self._left + (now - self._since) * PER_SECOND)
        self._since = now
        if self._left < 1:
            return False
        self._left -= 1
        return True
