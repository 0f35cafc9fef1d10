"""Questions of open pages turn into the pause until they ask again, so that a crowd asks no more than a class does."""

from dataclasses import dataclass, field
from threading import Lock

SHORTEST, LONGEST = 1.0, 10.0
MOST_A_SECOND = 30
_WINDOW = 5.0


@dataclass
class AskingPace:
    """The pause in seconds after which each page asks again: longer, where more ask than `most` in a second."""

    most: float = MOST_A_SECOND
    pause: float = SHORTEST
    _begun: float = 0.0
    _asked: int = 0
    _lock: Lock = field(default_factory=Lock)

    def asked(self, now: float) -> float:
        """Count a question at a moment in seconds; return the pause until the next one of the same page.

        Pages that pause for `pause` seconds and ask so often are `pause` times as many, which sets the next pause.
        """
        with self._lock:
            self._asked += 1
            passed = now - self._begun
            if passed >= _WINDOW:
                wanted = self.pause * self._asked / passed / self.most
                self.pause = round(min(LONGEST, max(SHORTEST, wanted)), 1)
                self._begun, self._asked = now, 0
            return self.pause
