"""A question for a box turns into all that is unfair about it: what its arrows say of another box, and of its name."""

import re
from collections.abc import Iterator

from graph.practice.practice_item import PracticeItem
from tests.graph.practice.raw_file import OTHER, RawFile, Row

BLANK = "____"


def unfair_point(item: PracticeItem, file: RawFile) -> Iterator[str]:
    """Yield what is wrong with a question that asks which of several boxes is a concept."""
    row = file.rows[item.about]
    end = _gap(item.right, row)
    if not end:
        yield f"{item.right} is not the row"
        return
    if item.stem != f"One of these boxes is {row[end]}: {BLANK}." or item.accepted != (item.right,) or item.fixed:
        yield "it asks for another concept"
    for wrong in item.wrong:
        other = file.rows[wrong.relation]
        its_end = _gap(wrong.text, other)
        yield from _unfair_box(wrong.text, other, its_end, row[end], file) if its_end else [f"{wrong.text} is no row"]
    for text, one in ((item.right, row), *((wrong.text, file.rows[wrong.relation]) for wrong in item.wrong)):
        yield from untold_setting(text, one)
        if re.search(rf"(?<!\w){re.escape(row[end])}(?!\w)", text):
            yield f"{text} names the concept that is asked for"


def _unfair_box(text: str, other: Row, end: str, asked: str, file: RawFile) -> Iterator[str]:
    """The concept that is asked for stands in no row beside the one to which the arrow of another box leads."""
    kept = other[OTHER[end]]
    if file.may_overlap(asked, other[end]):
        yield f"{other[end]} is of the kind of {asked}"
    for row in file.rows.values():
        if file.same(row[OTHER[end]], kept) and file.same(row[end], asked):
            yield f"{text} is true of {asked}"


def _gap(text: str, row: Row) -> str:
    """Return which end of a row is the gap of a sentence, "" where it is another sentence."""
    for end in ("target", "source"):
        shown = {**row, end: BLANK}
        if text.endswith(f"{shown['source']} {shown['effect']} {shown['target']}."):
            return end
    return ""


def untold_setting(text: str, row: Row) -> Iterator[str]:
    """What was seen in animals is no fact about people."""
    animals = row["evidence"] == "animal" or (row["evidence"], row["species"]) == ("meta-analysis", "mouse")
    told = re.match("In (mice|rats|animals)[:,]", text) or " mice " in text
    if animals and not told:
        yield "it does not say that it was seen in animals"
    if row["evidence"] == "in vitro" and " in a dish" not in text:
        yield "it does not say that it was seen in cells"
