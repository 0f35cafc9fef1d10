"""The pages of the app, and the way from one to another: what `app.py` runs for each visitor."""

import streamlit as st

from graph.map_title import title_of
from ui.data_file import data_path
from ui.edit.editing_session import editing
from ui.edit.stored_drafts import store_draft
from ui.map.component import follow_link
from ui.page_change import EDIT, MAP, departure
from ui.pages.while_reading import shown_while_reading
from ui.part import part


def site() -> None:
    """Run the page that the address names, or the one for which a visitor has just left."""
    pages = {
        MAP: st.Page("explore.py", title=title_of(data_path()), default=True),
        EDIT: st.Page("edit.py", title="Edit", url_path=EDIT),
    }
    chosen = st.navigation(list(pages.values()), position="hidden")
    leaving = departure()
    if leaving:
        # The click that leads away brings what was typed last; the next page stores no drafts.
        with part("the draft that outlasts this page"):
            store_draft(editing())
        with st.container(key="departure"):
            st.page_link(pages[leaving.page], query_params=leaving.address)
            follow_link("departure")
        st.stop()
    if not shown_while_reading():
        chosen.run()


if __name__ == "__main__":
    site()
