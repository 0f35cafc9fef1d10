"""A difference turns into lines for a terminal and into a record for JSON."""

from collections.abc import Iterator

from graph.comparing.difference import CellChange, Difference, RowChange
from graph.comparing.row import Row
from graph.wording import counted, shortened

BLANK = "(blank)"
# Of a longer cell what differs is shown, of a longer sentence or name its beginning; JSON has all of them.
LONGEST_TEXT, LONGEST_TITLE = 1_000, 300
AROUND = 30


def as_text(found: Difference) -> str:
    """Return the whole difference as text, one row or cell to a line, lines counted as a text editor counts them."""
    return "\n".join(_lines(found))


def summary(found: Difference) -> str:
    """Return how many rows differ, in words.

    >>> summary(Difference()), summary(Difference(reordered=True))
    ('no difference', 'no difference but the order of the rows')
    """
    counts = ((len(found.added), "added"), (len(found.removed), "removed"), (len(found.changed), "changed"))
    parts = [f"{counted(count, 'row')} {what}" for count, what in counts if count]
    parts += [f"column {visible(column)!r} added" for column in found.added_columns]
    parts += [f"column {visible(column)!r} removed" for column in found.removed_columns]
    if parts:
        return ", ".join(parts)
    return "no difference but the order of the rows" if found.reordered else "no difference"


def consequences(found: Difference) -> Iterator[tuple[str, str]]:
    """Yield what follows for the map: what happened, and the concept or the pair that it happened to."""
    pairs = (("newly contested", found.newly_contested), ("no longer contested", found.no_longer_contested))
    for what, ends in pairs:
        yield from ((what, f"{source} -> {target}") for source, target in ends)
    yield from (("left without any relation", name) for name in found.orphaned_concepts)
    yield from (("new concept", name) for name in found.new_concepts)


def visible(text: str) -> str:
    """Return a text on one line, with line breaks and invisible characters written out, "(blank)" for none.

    >>> visible("GABA\\u200b"), visible("")
    ('GABA\\\\u200b', '(blank)')
    """
    written = (letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)
    return "".join(written) or BLANK


def as_record(found: Difference) -> dict[str, object]:
    """Return everything that differs, ready for JSON."""
    return {
        "same": found.is_empty,
        "added": [row.as_record() for row in found.added],
        "removed": [row.as_record() for row in found.removed],
        "changed": [_change_record(change) for change in found.changed],
        "added_columns": list(found.added_columns),
        "removed_columns": list(found.removed_columns),
        "orphaned_concepts": list(found.orphaned_concepts),
        "new_concepts": list(found.new_concepts),
        "newly_contested": [list(pair) for pair in found.newly_contested],
        "no_longer_contested": [list(pair) for pair in found.no_longer_contested],
        "reordered": found.reordered,
    }


def _lines(found: Difference) -> Iterator[str]:
    yield summary(found)
    for row in found.removed:
        yield from _row("-", row)
    for change in found.changed:
        yield f"~ line {change.after.line}: {_titled(change.before.title)}"
        yield from (f"    {_cell(cell)}" for cell in change.cells)
    for row in found.added:
        yield from _row("+", row)
    yield from (f"{what}: {_titled(whom)}" for what, whom in consequences(found))


def excerpts(before: str, after: str, longest: int) -> tuple[str, str]:
    """Return both texts, from a little before the first letter that differs if one is longer than that.

    >>> excerpts("GABA calms", "GABA soothes", 20), excerpts("A" * 90 + "B", "A" * 90 + "C", 20)[0]
    (('GABA calms', 'GABA soothes'), '…AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB')
    """
    letters = enumerate(zip(before, after, strict=False))
    first = next((place for place, (one, other) in letters if one != other), min(len(before), len(after)))
    start = max(first - AROUND, 0)
    if max(len(before), len(after)) <= longest or not start:
        return before, after
    return f"…{before[start:]}", f"…{after[start:]}"


def _row(sign: str, row: Row) -> Iterator[str]:
    yield f"{sign} line {row.line}: {_titled(row.title)}"
    yield from (f"    {_titled(column)}: {shortened(visible(cell), LONGEST_TEXT)}" for column, cell in row.details)


def _cell(cell: CellChange) -> str:
    found = excerpts(visible(cell.before), visible(cell.after), LONGEST_TEXT)
    before, after = (shortened(text, LONGEST_TEXT) for text in found)
    return f"{_titled(cell.column)}: {before} -> {after}"


def _titled(text: str) -> str:
    return shortened(visible(text), LONGEST_TITLE)


def _change_record(change: RowChange) -> dict[str, object]:
    cells = [{"column": cell.column, "before": cell.before, "after": cell.after} for cell in change.cells]
    return {"before": change.before.as_record(), "after": change.after.as_record(), "cells": cells}
