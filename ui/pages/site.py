"""The pages of the app, and the way from one to another: what `app.py` runs for each visitor."""

import streamlit as st

from ui.departure import EDIT, MAP, departure


def site() -> None:
    """Run the page that the address names, or the one for which a visitor has just left."""
    pages = {
        MAP: st.Page("explore.py", title="Neuroimmune Map", default=True),
        EDIT: st.Page("edit.py", title="Edit", url_path=EDIT),
    }
    chosen = st.navigation(list(pages.values()), position="hidden")
    leaving = departure()
    if leaving:
        st.switch_page(pages[leaving.page], query_params=leaving.address)
    chosen.run()


if __name__ == "__main__":
    site()
