"""What each page shows while a large file is read for the first time: how far that is."""

import streamlit as st

from graph.map_title import title_of
from ui.data_file import PROJECT, data_file_cache, data_path

# Seconds between two looks.
PACE = 0.5


def shown_while_reading() -> bool:
    """Show how far the file is read, if it is being read; return whether that is so."""
    if data_file_cache(data_path()).part_read() is None:
        return False
    st.set_page_config(
        title_of(data_path()), PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state="collapsed"
    )
    _bar()
    return True


@st.fragment(run_every=PACE)
def _bar() -> None:
    part = data_file_cache(data_path()).part_read()
    if part is None:
        st.rerun()
    else:
        st.progress(min(part, 1.0), f"{data_path().name} is being read: {part:.0%}. The map opens by itself.")
