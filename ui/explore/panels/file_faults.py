"""The faults of the files, each with its place and the way out."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from graph.dataset import Dataset
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import ADVICE
from ui.fault_markup import fault_markup

_MOST_LISTED = 200
_UNREAD = ("cannot-read", "too-large")


def show_problems(dataset: Dataset) -> None:
    """Show what is wrong with the files; nothing where nothing is. Advice for editors alone is not shown."""
    faults = [fault for fault in dataset.diagnostics if fault.code not in ADVICE]
    if not faults:
        return
    with st.container(key="problems"), st.expander(_headline(dataset, faults), expanded=dataset.stale):
        st.html("".join(_entry(fault) for fault in faults[:_MOST_LISTED]) + _rest(faults))


def file_fault(dataset: Dataset) -> Diagnostic | None:
    """Return why no byte of the relations file could be taken in; None where it was read, whatever it holds."""
    found = (fault for fault in dataset.diagnostics if fault.code in _UNREAD and fault.path == str(dataset.path))
    return next(found, None)


def _headline(dataset: Dataset, faults: Sequence[Diagnostic]) -> str:
    errors = sum(fault.severity == "error" for fault in faults)
    kinds = [(errors, "error"), (len(faults) - errors, "warning")]
    found = " and ".join(_counted(number, word) for number, word in kinds if number)
    if dataset.stale:
        return f":material/error: The file has {found}. This is the last good map."
    if dataset.refused:
        return f":material/error: {found}: {_counted(dataset.refused, 'row')} not drawn"
    return f":material/info: {found} in the file"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _entry(fault: Diagnostic) -> str:
    place = f"{Path(fault.path).name}, line {fault.line}, column {fault.column}"
    return fault_markup(fault, f"{place} · {fault.severity} {fault.code}")


def _rest(diagnostics: Sequence[Diagnostic]) -> str:
    more = len(diagnostics) - _MOST_LISTED
    return f"<p>… and {more} more: <code>neuromap check</code> lists them all.</p>" if more > 0 else ""
