"""The history of a file turns into a list of its versions, each of which one click brings back."""

from collections.abc import Callable, Sequence
from datetime import datetime

import streamlit as st
from markupsafe import Markup

from graph.content_hash import SHORT_VERSION
from graph.saving.history import Version

MOST_LISTED = 40
ACTS = {"found": "found", "saved": "saved", "restored": "brought back", "undone": "undone"}


def show_versions(
    versions: Sequence[Version], faults: Sequence[str], may_save: bool, restore: Callable[[str], None]
) -> None:
    """Show the newest versions first; `restore` is called with the hash of the one to bring back."""
    for fault in faults:
        st.html(Markup("<p class='fault warning'>{}</p>").format(fault))
    if not versions:
        st.html(
            "<p class='empty'>No version is kept yet. From the first save on, every version stands here, with who "
            "saved it, when, and what changed.</p>"
        )
        return
    newest = list(reversed(versions))
    for number, version in enumerate(newest[:MOST_LISTED]):
        with st.container(horizontal=True, key=f"version_{number}"):
            st.html(_told(version))
            if number == 0:
                st.html("<p class='quiet'>as it is now</p>")
            else:
                st.button(
                    "Bring back",
                    on_click=restore,
                    args=(version.hash,),
                    disabled=not may_save,
                    key=f"restore_{number}",
                    icon=":material/history:",
                )


def _told(version: Version) -> Markup:
    who = f" by {version.who}" if version.who else ""
    text = Markup("<p class='version'><b>{}</b> {}{}<br>{} <small>{}</small></p>")
    return text.format(_time(version.time), ACTS[version.act], who, version.summary, version.hash[:SHORT_VERSION])


def _time(text: str) -> str:
    try:
        return f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M} UTC"
    except ValueError:
        return text
