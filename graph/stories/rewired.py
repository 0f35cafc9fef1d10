"""Steps that get another number or story turn into edits of the cells `next` that name them, so that no way is lost."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.edits import ChangeCell
from graph.reading.table import Table
from graph.stories.story import Story, story_id
from graph.stories.ways import Way, unreadable, ways_of, written

NEXT = "next"
# The id of a story, and a number in it.
Place = tuple[str, int]


@dataclass(frozen=True)
class Rewiring:
    """What becomes of the steps: `lead` says where what led to a place leads now.

    `at` says on which line the cells of a line stand now, where steps change places; `homes` the id of the story that
    a line belongs to now, where that is another one; `titles` the title of a story that is called otherwise now.
    """

    lead: Callable[[Place], Place]
    at: Mapping[int, int] = field(default_factory=dict)
    homes: Mapping[int, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)


def rewired(table: Table, stories: Sequence[Story], rewiring: Rewiring) -> Iterator[ChangeCell]:
    """Yield the edits of the ways that lead elsewhere now, or from elsewhere."""
    if NEXT not in table.frame.columns:
        return
    place = table.column_number(NEXT)
    for line, own in ((step.line, other.id) for other in stories for step in other.steps):
        cell = str(table.frame.loc[line, NEXT])
        text = _rewired(cell, own, rewiring.homes.get(line, own), rewiring)
        if text != cell or line in rewiring.at:
            yield ChangeCell(rewiring.at.get(line, line), place, text)


def _rewired(cell: str, own: str, home: str, rewiring: Rewiring) -> str:
    if unreadable(cell) or not ways_of(cell):
        return cell
    ways = [_led(way, own, home, rewiring) for way in ways_of(cell)]
    return cell if ways == list(ways_of(cell)) else written(ways)


def _led(way: Way, own: str, home: str, rewiring: Rewiring) -> Way:
    before = (story_id(way.story) if way.story else own, way.number)
    story, number = rewiring.lead(before)
    if (story, home) == (before[0], own):
        return replace(way, number=number)
    return replace(way, story="" if story == home else _name(way, story, rewiring), number=number)


def _name(way: Way, story: str, rewiring: Rewiring) -> str:
    """Return how a way names a story: by its title where it did so before and that can stand there, else by its id."""
    if way.story and story_id(way.story) == story:
        return way.story
    title = rewiring.titles.get(story, story)
    by_title = Way(title, way.number)
    is_by_id = not way.story or way.story == story_id(way.story)
    return story if is_by_id or ways_of(str(by_title)) != (by_title,) else title
