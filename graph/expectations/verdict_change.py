"""Verdicts before and after an edit turn into what the edit breaks, what it leaves open, and what it mends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.expectations.verdict import Standing, Verdict
from graph.wording import counted

Turn = Literal["breaks", "opens", "mends"]
TURNS: tuple[Turn, ...] = ("breaks", "opens", "mends")
_HEADINGS: dict[Turn, str] = {
    "breaks": "This save breaks {}",
    "opens": "This save leaves {} without an answer",
    "mends": "This save mends {}",
}
_BEFORE: dict[Standing, str] = {
    "holds": "held before",
    "broken": "was broken before",
    "undetermined": "was undetermined before",
    "unreached": "had no path before",
    "unknown": "was about a concept that was not on the map",
}


@dataclass(frozen=True)
class VerdictChange:
    """One expectation with its verdict before and after an edit; nothing changed where both stand alike."""

    before: Verdict
    after: Verdict

    @property
    def turn(self) -> Turn | None:
        """What the edit does to the expectation, None where it does nothing that counts."""
        before, after = self.before.standing, self.after.standing
        if before == after:
            return None
        if after == "broken":
            return "breaks"
        if before == "holds":
            return "opens"
        return "mends" if after == "holds" or before == "broken" else None

    @property
    def words(self) -> str:
        """The expectation, what was said of it before, and what would be said of it now."""
        return f"{self.after.expectation.words} ({_BEFORE[self.before.standing]}; now {self.after.outcome})"


def verdict_changes(before: Sequence[Verdict], after: Sequence[Verdict]) -> tuple[VerdictChange, ...]:
    """Return what an edit does to expectations, of which both versions of the map were asked in the same order."""
    changes = (VerdictChange(*pair) for pair in zip(before, after, strict=True))
    return tuple(change for change in changes if change.turn)


def told(changes: Sequence[VerdictChange]) -> Iterator[tuple[Turn, str, tuple[str, ...]]]:
    """Yield each turn that there is with its heading and its expectations in words, what breaks first."""
    for turn in TURNS:
        found = tuple(change.words for change in changes if change.turn == turn)
        if found:
            yield turn, _HEADINGS[turn].format(counted(len(found), "expectation")), found
