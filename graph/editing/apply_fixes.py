"""From faults with proposals and what was chosen of them to the bytes that the chosen ones leave."""

from collections.abc import Iterable, Sequence

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import RULES
from graph.edits import ChangeCell, Edit, RemoveRow
from graph.writing.rewrite import rewrite

ALL = "all"


def proposals(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the faults that come with a proposal, in their order; the first has the number 1."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.fix]


def choose(found: Sequence[Diagnostic], choices: Iterable[str]) -> list[Diagnostic]:
    """Return the chosen proposals in their order. A choice is a number, the code of a fault, or 'all'.

    Raises ValueError for a choice that is none of these.
    """
    wanted = list(choices)
    for choice in wanted:
        _require_choice(choice, len(found))
    return [fault for number, fault in enumerate(found, 1) if {ALL, fault.code, str(number)} & {*wanted}]


def without_numbers(choices: Iterable[str]) -> list[str]:
    """Return the choices that still mean the same after the file has changed.

    >>> without_numbers(["3", "stray-space"])
    ['stray-space']
    """
    return [choice for choice in choices if not choice.isdecimal()]


def fix(content: bytes, chosen: Sequence[Diagnostic]) -> tuple[bytes, list[Diagnostic]]:
    """Return the bytes after the chosen proposals for one file, and those that were applied.

    A proposal that touches a cell or a row that an earlier one changes in another way is left for the next time.
    Raises ValueError that names the place if an edit does not fit the file.
    """
    edits: dict[tuple[int, int], Edit] = {}
    applied = []
    for diagnostic in chosen:
        wanted = {_place(edit): edit for edit in (diagnostic.fix.edits if diagnostic.fix else ())}
        if not _contradicts(wanted, edits):
            edits.update(wanted)
            applied.append(diagnostic)
    return rewrite(content, list(edits.values())), applied


def _require_choice(choice: str, count: int) -> None:
    if choice == ALL or choice in RULES or (choice.isdecimal() and 1 <= int(choice) <= count):
        return
    if choice.isdecimal():
        raise ValueError(f"there is no proposal {choice}; there are {count}")
    raise ValueError(f"{choice!r} is neither a number, nor a code such as 'stray-space', nor {ALL!r}")


def _place(edit: Edit) -> tuple[int, int]:
    if isinstance(edit, ChangeCell):
        return edit.line, edit.column
    if isinstance(edit, RemoveRow):
        return edit.line, 0
    raise TypeError("a proposal changes cells and removes rows; it adds none")


def _contradicts(wanted: dict[tuple[int, int], Edit], edits: dict[tuple[int, int], Edit]) -> bool:
    removed = {line for line, column in edits if not column}
    touched = {line for line, _ in edits}
    return any(
        edits.get(place, edit) != edit
        or (place[0] in removed and edits.get(place) != edit)
        or (not place[1] and place[0] in touched and place not in edits)
        for place, edit in wanted.items()
    )
