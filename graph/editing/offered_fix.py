"""A fault turns into what an editor is offered to mend it: its proposal, or the listed word that is probably meant."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.checks.fixes import write_cells
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.word_meanings import meant_word
from graph.edits import ChangeCell, Fix


@dataclass(frozen=True)
class OfferedCells:
    """What is offered to be written into the row of a fault: its label, and texts by column number from 1."""

    label: str
    texts: Mapping[int, str]


def offered_fix(fault: Diagnostic) -> Fix | None:
    """Return the proposal of a fault; without one, what writes the word that the way out names.

    That is for one who looks at the cell: whether 'up' means 'increases' is a choice, so it is no proposal that is
    applied with others.

    >>> from graph.diagnostics.rules import fault
    >>> way_out = "If so, write 'increases'."
    >>> offered_fix(fault("a.csv", (2, 3), "unknown-polarity", "", "up", way_out)).label
    "write 'increases'"
    """
    if fault.fix:
        return fault.fix
    word = meant_word(fault.value, fault.code)
    places = fault.places or ((fault.line, fault.column),)
    return write_cells(places, word) if word and repr(word) in fault.help else None


def offered_cells(fault: Diagnostic) -> OfferedCells | None:
    """Return what is offered for a fault where that writes into its own row alone, else None."""
    fix = offered_fix(fault)
    edits = fix.edits if fix else ()
    texts = {edit.column: edit.text for edit in edits if isinstance(edit, ChangeCell) and edit.line == fault.line}
    return OfferedCells(fix.label, texts) if fix and texts and len(texts) == len(edits) else None
