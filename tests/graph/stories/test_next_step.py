"""The next step of a story stands below its last one, whatever the file lacks."""

from graph.reading.csv_text import table_of
from graph.stories.next_step import next_steps


def test_each_story_has_the_number_below_its_highest() -> None:
    rows = table_of("stories.csv", ("story", "step"), [["One", "1"], [" One", "3"], ["Two", "x"], ["", "7"]])
    assert next_steps(rows) == {"One": "4", "Two": "1"}


def test_a_file_without_numbers_has_no_next_one() -> None:
    assert next_steps(table_of("stories.csv", ("story",), [["One"]])) == {}
