"""A fault turns into what an editor is offered to mend it: its proposal, or the listed word that is probably meant."""

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.word_meanings import meant_word
from graph.edits import Fix


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
    return write_cell((fault.line, fault.column), word) if word and repr(word) in fault.help else None
