"""The right to save turns into a line that says which rule holds, with the buttons to log in or out."""

import streamlit as st
from markupsafe import Markup

from ui.escape import as_label
from ui.rights.login import DEFAULT
from ui.rights.right import Right

_LEAVES = "The page is opened anew: download first what you have not saved."


def show_right(right: Right) -> None:
    """Show whether the visitor may save and why, the way out, and where to log in or out."""
    with st.container(horizontal=True, key="rights"):
        kind = "allowed" if right.allowed else "refused"
        help = f" {right.help}" if right.help else ""
        text = Markup("<p class='right {}' role='status' data-testid='right' data-rule='{}'><b>{}</b>{}</p>")
        st.html(text.format(kind, right.code, right.reason, help))
        for provider in right.providers:
            _log_in(provider)
        if right.is_logged_in:
            st.button("Log out", on_click=st.logout, icon=":material/logout:", key="log_out", help=_LEAVES)


def _log_in(provider: str) -> None:
    chosen = () if provider == DEFAULT else (provider,)
    label = " with ".join(("Log in", *chosen))
    icon = ":material/login:"
    st.button(as_label(label), on_click=st.login, args=chosen, icon=icon, key=f"log_in_{provider}", help=_LEAVES)
