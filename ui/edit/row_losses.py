"""The drafts of a session turn into what is to be said of files that lose many of their rows by the save."""

from collections.abc import Sequence

from graph.comparing.large_loss import is_large_loss
from graph.wording import counted
from ui.edit.drafts import draft_in, table_in
from ui.edit.editing_session import EditingSession


def row_losses(session: EditingSession) -> Sequence[str]:
    """Return a sentence for each file of which the save takes away many rows."""
    return [told for table in session.changed() if (told := _loss(session, table))]


def _loss(session: EditingSession, table: str) -> str:
    draft = draft_in(session, table)
    old, new = (table_in(table, content) if content else None for content in (draft.base, draft.content))
    before, after = (len(rows.lines()) if rows else 0 for rows in (old, new))
    if not is_large_loss(before, after):
        return ""
    return f"This save takes {before - after} of {counted(before, 'row')} out of {draft.path.name}."
