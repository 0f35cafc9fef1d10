"""What a form says of a row turns into the draft with it, or into why it cannot be taken over."""

from collections.abc import Sequence

from graph.concept_ids import plain_ids
from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.edits import AddRow, ChangeCell, Edit
from graph.paper_numbers import bare_reference
from graph.reading.table import Table
from graph.wording import listed, sentence
from ui.edit.drafts import PROPOSITIONS, RELATION_TABLE, SCHEMAS, STORY_TABLE, draft_of, faults_with, rows_of_draft
from ui.edit.editing_session import editing
from ui.edit.form_row import REFERENCE, cells_of_row, note_fields, opened_line, take_over_row, typed_cells

# What the next row of the same paper, or of the same story, has in common with the one before.
KEPT = {RELATION_TABLE: ("level", "evidence", "species", *REFERENCE), STORY_TABLE: ("story", "step")}

Cells = dict[str, str]


def is_as_before(before: Cells, after: Cells) -> bool:
    """Return whether the form says of a row what the row says already."""
    return all(after[column].strip() == text.strip() for column, text in before.items())


def with_form(table: str, rows: Table, line: int | None, before: Cells, after: Cells) -> tuple[bytes, list[Diagnostic]]:
    """Return the draft's content with the row as the form says it, and the faults of that row; raises ValueError."""
    content = draft_of(table).edited(_edits(rows, line, before, after)).content
    return content, _of_row(faults_with(table, content), rows, line)


def blank_needed(table: str, cells: Cells) -> list[str]:
    """Return the columns that a row needs and the form leaves blank."""
    return [name for name, text in cells.items() if not text.strip() and _is_needed(table, name)]


def take_over_form(table: str, and_more: bool = False) -> str:
    """Take over what the form says at the click, which may be newer than what was shown; what has errors stays.

    Where there are `and_more` rows to come, the next new one begins with what they have in common. Returns what stands
    in the way, "" where nothing does.
    """
    rows = rows_of_draft(table)
    if rows is None:
        return ""
    note_fields(table, rows)
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    after = typed_cells(table, before)
    if is_as_before(before, after):
        return ""
    try:
        content, faults = with_form(table, rows, line, before, after)
    except ValueError as error:
        return f"{error}."
    if has_errors(faults):
        return _why_not(table, after, faults)
    take_over_row(table, content, line, _kept(table, after) if and_more else {})
    editing().say(_success(table, line, after))
    return ""


def _edits(rows: Table, line: int | None, before: Cells, typed: Cells) -> list[Edit]:
    after = _written(typed)
    if line is None:
        return [AddRow({column: text for column, text in after.items() if text})]
    changed = (column for column in after if after[column] != before[column].strip())
    return [ChangeCell(line, rows.column_number(column), after[column]) for column in changed]


def _written(typed: Cells) -> Cells:
    """Return what is written of what is typed: an address of a DOI or PubMed page, or of an id, as the bare one."""
    bare = {column: bare_reference(column, text.strip()) for column, text in typed.items()}
    return {**bare, "ids": plain_ids(bare["ids"])} if {"name", "ids"} <= bare.keys() else bare


def _of_row(faults: Sequence[Diagnostic], rows: Table, line: int | None) -> list[Diagnostic]:
    """Return the faults of the row; a new one stands below all others."""
    last = max(rows.lines(), default=1)
    return [fault for fault in faults if fault.line == line or (line is None and fault.line > last)]


def _is_needed(table: str, name: str) -> bool:
    column = SCHEMAS[table].get(name)
    return bool(column and column.needed)


def _why_not(table: str, cells: Cells, faults: Sequence[Diagnostic]) -> str:
    blank = blank_needed(table, cells)
    if blank:
        return f"It still needs {listed(blank)}."
    fault = next(fault for fault in faults if fault.severity == "error")
    return f"{fault.message[0].upper()}{fault.message[1:]}. {fault.help}"


def _kept(table: str, cells: Cells) -> Cells:
    kept = {column: text for column, text in _written(cells).items() if column in KEPT[table] and text}
    if kept.get("step", "").isdecimal():
        kept["step"] = str(int(kept["step"]) + 1)
    return kept


def _success(table: str, line: int | None, cells: Cells) -> str:
    """Return what a click did, in the words of the row."""
    names = PROPOSITIONS.get(table, ("story", "step", "name", "key", "citation"))
    words = sentence(*map(cells.__getitem__, names)) if table in PROPOSITIONS else _joined(cells, names)
    return f"Added to your draft: {words}" if line is None else f"Changed in your draft: {words}"


def _joined(cells: Cells, names: Sequence[str]) -> str:
    return ", ".join(cells[name] for name in names if cells.get(name)) + "."
