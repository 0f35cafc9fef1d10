"""The draft of a session is stored for its browser, and taken up again by the session that comes after it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from threading import Lock
from time import monotonic, sleep

from graph.content_hash import SHORT_VERSION, content_hash
from graph.editing.acts import Acts
from graph.saving.draft_home import PutResult
from graph.saving.draft_store import entry_file
from graph.saving.stored_draft import Damaged, StoredDraft, from_bytes, to_bytes
from ui.data_file import data_path
from ui.draft_home import drafts_of_data
from ui.edit.browser_key import browser_key
from ui.edit.drafts import TABLES, on_disk, path_of
from ui.edit.editing_session import EditingSession
from ui.open_sessions import is_open, session_id

# So long the server may take to hear that a page is closed, in seconds; a page that is reloaded begins before that.
CLOSING = 1.0
_MOMENT = 0.05


@dataclass(frozen=True)
class Waiting:
    """A stored draft of the visitor's browser: when it was stored, and whether another open page is working on it."""

    file: Path
    time: datetime
    elsewhere: bool


class Claims:
    """Which session works on which stored draft: two pages of one browser never write into the same."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._owners: dict[Path, str] = {}

    def take(self, file: Path, session: str) -> bool:
        """Claim a stored draft; return False if another page that is open has it."""
        with self._lock:
            if self._of_another(file, session):
                return False
            self._owners = {other: owner for other, owner in self._owners.items() if other.exists() or is_open(owner)}
            self._owners[file] = session
            return True

    def is_elsewhere(self, file: Path, session: str) -> bool:
        """Return whether another page that is open has a stored draft."""
        with self._lock:
            return self._of_another(file, session)

    def let_go(self, file: Path) -> None:
        """Give a stored draft up, so that any page may take it."""
        with self._lock:
            self._owners.pop(file, None)

    def has_lost(self, file: Path, session: str) -> bool:
        """Return whether another session has taken a stored draft up, while this one's page was away."""
        with self._lock:
            return self._owners.get(file, session) != session

    def _of_another(self, file: Path, session: str) -> bool:
        owner = self._owners.get(file, session)
        return owner != session and is_open(owner)


CLAIMS = Claims()


def begin_storing(session: EditingSession) -> None:
    """Give a session its stored draft: at first the newest of this browser that no open page is working on."""
    key = browser_key()
    if not key or session.file:
        return
    session.file = entry_file(data_path(), key, token_hex(16))
    for found in _left_drafts(session):
        if not found.elsewhere and take_up(session, found):
            return


def store_draft(session: EditingSession) -> None:
    """Store what a session is editing, or nothing where it edits nothing; does nothing where that is stored already."""
    if session.file is None:
        return
    now = StoredDraft(session.changed(), dict(session.opened), dict(session.typed))
    if now == session.stored:
        return
    if CLAIMS.has_lost(session.file, session_id()):
        _begin_file(session, session.file)
    CLAIMS.take(session.file, session_id())
    if now.drafts or now.typed:
        _put(session, session.file, to_bytes(now))
    else:
        drafts_of_data().remove(session.file, session.seen)
        session.kept, session.seen = PutResult(), ""
    session.stored = now if not session.kept.refused else None


def draft_name(session: EditingSession) -> str:
    """Return what a browser knows the draft of a session by, "" where none is stored; it leads to no file."""
    return content_hash(session.file.name.encode())[:SHORT_VERSION] if session.file else ""


def waiting_drafts(session: EditingSession) -> list[Waiting]:
    """Return the stored drafts of this browser but the session's own, the newest first."""
    key = browser_key()
    found = drafts_of_data().entries(key) if key else []
    return [
        Waiting(entry.file, datetime.fromtimestamp(entry.time, UTC), CLAIMS.is_elsewhere(entry.file, session_id()))
        for entry in found
        if entry.file != session.file and entry.file.suffix == ".json"
    ]


def _left_drafts(session: EditingSession) -> list[Waiting]:
    """Return the stored drafts of this browser; where an open page has the newest, that page may be about to close."""
    end = monotonic() + CLOSING
    found = waiting_drafts(session)
    while found and found[0].elsewhere and monotonic() < end:
        sleep(_MOMENT)
        found = waiting_drafts(session)
    return found


def take_up(session: EditingSession, waiting: Waiting) -> bool:
    """Go on with a stored draft; what the session was editing stays stored and waits. Return False if it is damaged.

    Where another open page works on it, this one goes on with a copy of its own.
    """
    content = drafts_of_data().get(waiting.file)
    stored = from_bytes(content, {table: path_of(table) for table in TABLES})
    if isinstance(stored, Damaged):
        return False
    store_draft(session)
    if session.file and CLAIMS.take(waiting.file, session_id()):
        CLAIMS.let_go(session.file)
        session.file, session.stored, session.seen = waiting.file, stored, content_hash(content)
    else:
        _begin_copy(session)
    if session.drafts:
        session.begin_forms(TABLES)
    session.drafts = {table: draft for table, draft in stored.drafts.items() if not _is_saved(table, draft.content)}
    session.acts = Acts().done(session.drafts)
    session.opened, session.typed = dict(stored.opened), dict(stored.typed)
    session.message, session.undecided = None, None
    session.returned = waiting.time if session.drafts or session.typed else None
    return True


def discard(session: EditingSession, waiting: Waiting) -> None:
    """Forget a stored draft for good, unless an open page works on it."""
    if CLAIMS.take(waiting.file, session_id()):
        drafts_of_data().remove(waiting.file)
        CLAIMS.let_go(waiting.file)


def start_afresh(session: EditingSession) -> None:
    """Throw away all that the session is editing, in all tables and forms."""
    session.drafts, session.typed, session.opened, session.returned = {}, {}, {}, None
    session.acts, session.undecided, session.message = Acts(), None, None
    session.begin_forms(TABLES)
    store_draft(session)


def _put(session: EditingSession, file: Path, content: bytes) -> None:
    """Store a draft; where a page at another process has gone on with the one before, beside that one."""
    session.kept = drafts_of_data().put(file, content, session.seen)
    if session.kept.is_overtaken:
        CLAIMS.let_go(file)
        file = _begin_file(session, file)
        CLAIMS.take(file, session_id())
        session.kept = drafts_of_data().put(file, content, session.seen)
    if not (session.kept.refused or session.kept.is_only_here):
        session.seen = content_hash(content)


def _begin_copy(session: EditingSession) -> None:
    if session.file:
        CLAIMS.let_go(session.file)
        _begin_file(session, session.file)
    session.stored = None


def _begin_file(session: EditingSession, before: Path) -> Path:
    """Give a session a stored draft of its own, and leave the one before to others."""
    session.file, session.seen = before.with_name(f"{token_hex(16)}.json"), ""
    return session.file


def _is_saved(table: str, content: bytes) -> bool:
    """Return whether a draft is in its file already, as after a save that the server did not outlive."""
    try:
        return on_disk(table) == content
    except OSError:
        return False
