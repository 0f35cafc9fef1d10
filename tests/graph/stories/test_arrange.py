"""Steps move, stories get another title, and the numbers stay in order."""

import json
from pathlib import Path
from typing import Any

import pytest

from graph.edits import ChangeCell
from graph.reading.read import read
from graph.stories.arrange import exchanged, moved, neighbour, renamed
from graph.stories.story import stories_of
from graph.writing.rewrite import rewrite

from .telling import map_columns, table

CASES = json.loads((Path(__file__).parents[2] / "cases" / "step_order.json").read_text())

FILE = b"story,step,title\nCalm,1,A\nMood,1,X\nCalm,2,B\nCalm,3,C\n"
TABLE = read(FILE, "stories.csv", *map_columns())[0]
assert TABLE
STORIES = stories_of(TABLE)


def test_a_neighbour_is_of_the_same_story_and_the_ends_have_none() -> None:
    asked = [(2, -1), (2, 1), (4, -1), (5, 1), (3, 1), (7, 1)]
    assert [neighbour(STORIES, line, by) for line, by in asked] == [None, 4, 2, None, None, None]


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: str(case["name"]))
def test_neighbours_are_those_that_the_browser_finds(case: dict[str, Any]) -> None:
    rows = "\n".join(f"{story},{number},A" for story, number in CASES["rows"])
    found = neighbour(stories_of(table(rows)), case["row"] + 2, case["by"])
    assert found == (None if case["neighbour"] is None else case["neighbour"] + 2)


@pytest.mark.parametrize("case", CASES["ways"], ids=lambda case: str(case["name"]))
def test_ways_follow_the_numbers_as_in_the_browser(case: dict[str, Any]) -> None:
    last = f"{case['own']},9,Z,{case['cell']}"
    file = f"story,step,title,next\nCalm,1,A,\nCalm,2,B,\n{last}\n".encode()
    rows = read(file, "stories.csv", *map_columns())[0]
    assert rows
    after = rewrite(file, exchanged(rows, stories_of(rows), 2, 3)).decode()
    assert after.splitlines()[3] == f"{case['own']},9,Z,{case['written']}"


def test_two_steps_change_places_and_the_numbers_stay() -> None:
    edits = exchanged(TABLE, STORIES, 2, 4)
    assert edits == [ChangeCell(2, 3, "B"), ChangeCell(4, 3, "A")]
    assert rewrite(FILE, edits) == b"story,step,title\nCalm,1,B\nMood,1,X\nCalm,2,A\nCalm,3,C\n"


def test_a_story_gets_another_title_in_all_of_its_steps() -> None:
    edits = renamed(TABLE, STORIES, STORIES[0], " A brake ")
    assert rewrite(FILE, edits) == b"story,step,title\nA brake,1,A\nMood,1,X\nA brake,2,B\nA brake,3,C\n"
    assert renamed(TABLE, STORIES, STORIES[0], "Calm!")[0] == ChangeCell(2, 1, "Calm!")


def test_a_title_that_is_blank_or_taken_is_refused() -> None:
    with pytest.raises(ValueError, match="a story needs a title"):
        renamed(TABLE, STORIES, STORIES[0], " ")
    with pytest.raises(ValueError, match="there is a story “Mood” already"):
        renamed(TABLE, STORIES, STORIES[0], "mood!")


def test_a_step_becomes_the_last_of_another_story_and_leaves_no_gap() -> None:
    assert (
        rewrite(FILE, moved(TABLE, STORIES, 2, "mood")) == b"story,step,title\nMood,2,A\nMood,1,X\nCalm,1,B\nCalm,2,C\n"
    )
    assert (
        rewrite(FILE, moved(TABLE, STORIES, 5, "New")) == b"story,step,title\nCalm,1,A\nMood,1,X\nCalm,2,B\nNew,1,C\n"
    )


def test_a_step_does_not_move_to_its_own_story() -> None:
    for title in ("Calm", "calm!", ""):
        with pytest.raises(ValueError, match="choose another story"):
            moved(TABLE, STORIES, 2, title)


def test_of_two_steps_with_one_number_none_of_the_others_moves_up() -> None:
    twice = read(b"story,step,title\nCalm,1,A\nCalm,1,B\nCalm,2,C\n", "stories.csv", *map_columns())[0]
    assert twice
    assert moved(twice, stories_of(twice), 3, "Mood") == [ChangeCell(3, 1, "Mood")]


def test_ways_lead_to_the_same_steps_after_two_have_changed_places() -> None:
    head, mood = b"story,step,title,next\n", b"Mood,1,X,calm/3: There; soon\nMood,2,Y,calm/"
    file = head + b"Calm,1,A,2: On; 3\nCalm,2,B,\nCalm,3,C,end\n" + mood + b"2\n"
    rows = read(file, "stories.csv", *map_columns())[0]
    assert rows
    edits = exchanged(rows, stories_of(rows), 3, 4)
    assert rewrite(file, edits) == head + b"Calm,1,A,3: On; 2\nCalm,2,C,end\nCalm,3,B,\n" + mood + b"3\n"


def test_ways_of_a_step_that_moves_away_follow_the_numbers_of_the_others() -> None:
    file = b"story,step,title,next\nCalm,1,A,3\nCalm,2,B,\nCalm,3,C,\nMood,1,X,calm/3\n"
    rows = read(file, "stories.csv", *map_columns())[0]
    assert rows
    edits = moved(rows, stories_of(rows), 3, "Mood")
    assert rewrite(file, edits) == b"story,step,title,next\nCalm,1,A,2\nMood,2,B,\nCalm,2,C,\nMood,1,X,calm/2\n"


def test_ways_to_a_step_that_moves_to_another_story_lead_to_it_there_and_its_own_lead_back() -> None:
    head = b"story,step,title,next\n"
    file = head + b"Calm,1,A,2: There; 3\nCalm,2,B,1; 3; mood/1\nCalm,3,C,\nMood,1,X,calm/2; Calm / 3\n"
    rows = read(file, "stories.csv", *map_columns())[0]
    assert rows
    edits = moved(rows, stories_of(rows), 3, "Mood")
    assert (
        rewrite(file, edits)
        == head + b"Calm,1,A,mood/2: There; 2\nMood,2,B,calm/1; calm/2; 1\nCalm,2,C,\nMood,1,X,2; Calm/2\n"
    )


def test_ways_to_a_story_of_another_title_name_it_as_they_did_by_title_or_id() -> None:
    head = b"story,step,title,next\n"
    file = head + b"Calm,1,A,2\nCalm,2,B,calm/1\nMood,1,X,calm/2: On; Calm/1; 1\n"
    rows = read(file, "stories.csv", *map_columns())[0]
    assert rows
    stories = stories_of(rows)
    named = rewrite(file, renamed(rows, stories, stories[0], "The brake"))
    assert named == head + b"The brake,1,A,2\nThe brake,2,B,1\nMood,1,X,the-brake/2: On; The brake/1; 1\n"
    # A title with a mark that ends the name of a story there is named by its id.
    marked = rewrite(file, renamed(rows, stories, stories[0], "GABA: a brake"))
    assert marked.splitlines()[-1] == b"Mood,1,X,gaba-a-brake/2: On; gaba-a-brake/1; 1"
