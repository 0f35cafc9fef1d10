"""Secrets and codes turn into the presentations of all presentations that are going on, up to a number of them."""

from collections import deque
from secrets import token_urlsafe

from web.live.presentation import Presentation, code_of

MOST_PRESENTATIONS = 50
MOST_ENDED = 500
SHORTEST_SECRET = 32
LONGEST_SECRET = 100


class Presentations:
    """The presentations of one server, by their code; they last as long as the process."""

    def __init__(self) -> None:
        self._presentations: dict[str, Presentation] = {}
        self._ended: deque[str] = deque(maxlen=MOST_ENDED)

    def open(self, secret: str = "") -> Presentation | None:
        """Return the presentation of a secret, or a new one without a secret; None where there are too many.

        A secret of the wrong length, which nobody was given here, counts as none, and so does one that only has the
        code of somebody else's. One that its presenter has left gives way to a new one, the oldest first.
        """
        found = self._presentations.get(code_of(secret))
        if found and found.knows(secret):
            return found
        is_free = found is None and SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET
        if not self._has_capacity():
            return None
        presentation = Presentation(secret if is_free else token_urlsafe(SHORTEST_SECRET))
        return self._presentations.setdefault(presentation.code, presentation)

    def find(self, code: str) -> Presentation | None:
        """Return the presentation with a code, None where there is none, or no longer."""
        return self._presentations.get(code)

    def has_ended(self, code: str) -> bool:
        """Return whether the presentation with a code is over for good, as far as is remembered."""
        return code in self._ended and code not in self._presentations

    def close(self, presentation: Presentation) -> None:
        """End a presentation."""
        self._presentations.pop(presentation.code, None)
        self._ended.append(presentation.code)
        presentation.close()

    def hang_up(self) -> None:
        """End all lines, because the server stops; whoever follows comes back when it starts again."""
        for presentation in tuple(self._presentations.values()):
            presentation.hang_up()

    def count(self) -> int:
        """Return how many presentations are going on."""
        return len(self._presentations)

    def followers(self) -> int:
        """Return how many follow all of them."""
        return sum(presentation.follower_count for presentation in tuple(self._presentations.values()))

    def _has_capacity(self) -> bool:
        if len(self._presentations) < MOST_PRESENTATIONS:
            return True
        left = next((presentation for presentation in self._presentations.values() if presentation.is_left), None)
        if left:
            self.close(left)
        return left is not None
