"""Steps follow as they say, else in their order; what came and what is to come is counted along the ways."""

import pytest

from graph.stories.branches import is_branching, offered_steps, said_ways, steps_so_far, steps_to_come
from graph.stories.story import Story, stories_of

from .telling import table

ROWS = (
    "Sleep,1,Nights,2: Dreams; 4: Days\nSleep,2,Dreams,\nSleep,3,Waking,end\nSleep,4,Days,other-one/1\n"
    "Other one,1,Rest,\nOther one,2,End,"
)


def told(rows: str = ROWS) -> tuple[Story, ...]:
    return stories_of(table(rows, "story,step,title,next"))


def offered(place: int, rows: str = ROWS) -> list[tuple[str, int, str]]:
    stories = told(rows)
    return [(step.story.id, step.place, step.words) for step in offered_steps(stories[0], place, stories)]


def test_a_step_is_followed_by_what_it_offers_else_by_the_one_behind_it() -> None:
    assert [offered(place) for place in (1, 2, 3, 4)] == [
        [("sleep", 2, "Dreams"), ("sleep", 4, "Days")],
        [("sleep", 3, "Waking")],
        [],
        [("other-one", 1, "Rest")],
    ]


def test_how_it_goes_on_is_said_in_words_where_a_step_says_so() -> None:
    stories = told()
    assert [said_ways(stories[0], place, stories) for place in (1, 2, 3, 4)] == [
        "goes on with Dreams (step 2) or Days (step 4)",
        "",
        "ends here",
        "goes on with Rest (step 1 of Other one)",
    ]


def test_the_last_step_has_none_and_what_is_not_there_is_passed_over() -> None:
    rows = "Sleep,1,Nights,9; nowhere/1; 2\nSleep,2,Days,9"
    assert [offered(place, rows) for place in (1, 2)] == [[("sleep", 2, "Days")], []]


def test_numbers_are_those_of_the_rows_and_places_those_of_an_address() -> None:
    assert offered(1, "Sleep,10,Nights,30\nSleep,20,Dreams,\nSleep,30,Days,") == [("sleep", 3, "Days")]


@pytest.mark.parametrize(
    ("place", "so_far", "to_come"), [(1, 1, (2, 3)), (2, 2, (1, 1)), (3, 3, (0, 0)), (4, 2, (2, 2))]
)
def test_steps_are_counted_along_the_ways(place: int, so_far: int, to_come: tuple[int, int]) -> None:
    stories = told()
    counted = steps_so_far(stories[0], place, stories), steps_to_come(stories[0], place, stories)
    assert counted == (so_far, to_come)


def test_a_circle_has_no_longest_way_and_one_without_a_way_out_no_end() -> None:
    stories = told("Sleep,1,Nights,\nSleep,2,Days,1; 3\nSleep,3,End,\nRest,1,A,2\nRest,2,B,1")
    assert [steps_to_come(story, 1, stories) for story in stories] == [(2, None), (None, None)]


def test_a_step_to_which_no_way_leads_counts_as_its_place() -> None:
    stories = told("Sleep,1,Nights,3\nSleep,2,Days,\nSleep,3,End,")
    assert steps_so_far(stories[0], 2, stories) == 2


def test_a_story_branches_where_a_step_says_what_follows() -> None:
    assert list(map(is_branching, told())) == [True, False]
