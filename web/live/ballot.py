"""What a presenter asks the room turns into a ballot, which says what may be voted; votes turn into counts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

OPEN, SHOWN = "open", "shown"
FORMS = ("sign", "targets", "plain")
MOST_CHOICES = 6
MOST_ROUNDS = 5
LONGEST_ID = 40
LONGEST_STEM = 300
LONGEST_CHOICE = 120


@dataclass(frozen=True)
class Ballot:
    """One question to the room: its form, its stem and what can be answered.

    `about` is the id of the relation whose sign is asked for, or the concept whose targets are. `right` are the places
    of the choices that the relations of the file bear out: known to nobody before the result is shown.
    """

    id: str
    form: str
    stem: str
    choices: tuple[str, ...]
    about: str = ""
    round: int = 1
    phase: str = OPEN
    right: tuple[int, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether votes are taken, and counts kept back."""
        return self.phase == OPEN

    def accepts(self, id: str, round: int, choice: int) -> bool:
        """Return whether a vote is for this question, now, and for one of its choices."""
        return self.is_open and (id, round) == (self.id, self.round) and 0 <= choice < len(self.choices)

    def as_state(self) -> dict[str, Any]:
        """Return what everybody may know of it."""
        told = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}
        return told if self.phase == SHOWN else {**told, "right": []}


def ballot_of(content: object) -> Ballot | None:
    """Return the ballot that a presenter sends, None for what is no object; ValueError where it is no good one.

    >>> ballot_of({"id": "q1", "form": "plain", "stem": "Ready?", "choices": ["yes", "no"]}).round
    1
    """
    if not content:
        return None
    if not isinstance(content, Mapping):
        raise ValueError("a ballot is an object")
    id, form, stem, phase = (_text(content, name) for name in ("id", "form", "stem", "phase"))
    choices, right, round = content.get("choices", []), content.get("right", []), content.get("round", 1)
    if not (0 < len(id) <= LONGEST_ID and form in FORMS and len(stem) <= LONGEST_STEM and phase in ("", OPEN, SHOWN)):
        raise ValueError("a ballot has a short id, a known form and a short question")
    if not (_are_choices(choices) and _are_places(right, len(choices)) and _is_place(round, MOST_ROUNDS + 1) and round):
        raise ValueError(f"a ballot has 2 to {MOST_CHOICES} different short answers, and up to {MOST_ROUNDS} rounds")
    about = _text(content, "about")[:LONGEST_STEM]
    return Ballot(id, form, stem, tuple(choices), about, round, phase or OPEN, tuple(right))


def tally(ballot: Ballot, votes: Iterable[int]) -> list[int]:
    """Return how many votes each choice got.

    >>> tally(Ballot("q1", "plain", "Ready?", ("yes", "no")), [1, 0, 1])
    [1, 2]
    """
    counts = Counter(votes)
    return [counts[place] for place in range(len(ballot.choices))]


def _text(content: Mapping[str, Any], name: str) -> str:
    found = content.get(name, "")
    return found if isinstance(found, str) else ""


def _are_choices(choices: object) -> bool:
    return (
        isinstance(choices, list | tuple)
        and 2 <= len(choices) <= MOST_CHOICES
        and all(isinstance(choice, str) and 0 < len(choice) <= LONGEST_CHOICE for choice in choices)
        and len(set(choices)) == len(choices)
    )


def _are_places(places: object, count: int) -> bool:
    return (
        isinstance(places, list | tuple) and len(places) <= count and all(_is_place(place, count) for place in places)
    )


def _is_place(place: object, count: int) -> bool:
    return isinstance(place, int) and not isinstance(place, bool) and 0 <= place < count
