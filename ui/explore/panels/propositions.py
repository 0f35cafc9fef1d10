"""The table twin: the relations on the map as sentences and as a table, always the same rows."""

import pandas as pd
import streamlit as st

from ui.explore.clicks import sentence_was_clicked
from ui.map.component import show_propositions
from web.downloads.download import Download

_KEY = "proposition_list"
_HIDDEN = ["source_type", "target_type"]


def propositions(shown: pd.DataFrame, picture: str, flags: str, selected: str, file: Download) -> None:
    """Show the relations as sentences, and as a table when its tab is open; `file` is the table to take away.

    `flags` says which relations of the picture with an id are the shown ones.
    """
    with st.container(key="propositions"):
        sentences, table = st.tabs([f"Sentences ({len(shown)})", "Table"], on_change="rerun", key="twin")
        if sentences.open:
            with sentences:
                show_propositions(_KEY, picture, flags, selected, _clicked)
        if table.open:
            with table:
                _table(shown, file)


def _table(shown: pd.DataFrame, file: Download) -> None:
    st.dataframe(shown, hide_index=True, column_order=[name for name in shown.columns if name not in _HIDDEN])
    st.download_button(
        "Download these rows as CSV",
        file.make,
        file_name=file.file_name,
        mime=file.media_type,
        on_click="ignore",
        icon=":material/download:",
    )


def _clicked() -> None:
    sentence_was_clicked(_KEY)
