"""Work that makes millions of values which stay turns into work that is not held up by searches for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from streamlit import config

# Streamlit searches everything whenever a page has run: with what a large file makes, readers wait seconds for that.
_AFTER_EACH_RUN = "runner.postScriptGC"
# Fewer values than that are searched in a moment.
_MANY = 300_000
_one_at_a_time = Lock()


@contextmanager
def undisturbed(is_long: bool) -> Iterator[None]:
    """Let nothing be searched for garbage during work that is long, nor what it has made at any time after it."""
    if not is_long:
        yield
        return
    with _one_at_a_time:
        before = bool(config.get_option(_AFTER_EACH_RUN))
        config.set_option(_AFTER_EACH_RUN, False)
        gc.disable()
        try:
            yield
        finally:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
            config.set_option(_AFTER_EACH_RUN, before)
