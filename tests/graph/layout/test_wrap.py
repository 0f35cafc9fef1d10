"""Lines are the fewest, then the narrowest; no word is lost."""

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.layout.typeface import text_width
from graph.layout.wrap import MOST_LINES, all_lines, wrap, wrap_within

LONGEST_WORD = 15
WEIGHT = 400
TEXTS = some.one_of(
    some.lists(
        some.sampled_from(["a", "of", "the", "immune", "inflammation", "β-receptor", "神経", "🧠"]), max_size=12
    ).map(" ".join),
    some.text(max_size=60),
)
WIDTHS = some.sampled_from([5.0, 7.5, 9.0, 11.0, 18.0])
SHORT_WORDS = some.lists(some.text("abimw", min_size=1, max_size=8), min_size=1, max_size=7)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Mood", 9, ("Mood",)),
        ("Fight-or-flight response", 9, ("Fight-or-flight", "response")),
        ("may change the activity of", 7.5, ("may change", "the activity of")),
        ("  two   spaces \n and a break ", 99, ("two spaces and a break",)),
        ("", 9, ("",)),
        ("one two three four five six seven", 1, ("one", "two", "three", "four…")),
        ("a" * 60, 9, ("a" * 24, "a" * 24, "a" * 12)),
    ],
)
def test_a_text_is_broken_between_words(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width, WEIGHT) == lines


@settings(deadline=None)
@given(TEXTS, WIDTHS)
@example("one two three four five six seven", 1.0)
def test_no_letter_is_lost_unless_an_ellipsis_says_so(text: str, width: float) -> None:
    lines = wrap(text, width, WEIGHT)
    kept, whole = "".join("".join(lines).split()), "".join(text.split())
    assert len(lines) <= MOST_LINES
    assert kept == whole or (len(lines) == MOST_LINES and kept[-1] == "…" and whole.startswith(kept[:-1]))


@settings(deadline=None)
@given(TEXTS, WIDTHS)
def test_no_line_is_wider_than_asked_unless_it_is_one_word(text: str, width: float) -> None:
    lines = [line for line in wrap(text, width, WEIGHT) if not line.endswith("…")]
    assert [line for line in lines if text_width(line, WEIGHT) > width and " " in line] == []


@settings(deadline=None)
@given(SHORT_WORDS, some.sampled_from([2.0, 4.0, 6.0, 9.0]))
def test_lines_are_the_fewest_and_then_the_narrowest_of_all_ways_to_break(words: list[str], width: float) -> None:
    lines = wrap(" ".join(words), width, WEIGHT)
    ways = [way for way in _ways(words) if all(text_width(line, WEIGHT) <= width or " " not in line for line in way)]
    fewest = min(len(way) for way in ways)
    if fewest > MOST_LINES:
        assert len(lines) == MOST_LINES
        return
    narrowest = min(_widest(way) for way in ways if len(way) == fewest)
    assert (len(lines), _widest(lines)) == (fewest, pytest.approx(narrowest, abs=1e-5))


def _ways(words: list[str]) -> list[list[str]]:
    """Return every way to break the words into lines."""
    gaps = range(1, len(words))
    breaks = [chosen for count in range(len(words)) for chosen in combinations(gaps, count)]
    edges = [(0, *chosen, len(words)) for chosen in breaks]
    return [[" ".join(words[a:b]) for a, b in pairwise(edge)] for edge in edges]


def _widest(lines: list[str] | tuple[str, ...]) -> float:
    return max(text_width(line, WEIGHT) for line in lines)


def test_a_column_keeps_all_lines_and_cuts_no_address_that_fits() -> None:
    address = "doi:10.1056/NEJM199108293250903"
    words = [f"word{number}" for number in range(50)]
    assert " ".join(all_lines(" ".join(words), 10, 400)).split() == words
    assert address in all_lines(f"Cohen {address}", 17, 400)
    assert len(all_lines("x" * 500, 20, 400)) > 5
    assert all_lines("  ", 20, 400) == ()


@settings(deadline=None)
@given(TEXTS, some.sampled_from([6.0, 7.5, 9.0]))
def test_no_line_within_a_width_is_wider_and_a_short_text_is_whole(text: str, width: float) -> None:
    lines = wrap_within(text, width, WEIGHT)
    assert max(text_width(line, WEIGHT) for line in lines) <= width or max(map(len, lines)) == 1
    if not lines[-1].endswith("…"):
        assert "".join(lines).replace(" ", "") == "".join(text.split())
