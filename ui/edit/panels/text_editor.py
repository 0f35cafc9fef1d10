"""The draft of a file turns into its text to type over, for what a table cannot show."""

import streamlit as st

from graph.reading.dialect import Dialect
from graph.reading.sniff import sniff
from graph.writing.retype import retyped, shown_text
from graph.writing.rewrite import rewrite
from ui.edit.drafts import draft_of, edit_tables, grid_of, rows_of_draft, type_text

HEIGHT = 470
LARGEST = 400_000
TOO_LONG = "<p class='empty'>This file is too long to be typed over in a page; its table can be edited.</p>"
BROUGHT_TOO_MUCH = "<p class='empty'>This text is too long to be shown. “Undo” takes back what you brought in.</p>"


def typed_text(table: str) -> None:
    """Show the text of the draft; what is typed is taken over when typing pauses, and the cursor stays where it is."""
    content = draft_of(table).content
    dialect = _dialect(content)
    if dialect is None:
        st.html("<p class='empty' role='alert'>This file is no text. Bring in another one under “Try a file”.</p>")
        return
    if len(content) > LARGEST:
        st.html(TOO_LONG if rows_of_draft(table) else BROUGHT_TOO_MUCH)
        return
    key = _key(table)
    st.html("<p class='quiet'>Lines count as in the list of faults. <b class='text-caret'></b></p>")
    with st.container(horizontal=True, key="text_field"):
        # The browser writes the numbers of the lines there: web/front/editing/text_lines.js.
        st.html("<pre class='text-lines' aria-hidden='true'></pre>", width="content")
        text = st.text_area(
            "The file as text",
            shown_text(content, dialect),
            height=HEIGHT,
            key=key,
            on_change=_note_text,
            args=(table, key),
            label_visibility="collapsed",
        )
    refused = _take_over(table, dialect, text or "")
    if refused:
        st.error(refused)
    if dialect.encoding != "utf-8":
        st.button(f"Write it as UTF-8 instead of {dialect.encoding}", on_click=_as_utf8, args=(table,), key="as_utf8")


def _note_text(table: str, key: str) -> None:
    """Take over what was typed before the click that came with it, which may lead away from the field.

    A browser goes on sending the text of a field that has begun anew until it has drawn the new one; it is old.
    """
    dialect = _dialect(draft_of(table).content)
    if dialect is not None and key == _key(table):
        _take_over(table, dialect, st.session_state[key] or "")


def _key(table: str) -> str:
    return f"text_{table}_{grid_of(table).number}"


def _as_utf8(table: str) -> None:
    edit_tables({table: rewrite(draft_of(table).content, [], encoding="utf-8")})


def _take_over(table: str, dialect: Dialect, text: str) -> str:
    """Put a text in the place of the draft's; return why that could not be done, "" if it was."""
    try:
        type_text(table, retyped(draft_of(table).content, dialect, text))
    except ValueError as error:
        return str(error)
    return ""


def _dialect(content: bytes) -> Dialect | None:
    try:
        return sniff(content)
    except ValueError:
        return None
