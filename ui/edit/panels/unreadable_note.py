"""A file that cannot be read turns into the reason, the way out, and what becomes of the visitor's draft."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from graph.diagnostics.diagnostic import Diagnostic
from ui.fault_markup import fault_markup

# Seconds until the file is tried again: what was in the way may be gone without a change of the file.
PAUSE = 2.0


@st.fragment(run_every=PAUSE)
def show_unreadable(key: str, fault_now: Callable[[], Diagnostic | None], is_changed: bool) -> None:
    """Say why a file cannot be read; the page runs again as soon as it can be.

    `is_changed` says whether there is a draft that differs from what the file held.
    """
    fault = fault_now()
    if fault is None:
        st.rerun()
    draft = " Your draft is not lost; it cannot be saved until then." if is_changed else ""
    help = f"{fault.help} This page takes the file up as soon as it can be read.{draft}"
    with st.container(key=f"unreadable_{key}"):
        st.html(fault_markup(replace(fault, help=help), fault.path))
