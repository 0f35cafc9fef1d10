"""A library holds each paper once, no more than it may, and is the same after it was stored."""

import pytest

from graph.papers.paper_library import MOST_PAPERS, PaperLibrary, from_bytes, to_bytes
from graph.papers.paper_record import PaperRecord

ONE = PaperRecord("One", "Calm.", "10.1000/A", "1", ("Li",), "Brain", "2020", ("Review",))
SAME = PaperRecord("One, corrected", "Calmer.", "", "1")
OTHER = PaperRecord("Other", "Awake.")


def test_a_paper_that_comes_again_takes_the_place_of_the_old_one() -> None:
    library = PaperLibrary().with_records([ONE, OTHER]).with_records([SAME])
    assert library.papers == (SAME, OTHER)
    assert (library.paper("1"), library.paper("x"), library.without("1").papers) == (SAME, None, (OTHER,))


def test_a_full_library_says_how_many_papers_found_no_place() -> None:
    library = PaperLibrary().with_records(PaperRecord(str(number)) for number in range(MOST_PAPERS - 1))
    more = library.with_records([ONE, OTHER])
    assert (more.papers[0], len(more.papers), more.left_out) == (ONE, MOST_PAPERS, 1)


def test_a_stored_library_comes_back_as_it_was() -> None:
    library = PaperLibrary((ONE, OTHER))
    assert from_bytes(to_bytes(library)) == library


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"format": "other"}', to_bytes(PaperLibrary((ONE,))).replace(b'"2020"', b"2020"), b"[" * 9999],
)
def test_bytes_that_are_no_library_are_an_empty_one(content: bytes) -> None:
    assert from_bytes(content) == PaperLibrary()
