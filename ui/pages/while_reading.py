"""What each page shows while a large file is read for the first time: how far that is."""

from math import inf

import streamlit as st

from graph.dataset import ROWS_READ
from graph.map_title import title_of
from graph.reading.progress import READING
from ui.data_file import LISTED, LOADED, PROJECT, data_file_cache, data_path

# Seconds between two looks.
PACE = 0.5
# What is done until so much of the work is done.
_DOING = (
    (LOADED * ROWS_READ * READING, "Its rows are read."),
    (LOADED * ROWS_READ, "They are checked."),
    (LOADED, "Its concepts are linked."),
    (LISTED, "Its relations are listed."),
    (inf, "Its communities are looked for."),
)


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
        st.progress(
            min(part, 1.0), f"{data_path().name} is being read: {part:.0%}. {_doing(part)} The map opens by itself."
        )


def _doing(part: float) -> str:
    """Return what is being done when so much of the work is done."""
    return next(told for end, told in _DOING if part < end)
