"""From faults with proposals and what was chosen of them to the bytes that the chosen ones leave."""

from collections.abc import Iterable, Mapping, Sequence

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import numbers_told
from graph.diagnostics.rules import RULES
from graph.edits import ChangeCell, Edit, RemoveRow
from graph.writing.rewrite import rewrite

ALL = "all"


def proposals(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the faults that come with a proposal, in their order; the first has the number 1."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.fix]


def choose(found: Sequence[Diagnostic], choices: Iterable[str]) -> list[Diagnostic]:
    """Return the chosen proposals in their order. A choice is a number, the code of a fault, or 'all'.

    What repeats has one number, as `told_once` lists it. Raises ValueError for a choice that is none of these.
    """
    wanted, numbers = {*choices}, numbers_told(found)
    for choice in wanted:
        _require_choice(choice, max(numbers, default=0))
    return [fault for number, fault in zip(numbers, found, strict=True) if {ALL, fault.code, str(number)} & wanted]


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
    edits: dict[int, dict[int, Edit]] = {}
    applied = []
    for diagnostic in chosen:
        wanted = {_place(edit): edit for edit in (diagnostic.fix.edits if diagnostic.fix else ())}
        if not any(_contradicts(place, edit, edits.get(place[0], {})) for place, edit in wanted.items()):
            for (line, column), edit in wanted.items():
                edits.setdefault(line, {})[column] = edit
            applied.append(diagnostic)
    return rewrite(content, [edit for of_row in edits.values() for edit in of_row.values()]), applied


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


def _contradicts(place: tuple[int, int], edit: Edit, of_row: Mapping[int, Edit]) -> bool:
    """Return whether an edit does something else than those of its row that are chosen already, by column."""
    column = place[1]
    if column in of_row:
        return of_row[column] != edit
    return bool(of_row) and (not column or 0 in of_row)
