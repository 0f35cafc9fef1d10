"""The faults of the files, each with its place and the way out."""

import streamlit as st
from markupsafe import Markup

from graph.dataset import Dataset
from graph.diagnostics.diagnostic import Diagnostic
from web.map.problems import problems

_UNREAD = ("cannot-read", "too-large")


def show_problems(dataset: Dataset, is_open: bool = False) -> None:
    """Show what is wrong with the files, closed unless it is all that there is to see; nothing where nothing is."""
    found = problems(dataset)
    if found is None:
        return
    with (
        st.container(key="problems"),
        st.expander(f":material/error: {found['headline']}", expanded=is_open or found["open"]),
    ):
        st.html(Markup().join([*map(_entry, found["items"]), _rest(found["more"])]))


def file_fault(dataset: Dataset) -> Diagnostic | None:
    """Return why no byte of the relations file could be taken in; None where it was read, whatever it holds."""
    found = (fault for fault in dataset.diagnostics if fault.code in _UNREAD and fault.path == str(dataset.path))
    return next(found, None)


def _entry(item: dict[str, str]) -> Markup:
    return Markup(
        "<div class='fault {severity}'><b>{message}</b><br>{help}<br><small>{place} · {severity} {code}</small></div>"
    ).format(**item)


def _rest(more: int) -> Markup:
    return (
        Markup("<p>… and {} more: <code>neuromap check</code> lists them all.</p>").format(more) if more else Markup()
    )
