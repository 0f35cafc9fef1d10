"""A file without a relation turns into what it needs, or into why nothing of it could be read."""

import streamlit as st

from graph.diagnostics.diagnostic import Diagnostic
from graph.store.file_address import file_path, whole_path
from ui.escape import as_html


def nothing_to_draw(fault: Diagnostic | None = None, refused: int = 0) -> None:
    """Say that a file has no relations yet and how to get some, or why nothing of it could be read or drawn."""
    if fault:
        st.html(
            f"<div class='empty' role='alert'><b>There is nothing to draw: {as_html(fault.message)}.</b><br>"
            f"<code>{as_html(whole_path(file_path(fault.path)))}</code><br>{as_html(fault.help)} "
            "The map appears as soon as the file can be read.</div>"
        )
        return
    if refused:
        rows = "Its one row has an error" if refused == 1 else f"Each of its {refused:,} rows has an error"
        st.html(
            f"<div class='empty' role='alert'><b>There is nothing to draw yet.</b><br>{as_html(rows)}, which stands "
            "below with the way out. What is mended appears as soon as the file is saved.</div>"
        )
        return
    st.html(
        "<div class='empty'><b>There is nothing to draw yet.</b><br>The file needs a first line "
        "<code>source,effect,target</code> and below it one relation a line, such as "
        "<code>Rain,fills,River</code>. The map appears as soon as the file is saved.</div>"
    )
