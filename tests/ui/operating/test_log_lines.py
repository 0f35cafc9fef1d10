"""Where the operator asks for it, each record of the log is one line of JSON."""

import json
import logging
import sys
from collections.abc import Iterator

import pytest
from streamlit.components.v2.bidi_component.serialization import BidiComponentSerde
from streamlit.logger import get_logger

from ui.operating.log_lines import SETTING, InOneLine, JsonLines, log_as_asked


@pytest.fixture(autouse=True)
def loggers() -> Iterator[None]:
    """All loggers are afterwards what they were."""
    parts = [name for name in logging.root.manager.loggerDict if name.startswith("streamlit")]
    named = [logging.getLogger(name) for name in ("", *parts, "uvicorn", "uvicorn.error", "neuromap.requests")]
    before = [(logger, logger.handlers, logger.propagate, logger.level) for logger in named]
    yield
    for logger, handlers, propagate, level in before:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)


def test_a_frame_that_is_no_message_takes_one_line_and_every_other_fault_keeps_its_traceback() -> None:
    log_as_asked({})
    log_as_asked({})
    frames = logging.getLogger("streamlit.web.server.starlette.starlette_websocket")
    assert [type(each) for each in frames.filters] == [InOneLine]
    seen: list[tuple[str, bool]] = []
    frames.addFilter(lambda record: seen.append((record.getMessage(), bool(record.exc_info))) is None)
    try:
        raise ValueError("wire format was corrupt")
    except ValueError as error:
        frames.warning("Error deserializing back message", exc_info=error)
        frames.warning("Something else", exc_info=error)
    del frames.filters[1:]
    said = "A line was closed: it sent what is no message (wire format was corrupt)"
    assert seen == [(said, False), ("Something else", True)]


def test_what_no_component_of_ours_sends_takes_one_line() -> None:
    log_as_asked({})
    states = get_logger("streamlit.components.v2.bidi_component.serialization")
    seen: list[tuple[str, bool]] = []
    states.addFilter(lambda record: seen.append((record.getMessage(), bool(record.exc_info))) is None)
    BidiComponentSerde().deserialize("no JSON")
    del states.filters[1:]
    assert [is_traced for _, is_traced in seen] == [False]
    assert "Expecting value" in seen[0][0]


def test_that_a_line_was_opened_is_not_said_with_the_address_of_its_visitor(capsys: pytest.CaptureFixture[str]) -> None:
    assert log_as_asked({SETTING: "json"})
    lines = logging.getLogger("uvicorn.error")
    lines.setLevel(logging.INFO)
    lines.info('%s - "WebSocket %s" [accepted]', "192.0.2.7:53970", "/_stcore/stream?search=GABA")
    lines.info("connection open")
    assert [json.loads(line)["message"] for line in capsys.readouterr().err.splitlines()] == ["connection open"]


def test_the_parts_of_streamlit_write_lines_of_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    part = get_logger("streamlit.a_part_of_it")
    assert log_as_asked({SETTING: "json"})
    part.warning("a fault")
    assert [json.loads(line)["message"] for line in capsys.readouterr().err.splitlines()] == ["a fault"]


def test_without_the_setting_nothing_is_changed_and_another_word_ends_the_start() -> None:
    handlers = logging.getLogger().handlers
    assert not log_as_asked({})
    assert logging.getLogger().handlers is handlers
    with pytest.raises(ValueError, match="NEUROMAP_LOG: “xml” is no way to log; write json, or leave it out"):
        log_as_asked({SETTING: "xml"})


def test_all_loggers_write_lines_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert log_as_asked({SETTING: "json"})
    logging.getLogger("neuromap.requests").info("request", extra={"told": {"status": 200}})
    logging.getLogger("streamlit").warning("a\nb “c”")
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    moment = first.pop("time")
    assert first == {"level": "info", "logger": "neuromap.requests", "message": "request", "status": 200}
    assert moment.endswith("+00:00")
    assert second["message"] == "a\nb “c”"


def test_a_fault_has_its_traceback_in_the_same_line() -> None:
    try:
        raise RuntimeError("a fault of ours")
    except RuntimeError:
        record = logging.LogRecord("ui", logging.ERROR, "f.py", 1, "it broke", None, sys.exc_info())
    line = JsonLines().format(record)
    assert "\n" not in line
    assert "RuntimeError: a fault of ours" in json.loads(line)["fault"]
