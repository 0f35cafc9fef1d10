"""The view of the edit page in which a second reader compares one relation after the other with its source."""

from collections.abc import Mapping
from datetime import date
from functools import partial

import streamlit as st
from markupsafe import Markup

from graph.dataset import Dataset
from graph.editing.merge_files import NotJoined
from graph.reading.csv_text import csv_text, table_of
from graph.reviews.join_reviews import join_reviews
from graph.reviews.reading_queue import ReadingQueue, reading_queue
from graph.reviews.reading_state import digests_of
from graph.schema import REVIEWS
from graph.vocabulary import VERDICTS
from graph.wording import counted
from ui.edit.drafts import RELATION_TABLE, REVIEW_TABLE, dataset_of_drafts, draft_of, edit_tables
from ui.edit.editing_session import EditingSession, editing, typed_in
from ui.edit.form_row import open_row
from ui.edit.panels.reading_card import reading_card
from ui.rights.right import Right

READER, WRONG, NOTE = "reader", "what_is_wrong", "note"
LABELS = {"supported": "Supported", "partly": "Partly", "not": "Not supported", "cannot tell": "Cannot tell"}


def second_reading(right: Right) -> None:
    """Show who reads, the relation that waits for them, and what they can say of it."""
    dataset, session = dataset_of_drafts(), editing()
    if dataset.graph is None or not dataset.graph.number_of_edges():
        st.html("<p class='empty'>There is no relation to read.</p>")
        return
    digests = digests_of(dataset.graph)
    with st.container(horizontal=True, vertical_alignment="bottom", key="reading_head"):
        reader = _reader(session, right)
        asked = _in_file_order(dataset, digests)
        queue = reading_queue(asked, dataset.reviews or (), reader, session.skipped, _unsourced(dataset))
        if reader:
            _progress(queue, reader)
    if not reader:
        st.html("<p class='empty' role='status'>Write your name: it stands beside what you say of a relation.</p>")
    elif queue.waiting:
        id = queue.waiting[0]
        _ask(dataset.model.records[id], digests[id])
    else:
        st.html("<p class='empty' role='status'>You have read every relation. One that is changed comes back here.</p>")


def _reader(session: EditingSession, right: Right) -> str:
    """Ask who reads, once; a file that others see has the name of a login and not its address."""
    known = session.reader or right.editor.partition("@")[0]
    typed = st.text_input("You read as", known, key=READER, max_chars=60, help="This name is written into reviews.csv.")
    session.reader = (typed or "").strip()
    return session.reader


def _in_file_order(dataset: Dataset, digests: Mapping[str, str]) -> Mapping[str, str]:
    return {id: digests[id] for id in dataset.model.records}


def _unsourced(dataset: Dataset) -> frozenset[str]:
    """Return the relations that nobody can read against a source: without a quotation, and no paper is named."""
    records = dataset.model.records.items()
    return frozenset(id for id, relation in records if not any(relation[name] for name in ("quote", "doi", "pmid")))


def _progress(queue: ReadingQueue, reader: str) -> None:
    text = Markup(
        "<p class='progress'><progress max='{}' value='{}' aria-label='Relations that you have read'></progress>"
        "<span role='status'>{} of {} read by {}</span></p>"
    )
    relations = counted(queue.total, "relation")
    st.html(text.format(queue.total, queue.read, queue.read, relations, reader))


def _ask(relation: Mapping[str, str], digest: str) -> None:
    reading_card(relation)
    with st.container(horizontal=True, key="verdicts"):
        for number, (verdict, meaning) in enumerate(VERDICTS.items(), 1):
            give = partial(_give, relation["id"], digest, verdict)
            st.button(LABELS[verdict], f"verdict_{number}", meaning, give, shortcut=str(number))
        skip = partial(_skip, relation["id"])
        st.button("Skip", "skip", "It comes back after the others", skip, type="tertiary", shortcut="s")
        opens = partial(open_row, RELATION_TABLE, int(relation["line"]))
        st.button("Open the row", "open_read", "Mend the row itself", opens, type="tertiary", icon=":material/edit:")
    wrong, note = st.columns(2, gap="medium")
    wrong.text_input("What is wrong (optional)", key=f"{WRONG}_{digest}", placeholder="for example: only in mice")
    note.text_input("Note (optional)", key=f"{NOTE}_{digest}", placeholder="for example: see table 2")


def _give(id: str, digest: str, verdict: str) -> None:
    """Write what the reader says into the draft of reviews.csv, with what came with the click."""
    session = editing()
    cells = {
        **{"relation": id, "digest": digest, "reader": typed_in(READER) or session.reader},
        **{"date": date.today().isoformat(), "verdict": verdict},
        **{name: typed_in(f"{name}_{digest}") for name in (WRONG, NOTE)},
    }
    columns = [name for name in REVIEWS if cells[name] or REVIEWS[name].needed]
    row = csv_text(table_of("", columns, [[cells[name] for name in columns]])).encode()
    draft = draft_of(REVIEW_TABLE)
    joined = join_reviews(draft.content, row)
    if isinstance(joined, NotJoined):
        session.say(f"Nothing was written: {joined.reason}.", good=False)
    else:
        edit_tables({REVIEW_TABLE: joined.content})
    session.skipped -= {id}


def _skip(id: str) -> None:
    editing().skipped |= {id}
