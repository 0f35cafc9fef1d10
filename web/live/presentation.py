"""What one presenter shows turns into news for everybody who follows: the newest state, never a queue of old ones."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from typing import Any

from web.live.ballot import Ballot
from web.live.ballot_box import BallotBox
from web.live.bells import bell, ring, rung
from web.live.vote_pace import VotePace

# Seconds after which a sign of life goes to whoever follows, so that a dead line is noticed on both sides.
HEARTBEAT = 10.0
MOST_FOLLOWERS = 400
LARGEST_STATE = 8192
# Seconds in which votes are gathered before their number is told: to the presenter, and to the many who follow.
COUNTED_SOON, COUNTED_FOR_ALL = 0.2, 1.0

# 96 bits: nobody finds another secret with the code of a link by trying.
_CODE_LETTERS = 24
_ID_LETTERS = 16

State = dict[str, Any]


def proof_of(secret: str) -> str:
    """Return what a secret is known by to who does not hold it, as another process does not."""
    return sha256(secret.encode()).hexdigest()


def code_of(secret: str) -> str:
    """Return the code of the audience's link: made from the presenter's secret, which nobody can make from the code.

    So a presenter who holds the secret opens the same presentation again after the server was started anew.
    """
    return proof_of(secret)[:_CODE_LETTERS]


@dataclass(frozen=True)
class Elsewhere:
    """How many follow and present on the lines of other processes; `cut_off` where these cannot be asked now."""

    followers: int = 0
    presenters: int = 0
    cut_off: bool = False


def known_by(proof: str) -> "Presentation":
    """Return a presentation that another process opened, whose secret is not known here but by what proves it."""
    return Presentation("", _known_by=proof)


@dataclass(eq=False)
class Presentation:
    """One presentation: what is shown now, who presents and who follows. It lives in the server's one event loop.

    `counted` hears when the number of the lines here changes; `elsewhere` are those of other processes.
    """

    secret: str
    state: State = field(default_factory=dict)
    ballot: Ballot | None = None
    elsewhere: Elsewhere = Elsewhere()
    closed: bool = False
    hung_up: bool = False
    pace: VotePace = field(default_factory=VotePace)
    box: BallotBox = field(default_factory=BallotBox)
    counted: Callable[[], None] = lambda: None
    _known_by: str = ""
    _news: tuple[str, bytes] | None = None
    _admitted: int = 0
    _followers: set[asyncio.Event] = field(default_factory=set)
    _presenters: set[asyncio.Event] = field(default_factory=set)
    _counting: set[str] = field(default_factory=set)

    @property
    def code(self) -> str:
        """What stands in the audience's link."""
        return self._known_by[:_CODE_LETTERS] if self._known_by else code_of(self.secret)

    @property
    def proof(self) -> str:
        """What the secret is known by."""
        return self._known_by or proof_of(self.secret)

    @property
    def is_full(self) -> bool:
        """Whether no further follower is let in."""
        return self._admitted + self.elsewhere.followers >= MOST_FOLLOWERS

    @property
    def is_left(self) -> bool:
        """Whether nobody presents, for now or for good."""
        return not self._presenters and not self.elsewhere.presenters

    @property
    def follower_count(self) -> int:
        """How many were let in here and have not left."""
        return self._admitted

    @property
    def lines(self) -> tuple[int, int]:
        """How many follow and how many present on lines of this process."""
        return len(self._followers), len(self._presenters)

    @property
    def all_followers(self) -> int:
        """How many follow, on the lines of all processes."""
        return len(self._followers) + self.elsewhere.followers

    @property
    def is_over(self) -> bool:
        """Whether all lines are to end."""
        return self.closed or self.hung_up

    def knows(self, secret: str) -> bool:
        """Return whether this is the secret of the presenter."""
        return compare_digest(self.proof, proof_of(secret))

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
            ring(self._presenters)

    def cast(self, id: str, round: int, voter: str, choice: int) -> bool:
        """Count a vote on what is asked now, in place of an earlier one of the voter; False where it is not taken."""
        ballot = self.ballot
        if ballot is None or not ballot.accepts(id, round, choice) or not self.box.cast(ballot, voter, choice):
            return False
        self.voted()
        return True

    def voted(self) -> None:
        """Tell everybody soon how many have voted."""
        self._soon("presenters", COUNTED_SOON, self._tell_presenters)
        self._soon("followers", COUNTED_FOR_ALL, self._tell_followers)

    def changed(self) -> None:
        """Tell everybody, after something else than the state has changed."""
        self._tell_followers()
        self._tell_presenters()

    def close(self) -> None:
        """End all lines; whoever follows hears that the presentation is over."""
        self.closed = True
        self._tell_followers()
        ring(self._presenters)

    def hang_up(self) -> None:
        """End all lines without a word; who was on them calls again."""
        self.hung_up = True
        ring(self._followers)
        ring(self._presenters)

    async def follow(self, last_id: str = "") -> AsyncGenerator[bytes, None]:
        """Yield the state now, unless it is the one with the id that was seen last, and then each newer one.

        A line that is slow gets the newest state when it is ready again, and never those in between.
        """
        seen = last_id
        with bell(self._followers, self._tell_presenters, self.counted) as own:
            while not self.is_over:
                id, event = self._newest()
                yield _ALIVE if seen == id else event
                seen = id
                await rung(own, HEARTBEAT)
            if self.closed:
                yield _event({"ended": True}, "")

    async def preside(self) -> AsyncGenerator[bytes, None]:
        """Yield how many follow and have voted, at each change; while such a line is open a presenter is there."""
        with bell(self._presenters, self._tell_followers, self.counted) as own:
            while not self.is_over:
                yield _event(self._report(), "")
                await rung(own, HEARTBEAT)

    def _told(self) -> State:
        """Return what whoever follows is told."""
        cut_off = {"cut_off": True} if self.elsewhere.cut_off else {}
        return {**self.state, **self._asked(), "present": not self.is_left, **cut_off}

    def _report(self) -> State:
        """Return what the presenter is told."""
        cut_off = {"cut_off": True} if self.elsewhere.cut_off else {}
        return {"followers": self.all_followers, **self._result(), **cut_off}

    def _asked(self) -> State:
        """Return what who follows may know of the ballot: before its result is shown, only how many have voted."""
        if self.ballot is None:
            return {}
        return {"ballot": {**self.ballot.as_state(), **self._result(), "of": self.all_followers}}

    def _result(self) -> State:
        return {"asked": self.ballot.id, **self.box.result(self.ballot)} if self.ballot else {}

    def _soon(self, whom: str, seconds: float, tell: Callable[[], None]) -> None:
        """Tell after some time, once for all that happens until then."""
        if whom in self._counting:
            return
        self._counting.add(whom)

        def told() -> None:
            self._counting.discard(whom)
            tell()

        asyncio.get_running_loop().call_later(seconds, told)

    def _newest(self) -> tuple[str, bytes]:
        """Return the newest event under an id that is the same from each process: a digest of what it says."""
        if self._news is None:
            told = self._told()
            id = sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:_ID_LETTERS]
            self._news = id, _event(told, id)
        return self._news

    def _tell_followers(self) -> None:
        self._news = None
        ring(self._followers)

    def _tell_presenters(self) -> None:
        ring(self._presenters)


_ALIVE = b": alive\n\n"


def _event(content: State, id: str) -> bytes:
    named = f"id: {id}\n" if id else ""
    return f"{named}data: {json.dumps(content)}\n\n".encode()
