"""The QR code that the browser makes is square for square the one of segno, which makes those of a presentation."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import segno

SCRIPT = Path(__file__).with_name("qr_codes.js")
# What each version holds: between a shorter text and what fills the code up segno puts a byte more, which readers skip.
# fmt: off
LENGTHS = (
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911,
    997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
)
# fmt: on
ADDRESS = f"https://example.org/practise?seed=7&items={'aB9_-x' * 400}"
TEXTS = tuple(ADDRESS[:length] for length in LENGTHS)


def codes(asked: Sequence[tuple[str, int | None]]) -> list[list[str] | None]:
    """Return the codes of the browser, each line as a text of 0 and 1."""
    done = subprocess.run(["node", SCRIPT], input=json.dumps(asked), capture_output=True, text=True, check=True)
    found: list[list[str] | None] = json.loads(done.stdout)
    return found


def by_segno(text: str, mask: int) -> list[str]:
    code = segno.make(text.encode(), error="m", mode="byte", mask=mask, micro=False, boost_error=False)
    return ["".join(map(str, line)) for line in code.matrix]


def test_each_mask_and_each_version_is_that_of_segno() -> None:
    asked = [(text, place % 8) for place, text in enumerate(TEXTS)] + [(TEXTS[6], mask) for mask in range(8)]
    assert codes(asked) == [by_segno(*one) for one in asked]


def test_without_a_mask_one_of_the_eight_is_taken_and_a_text_that_is_too_long_has_no_code() -> None:
    code, none = codes([(TEXTS[3], None), ("x" * 2332, None)])
    assert code in [by_segno(TEXTS[3], mask) for mask in range(8)]
    assert none is None
