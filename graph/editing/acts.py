"""Edits of several drafts turn into one list of acts to undo and redo, in the order in which they were done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.editing.draft import Draft

MOST_ACTS = 200

Drafts = Mapping[str, Draft]


@dataclass(frozen=True)
class Acts:
    """Which tables each act changed, the nearest act last. The drafts know the contents.

    A draft that has begun anew has forgotten its part: acts of which no draft knows anything are passed over.
    """

    past: tuple[frozenset[str], ...] = ()
    future: tuple[frozenset[str], ...] = ()

    def done(self, tables: Iterable[str]) -> "Acts":
        """Return the list after an act that changed these tables; what was undone before it cannot be redone."""
        changed = frozenset(tables)
        return Acts((*self.past, changed)[-MOST_ACTS:]) if changed else self

    def can_undo(self, drafts: Drafts) -> bool:
        """Return whether there is an act to take back."""
        return any(_known(act, drafts, "past") for act in self.past)

    def can_redo(self, drafts: Drafts) -> bool:
        """Return whether there is an act to bring back."""
        return any(_known(act, drafts, "future") for act in self.future)

    def undo(self, drafts: Drafts) -> "tuple[Acts, Drafts]":
        """Return the list, and the drafts that the last act changed as they were before it."""
        for number in range(len(self.past) - 1, -1, -1):
            known = _known(self.past[number], drafts, "past")
            if known:
                undone = {table: drafts[table].undone() for table in known}
                return Acts(self.past[:number], (*self.future, self.past[number])), undone
        return Acts((), self.future), {}

    def redo(self, drafts: Drafts) -> "tuple[Acts, Drafts]":
        """Return the list, and the drafts that the act undone last had changed as they were after it."""
        for number in range(len(self.future) - 1, -1, -1):
            known = _known(self.future[number], drafts, "future")
            if known:
                redone = {table: drafts[table].redone() for table in known}
                return Acts((*self.past, self.future[number]), self.future[:number]), redone
        return Acts(self.past, ()), {}


def _known(act: frozenset[str], drafts: Drafts, side: str) -> list[str]:
    return [table for table in sorted(act) if table in drafts and getattr(drafts[table], side)]
