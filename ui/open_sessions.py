"""The session of this very run turns into its id, and an id into whether its page is still open."""

from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx


def session_id() -> str:
    """Return the id of the session, "" where there is none."""
    context = get_script_run_ctx(suppress_warning=True)
    return context.session_id if context else ""


def is_open(id: str) -> bool:
    """Return whether the browser of a session is connected; one that is only kept for its return is not."""
    return runtime.exists() and runtime.get_instance().is_active_session(id)
