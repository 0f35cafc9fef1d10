"""Presentations are shared by many processes through Redis: each has a copy, and hears when one has changed."""

import logging
from dataclasses import dataclass, replace
from secrets import token_hex, token_urlsafe

from web.live.ballot import Ballot
from web.live.presentation import Presentation, State, code_of, known_by, proof_of
from web.live.presentation_store import Opened
from web.live.presentations import LONGEST_SECRET, MOST_ENDED, MOST_PRESENTATIONS, SHORTEST_SECRET
from web.live.redis_line import RedisLine
from web.live.redis_scripts import AGAIN, CAST, CLOSE, ENDED, EXCHANGE, OPEN, PREFIX, SHOW, asked_of, asking
from web.live.shared_record import BrokenRecordError, SharedRecord, is_code, record_of, text_of

_LOG = logging.getLogger(__name__)


@dataclass
class _Copy:
    """What this process knows of a presentation, up to the state with a number; `is_idle` where nobody looks."""

    presentation: Presentation
    number: int = 0
    is_idle: bool = False


class RedisStore:
    """The presentations of all processes that name the same Redis. While it is gone the lines that are open stay."""

    def __init__(self, address: str) -> None:
        self._line = RedisLine(address, self._refresh, self._beat, self._cut_off)
        self._process = token_hex(8)
        self._copies: dict[str, _Copy] = {}
        self._to_close: set[str] = set()

    async def open(self, secret: str) -> Opened | None:
        """Return the presentation of a secret, or a new one without a secret; None where there are too many."""
        given = secret if SHORTEST_SECRET <= len(secret) <= LONGEST_SECRET else token_urlsafe(SHORTEST_SECRET)
        opened = await self._open(given)
        if opened < 0:
            given = token_urlsafe(SHORTEST_SECRET)
            opened = await self._open(given)
        found = await self._exchange(code_of(given)) if opened > 0 else None
        return Opened(found, given) if found else None

    async def find(self, code: str) -> Presentation | None:
        """Return the presentation with a code, None where there is none, or no longer.

        One that somebody follows or gives here is kept up to date, and is there while Redis is not.
        """
        known = self._copies.get(code)
        if known and any(known.presentation.lines):
            return known.presentation
        return await self._exchange(code) if is_code(code) else None

    async def has_ended(self, code: str) -> bool:
        """Return whether the presentation with a code is over for good, as far as is remembered."""
        return code in self._to_close or (is_code(code) and bool(await self._line.run(ENDED, code)))

    async def show(self, presentation: Presentation, state: State, ballot: Ballot | None = None) -> None:
        """Let everybody see a state, and what is asked with it, first those who follow here."""
        presentation.show(state, ballot)
        code = presentation.code
        known = self._copies.get(code)
        number = known.number if known else 0
        shown = await self._line.run(SHOW, code, presentation.proof, text_of(state, ballot), number, *asking(ballot))
        if known and shown:
            known.number = max(known.number, int(shown))

    async def cast(self, presentation: Presentation, id: str, round: int, voter: str, choice: int) -> bool:
        """Count a vote, in place of an earlier one of the same voter; False where it is not taken."""
        if not _accepts(presentation, id, round, choice):
            # It may be asked since a moment ago, at another process.
            await self._exchange(presentation.code)
        accepted = _accepts(presentation, id, round, choice)
        return accepted and bool(await self._line.run(CAST, presentation.code, asked_of(id, round), voter, choice))

    async def close(self, presentation: Presentation) -> None:
        """End a presentation for everybody; where Redis is gone, for those here, and for all others when it is back."""
        code = presentation.code
        self._copies.pop(code, None)
        presentation.close()
        if len(self._to_close) < MOST_ENDED:
            self._to_close.add(code)
        await self._line.run(CLOSE, code)
        self._to_close.discard(code)

    async def leave(self) -> None:
        """Stop listening; the lines of this process soon count no more."""
        await self._line.hang_up()

    def hang_up(self) -> None:
        """End the lines of this process."""
        for known in tuple(self._copies.values()):
            known.presentation.hang_up()

    def count(self) -> int:
        """Return how many presentations this process knows of."""
        return len(self._copies)

    def followers(self) -> int:
        """Return how many follow all of them on the lines of this process."""
        return sum(known.presentation.follower_count for known in tuple(self._copies.values()))

    async def _open(self, secret: str) -> int:
        return int(await self._line.run(OPEN, code_of(secret), proof_of(secret), MOST_PRESENTATIONS, PREFIX))

    async def _exchange(self, code: str) -> Presentation | None:
        """Name the lines of this process, and take over what the others know; None where it is over."""
        known = self._copies.get(code)
        followers, presenters = known.presentation.lines if known else (0, 0)
        answer = await self._line.run(EXCHANGE, code, *_told(known), self._process, followers, presenters)
        try:
            record = record_of(code, answer)
        except BrokenRecordError as error:
            _LOG.warning("In NEUROMAP_REDIS %s; it is left out.", error)
            return known.presentation if known else None
        if record is None:
            self._forget(code)
            return None
        if record.is_new and known:
            await self._vote_again(known.presentation)
            return known.presentation
        return self._taken_over(code, record)

    def _taken_over(self, code: str, record: SharedRecord) -> Presentation:
        known = self._copies.setdefault(code, _Copy(known_by(record.proof)))
        presentation = known.presentation
        presentation.counted = lambda: self._line.note(code)
        if record.number > known.number:
            known.number = record.number
            presentation.show(record.state, record.ballot)
        if record.ballot and presentation.box.replace(record.ballot, record.rounds):
            presentation.voted()
        if record.elsewhere != presentation.elsewhere:
            presentation.elsewhere = record.elsewhere
            presentation.changed()
        return presentation

    async def _vote_again(self, presentation: Presentation) -> None:
        """Give a Redis that has forgotten all the votes that are known here."""
        ballot = presentation.ballot
        if ballot is None:
            return
        for round, votes in presentation.box.votes_of(ballot).items():
            pairs = [part for pair in votes.items() for part in pair]
            await self._line.run(AGAIN, presentation.code, asked_of(ballot.id, round), *pairs)

    def _forget(self, code: str) -> None:
        """Let go of a presentation that is over."""
        known = self._copies.pop(code, None)
        if known:
            known.presentation.close()

    async def _refresh(self, code: str) -> None:
        if code in self._copies:
            await self._exchange(code)

    async def _beat(self) -> None:
        """Exchange all that has lines, end what could not be ended, and forget copies at which nobody here looks."""
        for code in tuple(self._to_close):
            await self._line.run(CLOSE, code)
            self._to_close.discard(code)
        for code, known in tuple(self._copies.items()):
            is_idle = not any(known.presentation.lines) and not known.presentation.follower_count
            if not is_idle:
                await self._exchange(code)
            elif known.is_idle:
                del self._copies[code]
            known.is_idle = is_idle

    def _cut_off(self, is_cut_off: bool) -> None:
        """Tell everybody who is here that others may see something else."""
        for known in tuple(self._copies.values()):
            presentation = known.presentation
            presentation.elsewhere = replace(presentation.elsewhere, cut_off=is_cut_off)
            presentation.changed()


def _accepts(presentation: Presentation, id: str, round: int, choice: int) -> bool:
    return presentation.ballot is not None and presentation.ballot.accepts(id, round, choice)


def _told(known: _Copy | None) -> tuple[str | int, ...]:
    """Return what a process can tell a Redis that has forgotten a presentation."""
    if known is None:
        return "", "", 0, "", ""
    presentation = known.presentation
    shown = text_of(presentation.state, presentation.ballot)
    return presentation.proof, shown, known.number, *asking(presentation.ballot)
