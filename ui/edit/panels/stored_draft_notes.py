"""The stored drafts of a browser turn into lines: one that is back, others that wait, none that lasts."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st
from markupsafe import Markup

from graph.content_hash import SHORT_VERSION, content_hash
from ui.edit.editing_session import EditingSession
from ui.edit.stored_drafts import Waiting, discard, start_afresh, take_up, waiting_drafts
from ui.local_time import local_time
from ui.map.component import hold_page
from ui.page_change import EDIT, leave_for

MOST_LISTED = 5
_NOT_STORED = "Your draft is not stored ({}). Save or download it before you leave this page, or it may be lost."
_BEFORE = (
    "What you changed last is not stored ({}). Save or download your draft before you leave this page: only what was "
    "stored of it before is sure to be back."
)
NO_COOKIE = "this browser takes no cookie from here"
_ONLY_HERE = (
    "Your draft is kept on one of the servers alone, because Redis does not take it now. Should that one end, the "
    "others cannot give the draft back."
)


def show_returned(session: EditingSession, changes: Callable[[], Sequence[str]]) -> None:
    """Say that a draft is back, with what it changes, and offer to throw it away."""
    if session.returned is None:
        return
    found = "; ".join([*changes(), *["a half-filled form"] * bool(session.typed)])
    if not found:
        return
    with st.container(horizontal=True, key="returned"):
        text = Markup("<p role='status'><b>Your draft of {} is back</b> ({}). Nobody else sees it until you save.</p>")
        st.html(text.format(local_time(session.returned), found))
        st.button("Go on with it", on_click=_go_on, args=(session,), key="returned_go_on")
        with st.popover("Throw it away"):
            st.html("<p>Everything in this draft is lost, and you begin with the files as they are.</p>")
            st.button("Throw it away", on_click=start_afresh, args=(session,), key="returned_discard")


def show_waiting(session: EditingSession) -> None:
    """Offer the other stored drafts of this browser."""
    for waiting in waiting_drafts(session)[:MOST_LISTED]:
        # By the draft and not by its place: a second click must not meet the next one, which has come up to there.
        mark = content_hash(waiting.file.name.encode())[:SHORT_VERSION]
        with st.container(horizontal=True, key=f"waiting_{mark}"):
            _offer(session, waiting, mark)


def show_not_stored(session: EditingSession) -> None:
    """Say that a draft would not outlast this page, and why, or that not all servers would find it.

    The browser asks before a page is left that has what is stored nowhere.
    """
    said = _not_stored(session) or (_ONLY_HERE if session.kept.is_only_here else "")
    if said:
        st.html(Markup("<p class='fault warning' role='status'>{}</p>").format(said))
    hold_unstored(session)


def hold_unstored(session: EditingSession) -> None:
    """Let the browser ask before a page is left that alone has a draft, or the end of one."""
    if _not_stored(session) and (session.changed() or session.typed):
        hold_page()


def _not_stored(session: EditingSession) -> str:
    if session.file is None:
        return _NOT_STORED.format(NO_COOKIE)
    # Of a draft that was stored once, the file of then is still there.
    said = _BEFORE if session.seen else _NOT_STORED
    return said.format(session.kept.refused) if session.kept.refused else ""


def show_draft_waits(session: EditingSession) -> bool:
    """Say on the map that a draft waits, with the way to it; return whether one does."""
    times = [waiting.time for waiting in waiting_drafts(session) if not waiting.elsewhere]
    if not (session.changed() or session.typed or times):
        return False
    when = "" if session.changed() or session.typed else f" of {local_time(times[0])}"
    with st.container(horizontal=True, key="draft_waits"):
        text = Markup("<p role='status'><b>Your draft{} waits.</b> The map shows what is saved.{}</p>")
        lost = _not_stored(session) if session.changed() or session.typed else ""
        st.html(text.format(when, f" {lost}" if lost else ""))
        st.button("Go on editing", on_click=leave_for, args=(EDIT,), key="edit_on")
    return True


def _offer(session: EditingSession, waiting: Waiting, mark: str) -> None:
    time = local_time(waiting.time)
    if waiting.elsewhere:
        text = Markup("<p class='quiet'>Another page of this browser is working on a draft of {}.</p>")
        st.html(text.format(time))
        _button("Take up a copy here", partial(_take_up, session, waiting), f"take_up_{mark}")
        return
    st.html(Markup("<p class='quiet'>Another draft of yours, of {}, waits.</p>").format(time))
    _button("Take it up", partial(_take_up, session, waiting), f"take_up_{mark}")
    with st.popover("Throw it away", key=f"discarding_{mark}"):
        st.html("<p>It is lost for good.</p>")
        _button("Throw it away", partial(discard, session, waiting), f"discard_{mark}")


def _button(label: str, act: Callable[[], None], key: str) -> None:
    st.button(label, on_click=act, key=key)


def _take_up(session: EditingSession, waiting: Waiting) -> None:
    if not take_up(session, waiting):
        session.say("This draft is damaged and cannot be read; throw it away.", good=False)


def _go_on(session: EditingSession) -> None:
    session.returned = None
