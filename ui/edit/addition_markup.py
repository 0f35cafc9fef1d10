"""What became of a file from elsewhere turns into a few lines of HTML."""

from collections.abc import Sequence

from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import counts_of, told_once
from graph.editing.new_rows import Addition, Reworded
from graph.importing.draft_table import DraftTable
from graph.wording import counted
from ui.fault_markup import fault_markup

MOST_LISTED = 12
# The button is below them.
MOST_FAULTS = 6


def notes_markup(brought: DraftTable) -> Markup:
    """Return what a file was read as, and what of it was not understood."""
    head = Markup("<p>Read as {}: {}.</p>").format(brought.format, counted(brought.rows, "row"))
    return head + _list("Taken", brought.told) + _list("Not understood", brought.notes)


def addition_markup(added: Addition) -> Markup:
    """Return what adding the rows does."""
    number = len(added.repeated) + len(added.other)
    there = f", {number} left out that are there already" if number else ""
    blank = f", {added.blank} left out that name neither source, effect nor target" if added.blank else ""
    head = Markup("<p role='status'><b>{}</b> to add{}{}.</p>").format(counted(added.added, "row"), there, blank)
    words = [f"{one.column}: {_reworded(one)} in {counted(one.rows, 'row')}" for one in added.reworded]
    return Markup().join(
        (
            head,
            _list("There already", added.repeated),
            _list("There with other words, which stay as they are", added.other),
            _list("Written in the words of this map", words),
            _list("Concepts that no list knows", added.unknown),
            _list("Columns that this file has no place for, left out", added.left_out),
        )
    )


def new_faults_markup(faults: Sequence[Diagnostic]) -> Markup:
    """Return the faults that rows would bring into the draft, errors first."""
    if not faults:
        return Markup()
    told = told_once(sorted(faults, key=lambda fault: fault.severity != "error"))
    listed = Markup().join(fault_markup(fault, _place(fault)) for fault in told[:MOST_FAULTS])
    more = Markup("<p>and {} more</p>").format(len(told) - MOST_FAULTS) if len(told) > MOST_FAULTS else Markup()
    brought = Markup("<p role='status'>These rows bring {} into the draft.</p>").format(counts_of(faults).in_words)
    return brought + listed + more


def _place(fault: Diagnostic) -> str:
    """Return where a fault will be; the lines are those of the draft with the rows."""
    if fault.count > 1:
        return f"{fault.often} of the draft then"
    return f"line {fault.line} of the draft then, column {fault.column}"


def _reworded(one: Reworded) -> str:
    blank = f"“{one.ours}”, as the verb says, where it is blank"
    return f"“{one.ours}” is written for “{one.word}”" if one.word else blank


def _list(title: str, texts: Sequence[str]) -> Markup:
    """Return texts under a title, folded; nothing where there are none."""
    if not texts:
        return Markup()
    items = Markup().join(Markup("<li>{}</li>").format(text) for text in texts[:MOST_LISTED])
    more = len(texts) - MOST_LISTED
    rest = Markup("<li>and {} more</li>").format(more) if more > 0 else Markup()
    opened = " open" if len(texts) <= MOST_LISTED else ""
    fold = Markup("<details{}><summary>{} ({})</summary><ul>{}</ul></details>")
    return fold.format(Markup(opened), title, len(texts), items + rest)
