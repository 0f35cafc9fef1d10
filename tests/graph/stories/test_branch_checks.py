"""What steps say comes next is checked: that it is there, that each step is reached, and whether it is a circle."""

from graph.stories.branch_checks import check_branches
from graph.stories.story import stories_of

from .telling import table


def faults(rows: str, header: str = "story,step,title,next") -> list[str]:
    found = table(rows, header)
    return [
        f"{fault.line}:{fault.column} {fault.code} {fault.message}"
        for fault in check_branches(found, stories_of(found))
    ]


def test_stories_without_ways_have_no_fault() -> None:
    assert faults("Sleep,1,Nights\nSleep,2,Days", "story,step,title") == []
    assert faults("Sleep,1,Nights,\nSleep,5,Days,") == []


def test_a_story_of_two_ways_that_meet_again_is_clean() -> None:
    assert faults("Sleep,1,Nights,2; 3\nSleep,2,A,4\nSleep,3,B,4\nSleep,4,End,") == []


def test_each_fault_has_its_place() -> None:
    assert faults("Sleep,1,Nights,9; slep/1; soon; 3\nSleep,2,Lost,\nSleep,3,Days,1") == [
        "2:4 bad-next 'soon' is no way to a next step",
        "2:4 unknown-step 'Sleep' has no step 9",
        "2:4 unknown-step there is no story 'slep'",
        "3:2 unreachable-step no way leads to step 2 of 'Sleep'",
        "4:4 circular-story the steps 1, 3 lead in a circle",
    ]


def test_a_step_that_another_story_leads_to_is_reached() -> None:
    assert faults("Sleep,1,Nights,end\nSleep,2,Days,\nRest,1,A,sleep/2") == []
