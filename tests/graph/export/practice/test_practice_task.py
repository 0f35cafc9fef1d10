"""A task is an address, which says a view in its own words and leaves none of them out."""

from graph.export.practice.practice_task import PracticeTask


def test_a_task_of_which_little_is_said_is_one_session_that_is_the_same_for_everybody() -> None:
    assert PracticeTask().query == "mode=recall&seed=0&number=15"


def test_words_of_the_view_stay_as_they_are_also_none() -> None:
    task = PracticeTask("level=&focus=T+cell+%26+B", 3, 5, ("sign", "target"))
    assert task.query == "level=&focus=T+cell+%26+B&mode=recall&seed=3&number=5&kinds=sign&kinds=target"
