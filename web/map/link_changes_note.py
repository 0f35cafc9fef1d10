"""What changed since a link was made turns into the note of it on the page."""

from typing import Any

from graph.comparing.difference_text import visible
from graph.comparing.link_changes import Altered, LinkChanges

_MOST = 8
_UNKNOWN = (
    "The data changed since this link was made. What changed cannot be said: that version is not kept beside the file, "
    "and the link does not carry its relations."
)


def link_changes_note(changes: LinkChanges) -> dict[str, Any]:
    """Return the headline and, by group, at most eight of the relations that changed; `more` counts the others."""
    if not changes.known:
        return {"known": False, "headline": _UNKNOWN, "groups": []}
    lost = [f"{_counted(changes.lost)} whose words are not kept"] if changes.lost else []
    groups: dict[str, list[Any]] = {
        "Altered": [_altered(one) for one in changes.altered],
        "New here": list(changes.added),
        "No longer here": [*changes.removed, *lost],
    }
    return {
        "known": True,
        "headline": f"Since this link was made, {_counted(changes.count)} of what it shows changed",
        "groups": [
            {"heading": heading, "items": items[:_MOST], "more": max(0, len(items) - _MOST)}
            for heading, items in groups.items()
            if items
        ],
    }


def _altered(altered: Altered) -> dict[str, Any]:
    """Return what a relation says now and said before; `unknown` where that is not kept."""
    cells = [[visible(text) for text in (cell.column, cell.before, cell.after)] for cell in altered.cells or ()]
    return {"now": altered.now, "before": altered.before, "cells": cells, "unknown": altered.cells is None}


def _counted(number: int) -> str:
    return "1 relation" if number == 1 else f"{number} relations"
