"""A bar on a terminal says how far a large file is read, and leaves nothing behind."""

from io import StringIO

import pytest

from commands.progress_bar import progress_bar
from graph.reading.progress import progress
from graph.reading.read import read


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commands.progress_bar.PATIENCE", 0)


def shown(terminal: StringIO) -> list[str]:
    return terminal.getvalue().split("\r")[1:]


def test_the_bar_is_drawn_as_it_changes_and_cleared_in_the_end() -> None:
    terminal = Terminal()
    with progress_bar(terminal):
        for part in (0.5, 0.5, 1.0):
            progress(part)
    half, whole = f"reading [{'#' * 15}{'-' * 15}]  50 %", f"reading [{'#' * 30}] 100 %"
    assert shown(terminal) == [half, whole, " " * len(whole), ""]


def test_the_rows_of_a_file_are_half_of_the_work() -> None:
    terminal = Terminal()
    with progress_bar(terminal):
        read(b"source,effect,target\n" + b"GABA,calms,Stress\n" * 100_000, "a.csv")
    parts = [int(text[-5:-2]) for text in shown(terminal) if text.startswith("reading")]
    assert (parts == sorted(parts), len(parts) > 1, parts[-1]) == (True, True, 50)


def test_a_file_that_is_read_at_once_and_a_stream_that_is_no_terminal_have_no_bar(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = StringIO()
    with progress_bar(file):
        progress(0.5)
    monkeypatch.setattr("commands.progress_bar.PATIENCE", 60)
    terminal = Terminal()
    with progress_bar(terminal):
        progress(0.5)
    assert (file.getvalue(), terminal.getvalue()) == ("", "")


def test_the_bar_goes_also_when_the_command_fails() -> None:
    def failing() -> None:
        with progress_bar(terminal):
            progress(0.25)
            raise OSError("gone")

    terminal = Terminal()
    with pytest.raises(OSError, match="gone"):
        failing()
    assert shown(terminal)[-1] == ""
