"""A difference turns into lines for a terminal and into a record for JSON."""

from collections.abc import Iterator

from graph.comparing.difference import CellChange, Difference, RowChange
from graph.comparing.row import Row

BLANK = "(blank)"


def as_text(found: Difference) -> str:
    """Return the whole difference as text, one row or cell to a line, lines counted as a text editor counts them."""
    return "\n".join(_lines(found))


def summary(found: Difference) -> str:
    """Return how many rows differ, in words.

    >>> summary(Difference()), summary(Difference(reordered=True))
    ('no difference', 'no difference but the order of the rows')
    """
    counts = ((len(found.added), "added"), (len(found.removed), "removed"), (len(found.changed), "changed"))
    parts = [f"{count} {'row' if count == 1 else 'rows'} {what}" for count, what in counts if count]
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
        yield f"~ line {change.after.line}: {visible(change.before.title)}"
        yield from (f"    {_cell(cell)}" for cell in change.cells)
    for row in found.added:
        yield from _row("+", row)
    yield from (f"{what}: {visible(whom)}" for what, whom in consequences(found))


def _row(sign: str, row: Row) -> Iterator[str]:
    yield f"{sign} line {row.line}: {visible(row.title)}"
    yield from (f"    {visible(column)}: {visible(cell)}" for column, cell in row.details)


def _cell(cell: CellChange) -> str:
    return f"{visible(cell.column)}: {visible(cell.before)} -> {visible(cell.after)}"


def _change_record(change: RowChange) -> dict[str, object]:
    cells = [{"column": cell.column, "before": cell.before, "after": cell.after} for cell in change.cells]
    return {"before": change.before.as_record(), "after": change.after.as_record(), "cells": cells}
