"""Secrets, codes and states turn into presentations, which are in the memory of one process or shared by many."""

from dataclasses import dataclass
from typing import Protocol

from web.live.ballot import Ballot
from web.live.presentation import Presentation, State
from web.live.presentations import Presentations


class StoreGoneError(Exception):
    """The store of the presentations does not answer now."""


@dataclass(frozen=True)
class Opened:
    """A presentation, and the secret by which its presenter finds it again."""

    presentation: Presentation
    secret: str


class PresentationStore(Protocol):
    """Where presentations are. What is asked of it may raise StoreGoneError; it is then asked again later."""

    async def open(self, secret: str) -> Opened | None:
        """Return the presentation of a secret, or a new one without a secret; None where there are too many."""
        ...

    async def find(self, code: str) -> Presentation | None:
        """Return the presentation with a code, None where there is none, or no longer."""
        ...

    async def has_ended(self, code: str) -> bool:
        """Return whether the presentation with a code is over for good, as far as is remembered."""
        ...

    async def show(self, presentation: Presentation, state: State, ballot: Ballot | None = None) -> None:
        """Let everybody see a state, and what is asked with it."""
        ...

    async def cast(self, presentation: Presentation, id: str, round: int, voter: str, choice: int) -> bool:
        """Count a vote, in place of an earlier one of the same voter; False where it is not taken."""
        ...

    async def close(self, presentation: Presentation) -> None:
        """End a presentation for everybody."""
        ...

    async def leave(self) -> None:
        """Let go of whatever is held, when the server has stopped."""
        ...

    def hang_up(self) -> None:
        """End the lines of this process, because the server stops; whoever follows calls again."""
        ...

    def count(self) -> int:
        """Return how many presentations this process knows of."""
        ...

    def followers(self) -> int:
        """Return how many follow all of them on the lines of this process."""
        ...


class MemoryStore:
    """The presentations of one process, which end with it."""

    def __init__(self, presentations: Presentations) -> None:
        self._presentations = presentations

    async def open(self, secret: str) -> Opened | None:
        """Return the presentation of a secret, or a new one without a secret; None where there are too many."""
        presentation = self._presentations.open(secret)
        return Opened(presentation, presentation.secret) if presentation else None

    async def find(self, code: str) -> Presentation | None:
        """Return the presentation with a code, None where there is none, or no longer."""
        return self._presentations.find(code)

    async def has_ended(self, code: str) -> bool:
        """Return whether the presentation with a code is over for good, as far as is remembered."""
        return self._presentations.has_ended(code)

    async def show(self, presentation: Presentation, state: State, ballot: Ballot | None = None) -> None:
        """Let everybody see a state, and what is asked with it."""
        presentation.show(state, ballot)

    async def cast(self, presentation: Presentation, id: str, round: int, voter: str, choice: int) -> bool:
        """Count a vote, in place of an earlier one of the same voter; False where it is not taken."""
        return presentation.cast(id, round, voter, choice)

    async def close(self, presentation: Presentation) -> None:
        """End a presentation for everybody."""
        self._presentations.close(presentation)

    async def leave(self) -> None:
        """Nothing is held but memory."""

    def hang_up(self) -> None:
        """End all lines."""
        self._presentations.hang_up()

    def count(self) -> int:
        """Return how many presentations are going on."""
        return self._presentations.count()

    def followers(self) -> int:
        """Return how many follow all of them."""
        return self._presentations.followers()
