"""The rows of stories.csv become stories with their steps in order."""

from hypothesis import given
from hypothesis import strategies as st

from graph.stories.story import StepRow, Story, step_of, stories_of, story_id
from graph.vocabulary import STORY_COLUMNS

from .telling import table


def test_a_row_becomes_a_step_with_all_of_its_cells() -> None:
    told = 'Calm,1,A brake,"One, two.",GABA,2,core; research,atlas,Stress,A,B'
    row = f"{told},increases;decreases,condition,1994,2: On,Say it.,sign"
    [story] = stories_of(table(row, ",".join(STORY_COLUMNS)))
    step = StepRow(
        *(1, "A brake", "One, two.", "GABA", "2", ("core", "research"), "atlas", "Stress", "A", "B"),
        *(("increases", "decreases"), ("condition",), "1994", "2: On", "Say it.", "sign", 2),
    )
    assert story == Story("calm", "Calm", (step,))


def test_cells_that_are_not_there_are_blank() -> None:
    assert stories_of(table("Calm,1,A brake")) == (Story("calm", "Calm", (StepRow(1, "A brake", line=2),)),)


def test_a_row_that_is_not_filled_in_yet_is_a_step_all_the_same() -> None:
    assert step_of({"step": "two", "focus": "GABA", "level": "core"}) == StepRow(0, "", focus="GABA", levels=("core",))


def test_steps_follow_their_numbers_and_stories_the_file() -> None:
    stories = stories_of(table("B,10,c\nA,1,x\nB,2,a\nB,2,b"))
    assert [(story.title, [step.title for step in story.steps]) for story in stories] == [
        ("B", ["a", "b", "c"]),
        ("A", ["x"]),
    ]


def test_case_and_marks_do_not_make_another_story() -> None:
    [story] = stories_of(table("From stress: on,1,a\nfrom Stress – on,2,b"))
    assert (story.id, story.title, len(story.steps)) == ("from-stress-on", "From stress: on", 2)


def test_a_story_without_letters_has_an_id_too() -> None:
    assert (story_id("?!"), story_id("ストレス 1")) == ("story", "ストレス-1")


@given(st.text(max_size=30))
def test_an_id_is_its_own_id(title: str) -> None:
    assert story_id(story_id(title)) == story_id(title)


def test_no_table_holds_no_stories() -> None:
    assert stories_of(None) == ()
