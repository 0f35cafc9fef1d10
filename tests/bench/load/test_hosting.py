"""What a crowd met turns into a line of the table in docs/hosting.md."""

from bench.load.hosting import HEADS, line
from bench.load.tally import Tally
from bench.load.ways import Way


def test_a_line_has_waits_server_time_and_errors() -> None:
    tally = Tally(4, {"open": [1.0, 2.0, 3.0, 4.0], "focus": [0.1], "question": [0.3]}, ["gone"], time_to_open=1.0)
    found = line(Way(2, nginx=True), tally)
    assert found == (
        "two processes behind nginx, 4 readers",
        *("2.00 s", "4.00 s"),
        *("0.10 s", "0.30 s"),
        *("250 ms", "1"),
    )
    assert len(found) == len(HEADS)


def test_nothing_that_happened_is_a_line_too() -> None:
    assert line(Way(site=True), Tally(2))[1:] == ("0.00 s", "0.00 s", "0.00 s", "0.00 s", "0 ms", "0")
