"""Steps that get another number turn into edits of the cells `next` that name them, so that no way is lost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from graph.edits import ChangeCell
from graph.reading.table import Table
from graph.stories.story import Story, story_id
from graph.stories.ways import Way, unreadable, ways_of, written

NEXT = "next"


Numbers = Mapping[int, int]
NOWHERE: Numbers = MappingProxyType({})


def rewired(
    table: Table, stories: Sequence[Story], story: Story, numbers: Numbers, at: Numbers = NOWHERE
) -> Iterator[ChangeCell]:
    """Yield the edits of the ways to steps of a story that have other numbers now, by their old ones.

    `at` says on which line the cells of a line stand now, where steps change places.
    """
    if NEXT not in table.frame.columns:
        return
    place = table.column_number(NEXT)
    for line, own in ((step.line, other) for other in stories for step in other.steps):
        cell = str(table.frame.loc[line, NEXT])
        text = _with_numbers(cell, own, story, numbers)
        if text != cell or line in at:
            yield ChangeCell(at.get(line, line), place, text)


def _with_numbers(cell: str, own: Story, story: Story, numbers: Numbers) -> str:
    if unreadable(cell) or not ways_of(cell):
        return cell
    ways = [_renumbered(way, own, story, numbers) for way in ways_of(cell)]
    return cell if ways == list(ways_of(cell)) else written(ways)


def _renumbered(way: Way, own: Story, story: Story, numbers: Numbers) -> Way:
    leads_there = story_id(way.story) == story.id if way.story else own.id == story.id
    return replace(way, number=numbers.get(way.number, way.number)) if leads_there else way
