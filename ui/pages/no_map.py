"""What the explore page shows where there is no map: why, and the way to one."""

import streamlit as st
from markupsafe import Markup

from graph.dataset import Dataset
from graph.wording import NOTE
from ui.explore.panels.file_faults import file_fault, show_problems
from ui.explore.panels.nothing_to_draw import nothing_to_draw
from ui.map.component import watch_file
from ui.page_change import EDIT, VIEW, leave_for
from ui.part import part

# The view of the edit page that says what the columns of a file mean, as it is called there and in its address.
TRIAL = "Try a file"


def page_without_map(dataset: Dataset, files_version: str) -> None:
    """Show what helps where there is no map: the faults of the file, and the way to the tables."""
    # A file without a table has refused all of its lines, too: it still needs its first one.
    nothing_to_draw(file_fault(dataset), 0 if dataset.graph is None else dataset.refused)
    with part("the problems of the file"):
        show_problems(dataset, is_open=dataset.refused > 0)
    st.button(TRIAL, on_click=leave_for, args=(EDIT, {VIEW: TRIAL}), icon=":material/upload_file:")
    st.html(Markup("<p class='note' data-testid='note'>{}</p>").format(NOTE))
    watch_file(files_version)
