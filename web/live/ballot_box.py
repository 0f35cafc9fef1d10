"""Votes turn into what a presentation knows of them while it lasts: one for each voter, question and round."""

from collections.abc import Mapping
from typing import Any

from web.live.ballot import Ballot, tally

# More than may follow at once: some leave and others come.
MOST_VOTERS = 800
MOST_BALLOTS = 20

Rounds = dict[int, dict[str, int]]


class BallotBox:
    """The votes of one presentation: for each question and round the choice of each voter."""

    def __init__(self) -> None:
        self._votes: dict[str, Rounds] = {}

    def cast(self, ballot: Ballot, voter: str, choice: int) -> bool:
        """Note the choice of a voter in place of an earlier one; False where no further voter is taken."""
        votes = self._rounds(ballot).setdefault(ballot.round, {})
        if voter not in votes and len(votes) >= MOST_VOTERS:
            return False
        votes[voter] = choice
        return True

    def result(self, ballot: Ballot) -> Mapping[str, Any]:
        """Return how many have voted, and where it is shown the counts of each round so far."""
        rounds = self._votes.get(ballot.id, {})
        told: dict[str, Any] = {"votes": len(rounds.get(ballot.round, {}))}
        if not ballot.is_open:
            told["tallies"] = [tally(ballot, rounds.get(place, {}).values()) for place in range(1, ballot.round + 1)]
        return told

    def votes_of(self, ballot: Ballot) -> Rounds:
        """Return the choice of each voter in each round of a question."""
        return {round: dict(votes) for round, votes in self._votes.get(ballot.id, {}).items()}

    def replace(self, ballot: Ballot, rounds: Rounds) -> bool:
        """Take the votes that all processes know in place of those here; return whether they are others."""
        if self._votes.get(ballot.id, {}) == rounds:
            return False
        self._rounds(ballot)
        self._votes[ballot.id] = {round: dict(votes) for round, votes in rounds.items()}
        return True

    def _rounds(self, ballot: Ballot) -> Rounds:
        """Return the rounds of a question; of too many questions the oldest is forgotten."""
        if ballot.id not in self._votes and len(self._votes) >= MOST_BALLOTS:
            del self._votes[next(iter(self._votes))]
        return self._votes.setdefault(ballot.id, {})
