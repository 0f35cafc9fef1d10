"""Steps whose numbers repeat or leave one out are named."""

from graph.stories.numbering import misnumbered
from graph.stories.story import stories_of

from .telling import table


def messages(rows: str) -> list[tuple[int, str]]:
    found = table(rows)
    return [(fault.line, fault.message) for fault in misnumbered(found, stories_of(found))]


def test_whole_numbers_from_one_in_any_order_are_right() -> None:
    assert messages("A,2,x\nB,1,x\nA,1,x\nA,3,x") == []


def test_each_repeated_number_and_each_gap_is_named() -> None:
    assert messages("A,2,x\nA,2,y\nA,6,z\nB,1,x") == [
        (2, "'A' has a step 2 but no step 1"),
        (3, "step 2 of 'A' is in line 2 already"),
        (4, "'A' has a step 6 but no step 3 to 5"),
    ]


def test_titles_that_differ_only_in_signs_are_said_to_be_one_story() -> None:
    assert messages("A!,1,x\nA?,1,y\na!,1,z") == [
        (
            3,
            "step 1 of 'A!' is in line 2 already; 'A!' and 'A?' are one story, for only letters and digits tell "
            "stories apart",
        ),
        (
            4,
            "step 1 of 'A!' is in line 3 already; 'A?' and 'a!' are one story, for only letters and digits tell "
            "stories apart",
        ),
    ]
