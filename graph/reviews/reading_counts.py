"""A graph and its reviews turn into the counts of its second reading, as numbers and as one line for the public."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from graph.reviews.agreement import Agreement, agreement
from graph.reviews.reading_state import digests_of
from graph.reviews.review import Review, last_reviews
from graph.vocabulary import READINGS
from graph.wording import counted

KAPPA = "agreement of readers (Cohen's kappa)"
_DIGITS = 2


@dataclass(frozen=True)
class ReadingCounts:
    """How many relations are in each state of READINGS, in that order, and how far their readers agree."""

    states: tuple[int, ...]
    agreement: Agreement

    def as_record(self) -> dict[str, object]:
        """Return the counts by state, how many relations two readers have read, and their kappa."""
        found = {**dict(zip(READINGS, self.states, strict=True)), "read by two": self.agreement.relations}
        kappa = self.agreement.kappa
        return {**found, "kappa": None if kappa is None else round(kappa, _DIGITS)}

    @property
    def line(self) -> str:
        """The counts as sentences.

        >>> print(ReadingCounts((9, 3, 2, 1), Agreement(3, 0.4)).line)
        Second reading: 3 of 15 relations read once, 2 read twice, 1 disputed, 9 not read yet; agreement of readers \
(Cohen's kappa) 0.40 over 3 relations.
        """
        proposed, once, twice, disputed = self.states
        read = f"{once} of {counted(sum(self.states), 'relation')} read once, {twice} read twice"
        return f"Second reading: {read}, {disputed} disputed, {proposed} not read yet; {self._agreement}."

    @property
    def _agreement(self) -> str:
        number, kappa = self.agreement.relations, self.agreement.kappa
        if not number:
            return "no relation has two readers yet"
        over = f"over {counted(number, 'relation')}"
        return f"{KAPPA} not defined {over}" if kappa is None else f"{KAPPA} {kappa:.2f} {over}"


def reading_counts(graph: nx.MultiDiGraph, reviews: Sequence[Review]) -> ReadingCounts:
    """Return the counts of a graph whose edges have their reading; reviews of what was changed since count nowhere."""
    states = Counter(word for _, _, word in graph.edges(data="reading"))
    now = set(digests_of(graph).values())
    by_claim = [own for digest, own in last_reviews(reviews).items() if digest in now]
    return ReadingCounts(tuple(states[word] for word in READINGS), agreement(by_claim))
