"""What happens to a crowd turns into counts, waits and server time, which travel between processes as JSON."""

from collections.abc import Sequence
from dataclasses import dataclass, field

OPEN = "open"


@dataclass
class Tally:
    """Waits are seconds by kind of act, times those of the server in a phase; `news` are questions for the version.

    Of a vote: how many were lost or counted twice, seconds until the last was taken and the last had the result.
    """

    readers: int
    waits: dict[str, list[float]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    acts: int = 0
    news: int = 0
    news_while_waiting: int = 0
    time_to_open: float = 0.0
    time_to_act: float = 0.0
    time_to_wait: float = 0.0
    votes_wrong: int = 0
    time_to_vote: float = 0.0
    time_to_show: float = 0.0

    @property
    def time_of_open(self) -> float:
        """Return the server time of one first open."""
        return self.time_to_open / self.readers

    @property
    def time_of_news(self) -> float:
        """Return the server time of one question for the version, measured while nobody acts."""
        return self.time_to_wait / self.news_while_waiting if self.news_while_waiting else 0.0

    @property
    def time_of_act(self) -> float:
        """Return the server time of an average act, without the questions for the version meanwhile."""
        return max(0.0, self.time_to_act - self.time_of_news * self.news) / self.acts

    @property
    def time_of_turn(self) -> float:
        """Return the server time of an act with the questions for the version until the next."""
        return self.time_to_act / self.acts


def percentile(values: Sequence[float], share: float) -> float:
    """Return the least value that at least this share of the values does not exceed.

    >>> percentile([4.0, 1.0, 3.0, 2.0], 0.5), percentile(list(range(1, 101)), 0.95), percentile([7.0], 0.95)
    (2.0, 95, 7.0)
    """
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
