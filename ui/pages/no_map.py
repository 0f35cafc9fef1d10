"""What the explore page shows where there is no map: why, and the way to one."""

import streamlit as st

from graph.dataset import Dataset
from graph.views.scope import first_levels
from ui.edit.editing_session import editing
from ui.edit.panels.stored_draft_notes import show_draft_waits
from ui.explore.clicks import start_again
from ui.explore.panels.file_faults import file_fault, show_problems
from ui.explore.panels.hints import nothing_to_show
from ui.explore.panels.notes import educational_note
from ui.map.component import watch_file
from ui.part import part
from web.map.cache import model_of


def page_without_map(dataset: Dataset, files_version: str, drawable: bool) -> None:
    """Show what helps where there is no map: the faults, and the way back to a map that could be drawn."""
    if drawable:
        levels: tuple[str, ...] = ()
        with part("the levels"):
            levels = first_levels(model_of(dataset).relations)
        st.button("Reset to the first map", on_click=start_again, args=(levels,), key="reset")
    else:
        nothing_to_show(file_fault(dataset))
    with part("the problems of the file"):
        show_problems(dataset)
    with part("the draft that waits"):
        show_draft_waits(editing())
    educational_note()
    watch_file(files_version)
