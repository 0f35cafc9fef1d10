"""The words of a column, each once, say of its rows what its cells do."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as some

from graph.checks.tidying import tidy_text
from graph.reading.distinct_cells import BEYOND_ASCII, distinct_cells

CELLS = some.lists(some.text(some.sampled_from("ab \n\r\t\x0b\x1cβ\ud800,"), max_size=4), max_size=8)


@given(CELLS)
def test_words_and_codes_are_the_cells(cells: list[str]) -> None:
    found = distinct_cells(pd.Series(cells, dtype=object))
    assert [found.words[code] for code in found.codes] == cells
    assert found.words == tuple(dict.fromkeys(cells))


@given(CELLS)
def test_the_letters_are_those_of_all_words(cells: list[str]) -> None:
    found = distinct_cells(pd.Series(cells, dtype=object))
    # The line breaks between the words are no letters of theirs.
    written = {letter if letter.isascii() else BEYOND_ASCII for cell in cells for letter in cell}
    assert found.letters - {"\n"} == written - {"\n"}
    assert ("\n" in found.letters) == ("\n" in written)


@given(CELLS)
def test_words_that_are_spaced_plainly_are_tidy_but_for_letters_beyond_ascii(cells: list[str]) -> None:
    found = distinct_cells(pd.Series(cells, dtype=object))
    if found.is_spaced_plainly:
        assert all(tidy_text(cell) == tidy_text(cell, True) == cell for cell in cells if cell.isascii())


def test_a_question_about_the_words_is_asked_once() -> None:
    found = distinct_cells(pd.Series(["GABA", "", "GABA"], dtype=object))
    asked: list[tuple[str, ...]] = []

    def blank(words: tuple[str, ...]) -> frozenset[str]:
        asked.append(words)
        return frozenset(word for word in words if not word)

    assert [found.told("is blank", blank) for _ in range(2)] == [frozenset({""})] * 2
    assert asked == [("GABA", "")]
