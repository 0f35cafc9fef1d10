"""Rows that may be added turn into the faults that they would bring into the draft, before anything is added."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic
from graph.wording import counted
from ui.edit.drafts import faults_with, rows_of_draft, table_in
from ui.fault_markup import fault_markup

MOST_LISTED = 12


def show_new_faults(table: str, content: bytes) -> None:
    """Say what is wrong with the rows that a content has below those of the draft."""
    before, after = rows_of_draft(table), table_in(table, content)
    lines = set(after.lines()[len(before.frame) :]) if before and after else set()
    found = [fault for fault in faults_with(table, content) if fault.line in lines] if lines else []
    if found:
        st.html(_markup(sorted(found, key=lambda fault: fault.severity != "error")))


def _markup(faults: Sequence[Diagnostic]) -> Markup:
    errors = sum(fault.severity == "error" for fault in faults)
    counts = ((errors, "error"), (len(faults) - errors, "warning"))
    told = " and ".join(counted(count, word) for count, word in counts if count)
    listed = Markup().join(
        fault_markup(fault, f"line {fault.line} of the draft then, column {fault.column}")
        for fault in faults[:MOST_LISTED]
    )
    more = Markup("<p>… and {} more.</p>").format(len(faults) - MOST_LISTED) if len(faults) > MOST_LISTED else ""
    return Markup("<p role='status'>These rows bring {} into the draft.</p>").format(told) + listed + more
