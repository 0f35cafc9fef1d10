"""Records of the log turn into lines of JSON, where the setting NEUROMAP_LOG=json asks for them."""

import json
import logging
import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime

SETTING, JSON = "NEUROMAP_LOG", "json"
_FRAMES, _NO_MESSAGE = "streamlit.web.server.starlette.starlette_websocket", "Error deserializing back message"
_STATES = "streamlit.components.v2.bidi_component.serialization"
_NO_STATE = "Failed to deserialize component state from frontend: %s"
# These have handlers of their own, and would say everything a second time or in another form.
_LINES = "uvicorn.error"
_OTHERS = ("streamlit", "uvicorn", _LINES)


class InOneLine(logging.Filter):
    """Leaves of a frame or a state that no page of ours sends what is wrong with it, without the traceback.

    Anybody may send such, and with each frame Streamlit closes the line. Every other record stays as it is.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Return True: nothing is hidden."""
        if record.exc_info and record.msg in (_NO_MESSAGE, _NO_STATE):
            if record.msg == _NO_MESSAGE:
                record.msg = f"A line was closed: it sent what is no message ({record.exc_info[1]})"
            record.exc_info = record.exc_text = None
        return True


class NoVisitor(logging.Filter):
    """Leaves out that a line was opened: the server says it with the visitor's address and the query of the page."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record names no visitor."""
        return '"WebSocket %s"' not in str(record.msg)


class JsonLines(logging.Formatter):
    """Writes each record as one line: time, level, logger, message, what it tells, and of a fault its traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": moment, "level": record.levelname.lower(), "logger": record.name}
        line |= {"message": record.getMessage(), **getattr(record, "told", {})}
        if record.exc_info:
            line["fault"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=True)


def log_as_asked(environment: Mapping[str, str] = os.environ) -> bool:
    """Have everything logged as the setting says; return whether that is JSON, raise ValueError for another word.

    Without the setting nothing is written of requests that are answered.
    """
    _filter(_FRAMES, InOneLine())
    _filter(_STATES, InOneLine())
    _filter(_LINES, NoVisitor())
    asked = environment.get(SETTING, "")
    if asked not in ("", JSON):
        raise ValueError(f"{SETTING}: “{asked}” is no way to log; write {JSON}, or leave it out")
    if asked:
        _log_as_json()
    return bool(asked)


def _filter(name: str, filter: logging.Filter) -> None:
    logger = logging.getLogger(name)
    if not any(isinstance(each, type(filter)) for each in logger.filters):
        logger.addFilter(filter)


def _log_as_json() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    logging.getLogger("neuromap.requests").setLevel(logging.INFO)
    # Each part of Streamlit has a logger of its own, with a handler of its own.
    parts = [name for name in logging.root.manager.loggerDict if name.startswith("streamlit.")]
    for name in (*_OTHERS, *parts):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
