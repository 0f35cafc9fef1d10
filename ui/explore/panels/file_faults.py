"""The faults of the files, each with its place and the way out."""

import streamlit as st

from graph.dataset import Dataset
from graph.diagnostics.diagnostic import Diagnostic
from ui.fault_markup import fault_markup
from web.map.problems import MOST_LISTED, place_of, problems, told_faults

_ICONS = {"error": ":material/error:", "warning": ":material/info:"}
_UNREAD = ("cannot-read", "too-large")


def show_problems(dataset: Dataset) -> None:
    """Show what is wrong with the files; nothing where nothing is. Advice for editors alone is not shown."""
    found = problems(dataset)
    if found is None:
        return
    entries = [_entry(fault) for fault in told_faults(dataset)[:MOST_LISTED]]
    headline = f"{_ICONS[found['severity']]} {found['headline']}"
    with st.container(key="problems"), st.expander(headline, expanded=found["open"]):
        st.html("".join(entries) + _rest(found["more"]))


def file_fault(dataset: Dataset) -> Diagnostic | None:
    """Return why no byte of the relations file could be taken in; None where it was read, whatever it holds."""
    found = (fault for fault in dataset.diagnostics if fault.code in _UNREAD and fault.path == str(dataset.path))
    return next(found, None)


def _entry(fault: Diagnostic) -> str:
    return fault_markup(fault, f"{place_of(fault)} · {fault.severity} {fault.code}")


def _rest(more: int) -> str:
    return f"<p>… and {more} more: <code>neuromap check</code> lists them all.</p>" if more else ""
