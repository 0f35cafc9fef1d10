"""The table twin: the relations on the map as sentences and as a table, always the same rows."""

import pandas as pd
import streamlit as st

from ui.clicks import sentence_was_clicked
from ui.map.component import show_propositions

_KEY = "proposition_list"
_HIDDEN = ["source_type", "target_type"]


def propositions(shown: pd.DataFrame, picture: str, flags: str, selected: str) -> None:
    """Show the relations as sentences, and as a table when its tab is open.

    `flags` says which relations of the picture with an id are the shown ones.
    """
    with st.container(key="propositions"):
        sentences, table = st.tabs([f"Sentences ({len(shown)})", "Table"], on_change="rerun", key="twin")
        if sentences.open:
            with sentences:
                show_propositions(_KEY, picture, flags, selected, _clicked)
        if table.open:
            with table:
                _table(shown)


def _table(shown: pd.DataFrame) -> None:
    st.dataframe(shown, hide_index=True, column_order=[name for name in shown.columns if name not in _HIDDEN])
    rows = shown.drop(columns="line")
    st.download_button(
        "Download these rows as CSV",
        lambda: rows.to_csv(index=False).encode(),
        file_name="neuroimmune-map.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
    )


def _clicked() -> None:
    sentence_was_clicked(_KEY)
