"""What Redis answers about a presentation turns into a record, or is refused: others can write there, too."""

import json
import re
from dataclasses import asdict, dataclass, field
from typing import Any

from web.live.ballot import LONGEST_ID, MOST_CHOICES, Ballot, ballot_of
from web.live.ballot_box import MOST_VOTERS, Rounds
from web.live.presentation import LARGEST_STATE, Elsewhere, State

_CODE, _PROOF = re.compile(r"[0-9a-f]{24}"), re.compile(r"[0-9a-f]{64}")
_MOST_COUNTED = 100_000
# A letter that is escaped takes six in place of one.
_LARGEST_TEXT = 6 * LARGEST_STATE


class BrokenRecordError(ValueError):
    """What Redis holds is nothing that this program wrote."""


@dataclass(frozen=True)
class SharedRecord:
    """A presentation as all processes know it; `is_new` where Redis had to be told of it again."""

    proof: str
    number: int
    state: State
    ballot: Ballot | None
    elsewhere: Elsewhere
    rounds: Rounds = field(default_factory=dict)
    is_new: bool = False


def is_code(text: str) -> bool:
    """Return whether a text can be the code of a presentation.

    >>> is_code("0" * 24), is_code("*")
    (True, False)
    """
    return bool(_CODE.fullmatch(text))


def record_of(code: str, answer: Any) -> SharedRecord | None:
    """Return the record in the answer of the script EXCHANGE, None where there is none; raises BrokenRecordError.

    >>> record_of("0" * 24, [b"none"])
    """
    if not isinstance(answer, list) or answer[0] not in (b"open", b"again"):
        return None
    stands, proof, number, shown, followers, presenters, votes = answer
    proved = _text(proof, 64)
    if not _PROOF.fullmatch(proved) or not proved.startswith(code):
        raise BrokenRecordError("the proof of a presentation is none of its code")
    state, ballot = shown_of(shown)
    elsewhere = Elsewhere(_count(followers), _count(presenters))
    rounds = {place: _choices(pairs) for place, pairs in enumerate(votes, 1) if pairs}
    return SharedRecord(proved, _count(number), state, ballot, elsewhere, rounds, stands == b"again")


def shown_of(shown: Any) -> tuple[State, Ballot | None]:
    """Return what is shown, an object of short texts, and what is asked; raises BrokenRecordError for anything else.

    >>> shown_of(b'{"state": {"address": "focus=GABA"}}')
    ({'address': 'focus=GABA'}, None)
    """
    try:
        found = json.loads(_text(shown, _LARGEST_TEXT) or "{}")
    except (ValueError, RecursionError) as error:
        raise BrokenRecordError("what a presentation shows is no JSON") from error
    state = found.get("state", {}) if isinstance(found, dict) else None
    if not isinstance(state, dict) or not all(isinstance(value, str) for value in state.values()):
        raise BrokenRecordError("what a presentation shows is no object of texts")
    try:
        return state, ballot_of(found.get("ballot"))
    except ValueError as error:
        raise BrokenRecordError("what a presentation asks is no question") from error


def text_of(state: State, ballot: Ballot | None) -> str:
    """Return what is shown and asked as it stands in Redis."""
    return json.dumps({"state": state, "ballot": asdict(ballot) if ballot else None})


def _choices(pairs: Any) -> dict[str, int]:
    """Return the choices by voter; those of one voter too many, or out of bounds, are left out."""
    found = zip(pairs[: 2 * MOST_VOTERS : 2], pairs[1 : 2 * MOST_VOTERS : 2], strict=False)
    return {_text(voter, 4 * LONGEST_ID): min(_count(choice), MOST_CHOICES) for voter, choice in found}


def _text(value: Any, most: int) -> str:
    if not isinstance(value, bytes) or len(value) > most:
        raise BrokenRecordError("a presentation has something too long")
    return value.decode(errors="replace")


def _count(value: Any) -> int:
    digits = str(value) if isinstance(value, int) else _text(value, 20)
    if not (digits.isascii() and digits.isdigit()):
        raise BrokenRecordError("a count of a presentation is no number")
    return min(int(digits), _MOST_COUNTED) if isinstance(value, int) else int(digits)
