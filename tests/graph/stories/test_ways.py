"""The cell `next` is read as ways on, written as it was, and what cannot be read is named."""

from graph.stories.ways import Way, ends, unreadable, ways_of, written


def test_a_cell_is_numbers_with_words_and_with_the_story_before_them() -> None:
    assert ways_of("2: The gut; from-gaba/5: A: or B ;7") == (
        Way("", 2, "The gut"),
        Way("from-gaba", 5, "A: or B"),
        Way("", 7),
    )


def test_what_is_no_way_is_named_and_the_others_stay() -> None:
    cell = "2; zero; 0: Nothing; -1; 12345; <b>3</b>"
    assert ways_of(cell) == (Way("", 2),)
    assert unreadable(cell) == ("zero", "0: Nothing", "-1", "12345", "<b>3</b>")


def test_a_story_ends_by_one_word_alone() -> None:
    assert (ends(" End "), ends("end; 2"), ends(""), ways_of("end")) == (True, False, False, ())


def test_what_is_written_is_read_again() -> None:
    ways = (Way("", 2, "The gut"), Way("from-gaba", 5))
    assert written(ways) == "2: The gut; from-gaba/5"
    assert ways_of(written(ways)) == ways
