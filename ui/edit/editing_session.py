"""All that one visitor's session knows of what is being edited, in one object that a run fetches once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import streamlit as st

from graph.content_hash import content_hash
from graph.editing.acts import Acts
from graph.editing.draft import Draft
from graph.editing.typed_record import record_of, text_of
from graph.saving.draft_home import PutResult
from graph.saving.save_drafts import Undecided
from graph.saving.stored_draft import Opened, RowKey, StoredDraft
from ui.edit.paper_desk import PaperDesk

_DIGITS = 8
# Of so many tables that began anew it is known what they were, for a browser that has not drawn the next one yet.
_MOST_LEFT = 6
# The key of the line in which an editor says why.
WHY = "why"


@dataclass(frozen=True)
class Message:
    """What is said after a click: a good one until the next act, a bad one until something else is said."""

    text: str
    good: bool = True


@dataclass(frozen=True)
class Grid:
    """A table on the page: the content that it was shown with, what typing has made of that, and which one it is."""

    shown: bytes
    typed: bytes
    number: int

    def id_in(self, table: str) -> str:
        """Return what a browser calls these rows of a table."""
        return f"{table}:{self.number}"


@dataclass(frozen=True)
class ShownCell:
    """The cell that the table is to show, and how many were asked for until then; with a concept only its rows."""

    table: str
    line: int
    column: int
    count: int
    concept: str = ""


@dataclass
class EditingSession:
    """What is being edited, and what was said of it; `acts` is the one list to undo, `looked_at` the
    entry of the history that is open.

    Streamlit may end a run at any access to its session state. What belongs together is therefore changed here, on
    this object, between two such accesses: a click does all of it or nothing. `left` are the tables that began anew, by
    what a browser calls them. `opened` and `typed` are as in
    `StoredDraft`; `form_counts` and `grid_count` say how often a form or a table began anew. `file` is where the draft
    outlasts the session, None where nothing does, `stored` what is in it, `seen` the hash of that where other servers
    find it, `kept` what became of the last try;
    `returned` is when a draft was stored that was taken up in this session. `told_at` is where the message was shown
    first. `reader` is who reads as a second reader, `skipped` the relations that they do not want to read now.
    """

    drafts: dict[str, Draft] = field(default_factory=dict)
    acts: Acts = field(default_factory=Acts)
    grids: dict[str, Grid] = field(default_factory=dict)
    left: dict[str, Grid] = field(default_factory=dict)
    opened: dict[str, Opened] = field(default_factory=dict)
    typed: dict[RowKey, Mapping[str, str]] = field(default_factory=dict)
    form_counts: dict[str, int] = field(default_factory=dict)
    grid_count: int = 0
    shown_cell: ShownCell | None = None
    message: Message | None = None
    told_at: str = ""
    undecided: Undecided | None = None
    tried: bool = False
    looked_at: str = ""
    file: Path | None = None
    stored: StoredDraft | None = None
    seen: str = ""
    kept: PutResult = field(default_factory=PutResult)
    returned: datetime | None = None
    papers: PaperDesk = field(default_factory=PaperDesk)
    reader: str = ""
    skipped: frozenset[str] = frozenset()

    def changed(self) -> dict[str, Draft]:
        """Return the drafts that differ from the file they began with."""
        return {table: draft for table, draft in self.drafts.items() if draft.is_changed}

    def change(self, drafts: Mapping[str, Draft]) -> None:
        """Put drafts in the place of those before; what they change is one act, which one undo takes back."""
        changed = {table: draft for table, draft in drafts.items() if draft != self.drafts.get(table)}
        if changed:
            self.forget_good_news()
            self.acts = self.acts.done(changed)
            # What was undone in other tables cannot be redone after another act.
            self.drafts = {table: replace(draft, future=()) for table, draft in self.drafts.items()} | changed

    def go_on(self, table: str, content: bytes) -> None:
        """Give a draft another content as a part of the act that changed it last."""
        self.forget_good_news()
        self.acts = replace(self.acts, future=())
        self.drafts = {name: replace(draft, future=()) for name, draft in self.drafts.items()}
        self.drafts[table] = replace(self.drafts[table], content=content)

    def undo(self) -> None:
        """Take back the last act, whichever tables it changed."""
        self.forget_good_news()
        self.acts, undone = self.acts.undo(self.drafts)
        self.drafts.update(undone)

    def redo(self) -> None:
        """Bring back the act that was taken back last."""
        self.forget_good_news()
        self.acts, redone = self.acts.redo(self.drafts)
        self.drafts.update(redone)

    def forget_good_news(self) -> None:
        """Forget that all is saved, which the next act makes untrue; why something is not saved still is true."""
        if self.message and self.message.good:
            self.message = None
            self.papers.forget_told()

    def show_message_at(self, place: str) -> Message | None:
        """Return what is to be said at a place of the page; good news that was told elsewhere is old."""
        if self.told_at not in ("", place):
            self.forget_good_news()
        self.told_at = place
        return self.message

    def begin_forms(self, tables: Iterable[str]) -> None:
        """Begin the forms anew: the fields that the page shows now are those of other drafts."""
        self.form_counts = {table: self.form_counts.get(table, 0) + 1 for table in tables}

    def say(self, text: str, good: bool = True) -> None:
        """Say something of the last click."""
        self.message, self.told_at = Message(text, good), ""
        self.papers.forget_told()

    def show(self, table: str, content: bytes) -> Grid:
        """Begin the table on the page anew.

        Its number is made of its content, because a browser that comes back after a restart of the server sends along
        what was typed into the table that it had: that fits this very content and must not meet another.
        """
        before = self.grids.get(table)
        if before:
            self.left = dict([*self.left.items(), (before.id_in(table), before)][-_MOST_LEFT:])
        self.grid_count += 1
        number = int(content_hash(content)[:_DIGITS], 16) + self.grid_count
        self.grids[table] = Grid(content, content, number)
        return self.grids[table]

    def show_cell(self, table: str, line: int, column: int, concept: str = "") -> None:
        """Let the table bring a cell into view, of a concept with its other rows alone."""
        count = self.shown_cell.count if self.shown_cell else 0
        self.shown_cell = ShownCell(table, line, column, count + 1, concept)

    def type_into(self, table: str, content: bytes) -> None:
        """Note what typing has made of the table on the page."""
        self.grids[table] = replace(self.grids[table], typed=content)

    def open(self, table: str, line: int | None) -> None:
        """Open a row of a table in its form, None for a new one; the form begins with what is known of that row."""
        self.forget_good_news()
        self.opened[table] = (line, None)
        self.form_counts[table] = self.form_counts.get(table, 0) + 1

    def row_key(self, table: str) -> RowKey:
        """Return the name of the row that is open, under which it is remembered what is typed into its form."""
        return table, self.opened.get(table, (None, None))[1]

    def form_mark(self, table: str) -> str:
        """Return a text that differs for each row that is opened, and is made of the row as a grid's number is."""
        digest = sha256(repr(self.row_key(table)).encode(errors="surrogatepass")).hexdigest()
        return f"{digest[:_DIGITS]}{self.form_counts.get(table, 0)}"

    def remember_typed(self, table: str, fields: Mapping[str, str]) -> None:
        """Remember what is typed into the open form and not taken over; nothing forgets it."""
        if self.typed.get(self.row_key(table), {}) != fields:
            self.forget_good_news()
        if fields:
            self.typed[self.row_key(table)] = dict(fields)
        else:
            self.typed.pop(self.row_key(table), None)


def editing() -> EditingSession:
    """Return what the visitor's session knows."""
    found: EditingSession = st.session_state.setdefault("editing", EditingSession())
    return found


def is_tried() -> bool:
    """Return whether the map shows the visitor's own drafts in the place of the files."""
    return editing().tried


def try_drafts(tried: bool) -> None:
    """Show the drafts on the map, or the files again."""
    editing().tried = tried


def typed_why() -> str:
    """Return what is typed beside the Save button."""
    return typed_in(WHY)


def sent_text(key: str, name: str) -> str:
    """Return what a component of a key has just sent under a name, "" where it sent nothing."""
    return text_of(record_of(st.session_state.to_dict().get(key)).get(name))


def typed_in(key: str) -> str:
    """Return what is typed into the field of a key, as it came with the click; here no other run can end it."""
    return str(st.session_state.to_dict().get(key) or "").strip()
