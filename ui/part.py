"""Error boundary: a part of a page that raises turns into a sentence in its place, and the rest of the page stays."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st
from markupsafe import Markup

_LOG = logging.getLogger(__name__)


@contextmanager
def part(name: str) -> Iterator[None]:
    """Show what stands within; where that raises, say so there and write the traceback to the log.

    Streamlit's own exceptions, with which it stops a run or begins another, are no `Exception` and pass through.
    """
    try:
        yield
    except Exception:
        _LOG.exception("a part of the page could not be shown: %s", name)
        st.html(
            Markup(
                "<p class='fault error' role='alert'>This part could not be shown: {}. "
                "The rest of the page works. Load the page again, or choose something else; "
                "if it stays so, tell whoever runs this map: the reason is in the server's log.</p>"
            ).format(name)
        )
