"""A selected relation turns into its panel: sentence, evidence, source, and what else is said of the pair."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from graph.views.facts import Fact, facts
from graph.wording import DISPUTED, sentence
from ui.edit.form_row import ROW
from ui.escape import as_html, as_label
from ui.explore.clicks import sentence_was_clicked
from ui.explore.state import select
from ui.map.component import show_sentences
from ui.page_change import EDIT, leave_for
from web.map.sentence_groups import one_group

_KEY = "same_pair"


def relation_panel(relation: Mapping[str, str], pair: pd.DataFrame, contested: bool, path: str) -> None:
    """Show one relation of the file at a path; `pair` is every relation between its two concepts."""
    st.html(_head(relation))
    with st.container(horizontal=True, key="relation_actions"):
        for place, name in enumerate((relation["source"], relation["target"])):
            st.button(as_label(name), on_click=select, args=(name,), key=f"end_{place}")
        row = {ROW: relation["id"]}
        st.button("Edit", on_click=leave_for, args=(EDIT, row), key="edit_relation", icon=":material/edit:", help=_EDIT)
    st.html(f"<dl>{''.join(map(_entry, facts(relation, path)))}</dl>")
    if contested:
        st.html(_CONTESTED)
    others = pair.drop(index=relation["id"])
    if len(others):
        show_sentences(_KEY, one_group(others, "Also said of these two"), _clicked)


_EDIT = "Edit this relation, or suggest a change"
_CONTESTED = f"<p class='contested'><b>Contested.</b> {DISPUTED}</p>"


def _head(relation: Mapping[str, str]) -> str:
    words = sentence(relation["source"], relation["effect"], relation["target"])
    summary = f"<p>{as_html(relation['summary'])}</p>" if relation["summary"] else ""
    return f"<p class='kind'>relation</p><h3>{as_html(words)}</h3>{summary}"


def _entry(fact: Fact) -> str:
    links = [
        f"<a href='{as_html(address)}' target='_blank' rel='noopener noreferrer'>{as_html(name)}</a>"
        for name, address in fact.links
    ]
    text = "<br>".join([as_html(fact.text), *links] if fact.text else links)
    return f"<dt>{as_html(fact.name)}</dt><dd>{text}</dd>"


def _clicked() -> None:
    sentence_was_clicked(_KEY)
