"""The explore page: the map, which the browser draws and explores, below what is said of the visitor's draft."""

import os

import streamlit as st

from graph.dataset import Dataset, with_last_good_map
from graph.map_title import title_of
from ui.data_file import PROJECT, data_file_cache, data_path
from ui.door.server_names import framing_sites
from ui.edit.drafts import dataset_of_drafts
from ui.edit.editing_session import editing, is_tried
from ui.edit.panels.stored_draft_notes import hold_unstored, show_draft_waits
from ui.explore.panels.draft_notice import show_tried
from ui.map.component import explorer
from ui.map.editions import edition_of
from ui.page_change import leave_map, remember_arrival
from ui.pages.no_map import page_without_map
from ui.part import part
from ui.rights.who_may_save import who_may_save


def explore() -> None:
    """Show the whole page."""
    st.set_page_config(
        title_of(data_path()), PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state="collapsed"
    )
    st.html(PROJECT / "ui" / "style.css")
    with part("the way back"):
        remember_arrival()
    files_version, dataset = _now()
    has_notice = False
    with part("your draft"):
        has_notice = _show_notice()
    if dataset.graph is None or not len(dataset.graph):
        page_without_map(dataset, files_version)
        return
    may_save = False
    with part("who may save"):
        may_save = who_may_save().allowed
    with part("the map"):
        edition = edition_of(dataset, is_draft=is_tried())
        view = {"edition": edition, "version": files_version, "own": has_notice, "maySave": may_save}
        view |= {"framedBy": list(framing_sites(os.environ))}
        explorer(view, on_left=leave_map)


def _now() -> tuple[str, Dataset]:
    """Return the version of the files and what is shown of them: what is saved, or the visitor's own drafts."""
    files_version, saved = data_file_cache(data_path()).latest()
    return files_version, with_last_good_map(dataset_of_drafts(), saved) if is_tried() else saved


def _show_notice() -> bool:
    """Say that the map shows a draft, or that one waits; return whether there is a draft at all."""
    hold_unstored(editing())
    if is_tried():
        show_tried()
        return True
    return show_draft_waits(editing())


if __name__ == "__main__":
    explore()
