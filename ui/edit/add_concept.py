"""A name that concepts.csv does not list turns into a row of it."""

from collections.abc import Mapping

import streamlit as st

from graph.edits import AddRow
from graph.vocabulary import TYPES
from ui.edit.draft_summaries import words_in
from ui.edit.drafts import CONCEPT_TABLE, draft_in, rows_of_draft
from ui.edit.editing_session import editing
from ui.escape import as_label


def add_concept(cells: Mapping[str, str]) -> None:
    """Add a concept with its type and synonyms to the draft of concepts.csv, unless it is listed there."""
    name, rows = cells.get("name", ""), rows_of_draft(CONCEPT_TABLE)
    if not name or rows is None or name in words_in(CONCEPT_TABLE, "name"):
        return
    session, columns = editing(), list(map(str, rows.frame.columns))
    try:
        filled = {column: text for column, text in cells.items() if text and column in columns}
        draft = draft_in(session, CONCEPT_TABLE).edited([AddRow(filled)])
    except ValueError as error:
        session.say(f"{name} was not added: {error}.", good=False)
        return
    session.change({CONCEPT_TABLE: draft})
    session.say(f"{name} is added to {draft.path.name}, in your draft.")


def known_types() -> list[str]:
    """Return the types that a concept can have: the listed ones, then those of the draft."""
    return list(dict.fromkeys([*TYPES, *words_in(CONCEPT_TABLE, "type")]))


def offer_concept(name: str, key: str) -> None:
    """Offer to add a name as a concept, in place."""
    if rows_of_draft(CONCEPT_TABLE) is None:
        return
    with st.popover("Add as a concept", icon=":material/add:", key=f"offer_{key}"), st.form(f"concept_{key}"):
        type = st.selectbox(
            as_label(f"Type of {name}"), known_types(), index=None, placeholder="choose", key=f"type_{key}"
        )
        synonyms = st.text_input("Synonyms, with ; between them", key=f"synonyms_{key}")
        if st.form_submit_button("Add", key=f"add_{key}") and type:
            add_concept({"name": name, "type": type, "synonyms": synonyms})
            st.rerun()
