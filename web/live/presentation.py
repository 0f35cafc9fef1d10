"""What one presenter shows turns into news for everybody who follows: the newest state, never a queue of old ones."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from secrets import token_hex
from typing import Any

from web.live.ballot import Ballot
from web.live.ballot_box import BallotBox
from web.live.vote_pace import VotePace

# Seconds after which a sign of life goes to whoever follows, so that a dead line is noticed on both sides.
HEARTBEAT = 10.0
MOST_FOLLOWERS = 400
LARGEST_STATE = 8192
# Seconds in which votes are gathered before their number is told: to the presenter, and to the many who follow.
COUNTED_SOON, COUNTED_FOR_ALL = 0.2, 1.0

# 96 bits: nobody finds another secret with the code of a link by trying.
_CODE_LETTERS = 24

State = dict[str, Any]


def code_of(secret: str) -> str:
    """Return the code of the audience's link: made from the presenter's secret, which nobody can make from the code.

    So a presenter who holds the secret opens the same presentation again after the server was started anew.
    """
    return sha256(secret.encode()).hexdigest()[:_CODE_LETTERS]


@dataclass(eq=False)
class Presentation:
    """One presentation: what is shown now, who presents and who follows. It lives in the server's one event loop."""

    secret: str
    state: State = field(default_factory=dict)
    ballot: Ballot | None = None
    closed: bool = False
    hung_up: bool = False
    pace: VotePace = field(default_factory=VotePace)
    _run: str = field(default_factory=lambda: token_hex(4))
    _number: int = 0
    _admitted: int = 0
    _followers: set[asyncio.Event] = field(default_factory=set)
    _presenters: set[asyncio.Event] = field(default_factory=set)
    _box: BallotBox = field(default_factory=BallotBox)
    _counting: set[str] = field(default_factory=set)

    @property
    def code(self) -> str:
        """What stands in the audience's link."""
        return code_of(self.secret)

    @property
    def is_full(self) -> bool:
        """Whether no further follower is let in."""
        return self._admitted >= MOST_FOLLOWERS

    @property
    def is_left(self) -> bool:
        """Whether nobody presents, for now or for good."""
        return not self._presenters

    @property
    def follower_count(self) -> int:
        """How many were let in and have not left."""
        return self._admitted

    @property
    def is_over(self) -> bool:
        """Whether all lines are to end."""
        return self.closed or self.hung_up

    def knows(self, secret: str) -> bool:
        """Return whether this is the secret of the presenter."""
        return compare_digest(self.secret.encode(), secret.encode())

    def admit(self) -> bool:
        """Let a follower in, counted from now on and not only when the line begins; False where it is full."""
        if self.is_full:
            return False
        self._admitted += 1
        return True

    def leave(self) -> None:
        """Give back what `admit` took."""
        self._admitted -= 1

    def show(self, state: State, ballot: Ballot | None = None) -> None:
        """Let everybody see a state, and what is asked with it."""
        is_new = ballot != self.ballot
        self.state, self.ballot = state, ballot
        self._tell_followers()
        if is_new:
            _ring(self._presenters)

    def cast(self, id: str, round: int, voter: str, choice: int) -> bool:
        """Count a vote on what is asked now, in place of the voter's earlier one; return whether it was taken."""
        ballot = self.ballot
        if ballot is None or not ballot.accepts(id, round, choice) or not self._box.cast(ballot, voter, choice):
            return False
        self._soon("presenters", COUNTED_SOON, self._tell_presenters)
        self._soon("followers", COUNTED_FOR_ALL, self._tell_followers)
        return True

    def close(self) -> None:
        """End all lines; whoever follows hears that the presentation is over."""
        self.closed = True
        self._tell_followers()
        _ring(self._presenters)

    def hang_up(self) -> None:
        """End all lines without a word; who was on them calls again."""
        self.hung_up = True
        _ring(self._followers)
        _ring(self._presenters)

    async def follow(self, last_id: str = "") -> AsyncGenerator[bytes, None]:
        """Yield the state now, unless it is the one with the id that was seen last, and then each newer one.

        A line that is slow gets the newest state when it is ready again, and never those in between.
        """
        seen = last_id
        with _bell(self._followers, self._tell_presenters) as bell:
            while not self.is_over:
                if seen == self._id:
                    yield _ALIVE
                else:
                    seen = self._id
                    yield _event({**self.state, **self._asked(), "present": not self.is_left}, seen)
                await _rung(bell)
            if self.closed:
                yield _event({"ended": True}, "")

    async def preside(self) -> AsyncGenerator[bytes, None]:
        """Yield how many follow and have voted, at every change; while such a line is open a presenter is there."""
        with _bell(self._presenters, self._tell_followers) as bell:
            while not self.is_over:
                yield _event({"followers": len(self._followers), **self._result()}, "")
                await _rung(bell)

    def _asked(self) -> State:
        """Return what who follows may know of the ballot: before its result is shown, only how many have voted."""
        if self.ballot is None:
            return {}
        return {"ballot": {**self.ballot.as_state(), **self._result(), "of": len(self._followers)}}

    def _result(self) -> State:
        return {"asked": self.ballot.id, **self._box.result(self.ballot)} if self.ballot else {}

    def _soon(self, whom: str, seconds: float, tell: Callable[[], None]) -> None:
        """Tell after some time, once for all that happens until then."""
        if whom in self._counting:
            return
        self._counting.add(whom)

        def told() -> None:
            self._counting.discard(whom)
            tell()

        asyncio.get_running_loop().call_later(seconds, told)

    def _tell_followers(self) -> None:
        self._number += 1
        _ring(self._followers)

    def _tell_presenters(self) -> None:
        _ring(self._presenters)

    @property
    def _id(self) -> str:
        return f"{self._run}-{self._number}"


_ALIVE = b": alive\n\n"


def _event(content: State, id: str) -> bytes:
    named = f"id: {id}\n" if id else ""
    return f"{named}data: {json.dumps(content)}\n\n".encode()


@contextmanager
def _bell(among: set[asyncio.Event], tell: Callable[[], None]) -> Iterator[asyncio.Event]:
    """Add a bell to some while a line is open, and tell the others that it came and went."""
    bell = asyncio.Event()
    among.add(bell)
    tell()
    try:
        yield bell
    finally:
        among.discard(bell)
        tell()


def _ring(bells: Iterable[asyncio.Event]) -> None:
    for bell in bells:
        bell.set()


async def _rung(bell: asyncio.Event) -> None:
    """Wait for the bell, or until a sign of life is due."""
    with suppress(TimeoutError):
        async with asyncio.timeout(HEARTBEAT):
            await bell.wait()
    bell.clear()
