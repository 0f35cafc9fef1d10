"""A step to move, or a story to rename, turns into edits of stories.csv; the numbers of the steps stay in order."""

from collections.abc import Iterator, Mapping, Sequence

from graph.edits import ChangeCell, Edit
from graph.reading.table import Table
from graph.stories.branches import place_of
from graph.stories.rewired import NEXT, Place, Rewiring, rewired
from graph.stories.story import Story, story_id

STORY, NUMBER = "story", "step"


def neighbour(stories: Sequence[Story], line: int, by: int) -> int | None:
    """Return the line of the step that stands `by` places from that of a line in its story, None where none does."""
    lines = next((found for found in map(_lines, stories) if line in found), [])
    place = lines.index(line) + by if lines else -1
    return lines[place] if 0 <= place < len(lines) else None


def exchanged(table: Table, stories: Sequence[Story], line: int, other: int) -> list[Edit]:
    """Return the edits that let two steps change places: each line keeps its number and gets the cells of the other.

    The ways that lead to one of them lead to it still.
    """
    columns = [str(name) for name in table.frame.columns if name not in (NUMBER, NEXT)]
    story = next((story for story in stories if line in _lines(story)), None)
    numbers = {step.line: step.number for step in story.steps} if story else {}
    swapped = {numbers[line]: numbers[other], numbers[other]: numbers[line]} if {line, other} <= numbers.keys() else {}
    rewiring = Rewiring(lambda place: _renumbered(place, story, swapped), {line: other, other: line})
    ways = rewired(table, stories, rewiring) if story else ()
    cells = (
        ChangeCell(place, table.column_number(column), text)
        for place, source in ((line, other), (other, line))
        for column in columns
        if (text := _cell(table, source, column)) != _cell(table, place, column)
    )
    return [*cells, *(edit for edit in ways if edit.text != _cell(table, edit.line, NEXT))]


def renamed(table: Table, stories: Sequence[Story], story: Story, title: str) -> list[Edit]:
    """Return the edits that give all steps of a story another title; the ways that lead there lead there still.

    Raises ValueError where that is blank, or the title of another story already.
    """
    title = title.strip()
    if not title:
        raise ValueError("a story needs a title")
    same = next((other for other in stories if other.id == story_id(title) != story.id), None)
    if same:
        raise ValueError(f"there is a story “{same.title}” already; its steps and these would be one story")
    id, lines = story_id(title), _lines(story)
    homes, titles = dict.fromkeys(lines, id), {id: title}
    rewiring = Rewiring(lambda place: (id if place[0] == story.id else place[0], place[1]), {}, homes, titles)
    return [*_titled(table, lines, title), *rewired(table, stories, rewiring)]


def moved(table: Table, stories: Sequence[Story], line: int, title: str) -> list[Edit]:
    """Return the edits that make a step the last one of another story, or the first of a new one.

    The steps behind the gap that it leaves move up by one, and all ways lead where they led. Raises ValueError where
    the title is blank, or that of the step's own story.
    """
    own = next(story for story in stories if line in _lines(story))
    other = next((story for story in stories if story.id == story_id(title)), None)
    if not title.strip() or other == own:
        raise ValueError("choose another story")
    last = max((step.number for step in other.steps), default=0) if other else 0
    numbers = {line: last + 1, **_without_gap(own, line)}
    place = table.column_number(NUMBER)
    home = other.id if other else story_id(title)
    closed = {step.number: numbers[step.line] for step in own.steps if step.line in numbers and step.line != line}
    gone = next(step.number for step in own.steps if step.line == line)
    # A way leads to the first step of its number.
    is_led_to = own.steps[(place_of(gone, own) or 1) - 1].line == line

    def lead(place: Place) -> Place:
        return (home, last + 1) if is_led_to and place == (own.id, gone) else _renumbered(place, own, closed)

    return [
        *rewired(table, stories, Rewiring(lead, homes={line: home})),
        *_titled(table, [line], other.title if other else title.strip()),
        *(
            ChangeCell(at, place, str(number))
            for at, number in numbers.items()
            if _cell(table, at, NUMBER) != str(number)
        ),
    ]


def _renumbered(place: Place, story: Story | None, numbers: Mapping[int, int]) -> Place:
    return (place[0], numbers.get(place[1], place[1])) if story and place[0] == story.id else place


def _without_gap(story: Story, line: int) -> dict[int, int]:
    gone = next(step for step in story.steps if step.line == line)
    if [step.number for step in story.steps].count(gone.number) > 1:
        return {}
    return {step.line: step.number - 1 for step in story.steps if step.number > gone.number}


def _titled(table: Table, lines: Sequence[int], title: str) -> Iterator[Edit]:
    place = table.column_number(STORY)
    return (ChangeCell(line, place, title) for line in lines if _cell(table, line, STORY) != title)


def _lines(story: Story) -> list[int]:
    return [step.line for step in story.steps]


def _cell(table: Table, line: int, column: str) -> str:
    return str(table.frame.loc[line, column])
