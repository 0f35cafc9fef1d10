"""The path of the relations file turns into why it is probably not the one that is meant, before a save makes it."""

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import RULES, fault
from graph.reading.file_content import NO_FILE_REASON
from graph.reading.missing_file import cannot_read
from graph.store.file_address import is_address
from ui.data_file import data_path
from ui.edit.drafts import RELATION_TABLE, draft_in, is_gone
from ui.edit.editing_session import EditingSession

_NO_FOLDER = "Correct the path in NEUROMAP_DATA, or make its folder."


def is_missing(session: EditingSession) -> bool:
    """Return whether there is no relations file, and was none when its draft began."""
    return draft_in(session, RELATION_TABLE).base is None and is_gone(RELATION_TABLE)


def wrong_path(session: EditingSession) -> Diagnostic | None:
    """Return why a missing relations file is probably called otherwise; None where a save may well make it."""
    if not is_missing(session):
        return None
    path = data_path()
    found = cannot_read(path, NO_FILE_REASON)
    if found.help != RULES[found.code].way_out:
        return found
    has_folder = is_address(path) or path.parent.is_dir()
    return None if has_folder else fault(found.path, (1, 1), found.code, found.message, help=_NO_FOLDER)
