"""A selected relation turns into its panel: sentence, evidence, source, and what else is said of the pair."""

from collections.abc import Iterator, Mapping

import pandas as pd
import streamlit as st

from graph.sentences import evidence_words, polarity_words, sentence, source_links
from graph.showing.listing import COLUMNS
from graph.vocabulary import LEVELS
from ui.clicks import sentence_was_clicked
from ui.departure import EDIT, leave_for
from ui.map.component import show_sentences
from ui.opened_row import ROW
from ui.safe import as_html, as_label
from ui.sentence_groups import one_group
from ui.state import select

_KEY = "same_pair"


def relation_panel(relation: Mapping[str, str], pair: pd.DataFrame, contested: bool, path: str) -> None:
    """Show one relation of the file at a path; `pair` is every relation between its two concepts."""
    st.html(_head(relation))
    with st.container(horizontal=True, key="relation_actions"):
        for place, name in enumerate((relation["source"], relation["target"])):
            st.button(as_label(name), on_click=select, args=(name,), key=f"end_{place}")
        row = {ROW: relation["id"]}
        st.button("Edit", on_click=leave_for, args=(EDIT, row), key="edit_relation", icon=":material/edit:", help=_EDIT)
    st.html(f"<dl>{''.join(_entry(name, text) for name, text in _facts(relation, path))}</dl>")
    if contested:
        st.html(_CONTESTED)
    others = pair.drop(index=relation["id"])
    if len(others):
        show_sentences(_KEY, one_group(others, "Also said of these two"), _clicked)


_EDIT = "Edit this relation, or suggest a change"
_CONTESTED = (
    "<p class='contested'><b>Contested.</b> The rows for this pair point in different directions; "
    "both findings stay on the map.</p>"
)


def _head(relation: Mapping[str, str]) -> str:
    words = sentence(relation["source"], relation["effect"], relation["target"])
    summary = f"<p>{as_html(relation['summary'])}</p>" if relation["summary"] else ""
    return f"<p class='kind'>relation</p><h3>{as_html(words)}</h3>{summary}"


def _facts(relation: Mapping[str, str], path: str) -> Iterator[tuple[str, str]]:
    yield "Sign", as_html(polarity_words(relation["polarity"]))
    yield "Mechanism", as_html(relation["mechanism"])
    yield "Evidence", as_html(evidence_words(relation["evidence"], relation["species"]))
    yield "Level", as_html(f"{relation['level']}: {LEVELS.get(relation['level'], '')}")
    yield "Source", _source(relation)
    yield "Row", as_html(f"{path}, line {relation['line']}")
    for column in (name for name in relation if name not in {*COLUMNS, "line", "id"}):
        yield column, as_html(relation[column])


def _entry(name: str, text: str) -> str:
    return f"<dt>{as_html(name)}</dt><dd>{text}</dd>" if text else ""


def _source(relation: Mapping[str, str]) -> str:
    parts = [as_html(" ".join(text for text in (relation["citation"], _year(relation)) if text))]
    parts += [
        f"<a href='{as_html(address)}' target='_blank' rel='noopener noreferrer'>{as_html(name)}</a>"
        for name, address in source_links(relation)
    ]
    return "<br>".join(part for part in parts if part) or "no source is given"


def _year(relation: Mapping[str, str]) -> str:
    return "" if relation["year"] in relation["citation"] else f"({relation['year']})"


def _clicked() -> None:
    sentence_was_clicked(_KEY)
