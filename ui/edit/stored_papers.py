"""The papers of an editor are stored for the browser, beside its drafts, within the same bounds and for as long."""

from pathlib import Path

from graph.dataset_files import file_state
from graph.papers.paper_library import PaperLibrary, from_bytes, to_bytes
from graph.saving.draft_store import entry_file, get, put, remove
from ui.data_file import data_path
from ui.edit.browser_key import browser_key
from ui.edit.editing_session import editing

_ENDING = ".papers"


def papers_of_browser() -> PaperLibrary:
    """Return the papers as they are stored now, another page of the same browser may have brought some in.

    Without cookies they last as long as the session.
    """
    desk, file = editing().papers, _file()
    state = file_state(file) if file else None
    if file and state != desk.stored:
        desk.library, desk.stored = from_bytes(get(file)), state
    return desk.library


def keep_papers(library: PaperLibrary) -> str:
    """Keep papers in the place of those before; return why they last only for this visit, "" if they last longer."""
    desk, file = editing().papers, _file()
    desk.library = library
    if file is None:
        return "this browser takes no cookies"
    reason = ""
    if library.papers:
        reason = put(file, to_bytes(library))
    else:
        remove(file)
    desk.stored = file_state(file)
    return reason


def _file() -> Path | None:
    key = browser_key()
    return entry_file(data_path(), key, "papers").with_suffix(_ENDING) if key else None
