"""What was clicked together from a paper turns into a row of the draft, by the checks that every row passes."""

from collections.abc import Mapping

from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.add_rows import with_rows
from graph.editing.new_rows import Addition
from graph.importing.draft_table import table_of_rows
from graph.papers.abstracts import holds_quote
from graph.papers.paper_record import PaperRecord
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import counted, listed, sentence
from ui.edit.draft_summaries import known_names, listed_concepts
from ui.edit.drafts import RELATION_TABLE, draft_in, faults_with, rows_of_draft, table_in
from ui.edit.editing_session import editing
from ui.edit.form_row import REFERENCE

DOUBT = "Its quote does not stand in this abstract word for word."


def add_row(cells: Mapping[str, str], record: PaperRecord | None) -> None:
    """Add a row to the draft of the relations, as one act; say what is wrong where that cannot be done.

    A column that the file lacks and the row fills is added.
    """
    session, rows = editing(), rows_of_draft(RELATION_TABLE)
    missing = [name for name in REQUIRED_COLUMNS if not cells.get(name)]
    if rows is None or missing:
        _say(f"Not added yet. Still needed: {listed(missing or ['a table of relations'])}.", good=False)
        return
    draft = draft_in(session, RELATION_TABLE)
    try:
        found = with_rows(draft.content, rows, table_of_rows([cells]), listed_concepts(), known_names=False)
    except ValueError as error:
        _say(f"Not added: {error}.", good=False)
        return
    if not found.added:
        _say(f"Not added, for a row says this already: {found.repeated[0]}", good=False)
        return
    errors = [fault for fault in _new_faults(rows, found.content) if fault.severity == "error"]
    if errors:
        _say(f"Not added: {errors[0].message}. {errors[0].help}", good=False)
        return
    told = _added(cells, rows, found)
    session.change({RELATION_TABLE: draft.with_content(found.content)})
    session.papers.rows += 1
    is_doubtful = bool(record and cells.get("quote") and not holds_quote(record, cells["quote"]))
    _say(f"{told} {DOUBT}" if is_doubtful else told, good=not is_doubtful)


def _say(text: str, good: bool = True) -> None:
    session = editing()
    session.say(text, good)
    session.papers.told = (session.papers.told[0] + 1, text)


def _new_faults(rows: Table, content: bytes) -> list[Diagnostic]:
    """Return the faults of the row that stands below all others."""
    last = max(rows.lines(), default=1)
    return [fault for fault in faults_with(RELATION_TABLE, content) if fault.line > last]


def _added(row: Mapping[str, str], rows: Table, found: Addition) -> str:
    after = table_in(RELATION_TABLE, found.content)
    new = [str(column) for column in (after.frame.columns if after else ()) if column not in rows.frame.columns]
    told = f"Added to your draft: {sentence(*map(row.__getitem__, REQUIRED_COLUMNS))}"
    if new:
        told += f" The file has {counted(len(new), 'a new column', 'new columns').removeprefix('1 ')}: {listed(new)}."
    for word in found.reworded:
        told += f" Its {word.column} is written as {word.ours}." if word.column not in REFERENCE else ""
    unknown = [row[end] for end in ("source", "target") if row[end] not in known_names()]
    return f"{told} New on the map: {listed(unknown)}." if unknown else told
