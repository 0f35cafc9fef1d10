"""The papers of the edit page: bring them in, choose one, and click rows together from its abstract."""

from functools import partial

import streamlit as st

from ui.edit.editing_session import editing
from ui.edit.panels.paper_list import LIST, list_view, unread_markup
from ui.edit.panels.paper_reader import READER, no_paper, reader_view
from ui.edit.paper_acts import MEGABYTES, act_on, bring_files, inbox_papers, opened_paper
from ui.map.component import show_paper, show_paper_list

ENDINGS = ["nbib", "ris", "bib", "json", "csv", "txt", "medline"]


def show_papers() -> None:
    """Show where papers are brought in and the list of them, and beside these the one that is open."""
    papers = inbox_papers()
    opened = opened_paper(papers)
    shelf, desk = st.columns([2, 3], gap="medium")
    with shelf:
        _files()
        if editing().papers.unread:
            st.html(unread_markup(editing().papers.unread))
        show_paper_list(LIST, list_view(papers, opened), partial(act_on, LIST))
    with desk, st.container(key="paper_desk"):
        if opened:
            show_paper(READER, reader_view(opened), partial(act_on, READER))
        else:
            st.html(no_paper(bool(papers)))


def _files() -> None:
    """Take over files once: the field is a new one then."""
    brought = editing().papers.brought
    files = st.file_uploader(
        "Files of papers: PubMed (.nbib), RIS, BibTeX, CSL-JSON",
        ENDINGS,
        accept_multiple_files=True,
        key=f"papers_{brought}",
        max_upload_size=MEGABYTES,
    )
    if files:
        bring_files([(file.name, file.getvalue()) for file in files])
        st.rerun()
