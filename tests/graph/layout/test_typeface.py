"""Widths are those of the font that the page serves; letters that it lacks count as wide."""

import importlib.util
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.typeface import font_file, text_width


def test_the_font_is_the_one_that_the_page_serves() -> None:
    streamlit = importlib.util.find_spec("streamlit")
    assert streamlit is not None
    assert streamlit.origin is not None
    assert font_file().is_relative_to(streamlit.origin.removesuffix("__init__.py"))
    assert font_file().name.startswith("SourceSansVF-Upright")
    assert font_file().read_bytes()[:4] == b"wOF2"


def test_a_missing_font_is_named_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(FileNotFoundError, match=r"no Source Sans under .*: install the requirements again"):
        font_file()


def test_many_visitors_at_once_measure_with_a_font_that_nobody_has_read_yet() -> None:
    script = """
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from graph.layout.typeface import text_width

sys.setswitchinterval(1e-6)
start = Barrier(8)


def measure(number):
    start.wait()
    return text_width("abcdefghij"[number:] + "GABA", 400 + 100 * (number % 3))


print(len(list(ThreadPoolExecutor(8).map(measure, range(8)))))
"""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert (done.stdout, done.stderr) == ("8\n", "")


@pytest.mark.parametrize(
    ("text", "weight", "width"),
    [("GABA", 600, 2.340), ("GABA", 400, 2.292), ("can promote", 400, 5.356), ("IL-1β", 500, 2.162)],
)
def test_known_letters_have_the_advance_of_the_font(text: str, weight: int, width: float) -> None:
    assert text_width(text, weight) == pytest.approx(width, abs=0.001)


@pytest.mark.parametrize(
    ("letters", "width"), [("神経", 2), ("🧠", 1), ("عصب", 2.4), ("\u0483", 0), ("", 0)], ids=ascii
)
def test_letters_that_the_font_lacks_count_as_wide(letters: str, width: float) -> None:
    assert text_width(letters, 400) == pytest.approx(width)


@settings(deadline=None)
@given(some.text(max_size=30), some.text(max_size=30), some.sampled_from([400, 500, 600]))
def test_a_text_is_as_wide_as_its_parts_and_never_of_negative_width(first: str, second: str, weight: int) -> None:
    parts = [text_width(first, weight), text_width(second, weight)]
    assert text_width(first + second, weight) == pytest.approx(sum(parts))
    assert min(parts) >= 0
