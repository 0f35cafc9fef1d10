"""From the tidy table of stories.csv to the stories, their steps in order."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from graph.reading.table import Table
from graph.vocabulary import STORY_COLUMNS, several

STORIES_FILE = "stories.csv"


@dataclass(frozen=True)
class StepRow:
    """One row of stories.csv as it is written; what the row leaves out is "" or ().

    `start` and `end` are the cells from and to, `next` is read by `graph.stories.ways`. What the map makes of the
    words is a `graph.stories.step_view.StepView`.
    """

    number: int
    title: str
    text: str = ""
    focus: str = ""
    depth: str = ""
    levels: tuple[str, ...] = ()
    layout: str = ""
    select: str = ""
    start: str = ""
    end: str = ""
    polarities: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    until: str = ""
    next: str = ""
    speaker_note: str = ""
    ask: str = ""
    line: int = 0


@dataclass(frozen=True)
class Story:
    """A story and its steps by number; the id names it in an address."""

    id: str
    title: str
    steps: tuple[StepRow, ...]


def stories_of(table: Table | None) -> tuple[Story, ...]:
    """Return the stories of a tidy table without errors, in the order in which the file first names them.

    Steps with the same number stay in the order of the file.
    """
    if table is None:
        return ()
    titles: dict[str, str] = {}
    steps: dict[str, list[StepRow]] = defaultdict(list)
    for line, row in _rows(table):
        id = story_id(row["story"])
        titles.setdefault(id, row["story"])
        steps[id].append(step_of(row, line))
    return tuple(Story(id, title, tuple(sorted(steps[id], key=_number))) for id, title in titles.items())


def story_id(title: str) -> str:
    """Return what a story is called in an address: the same whatever the case and the marks of its title.

    >>> story_id("Dopamine: one messenger, opposite effects")
    'dopamine-one-messenger-opposite-effects'
    """
    return re.sub(r"[\W_]+", "-", title.casefold()).strip("-") or "story"


def _rows(table: Table) -> list[tuple[int, dict[str, str]]]:
    cells = zip(*(table.cells(column) for column in STORY_COLUMNS), strict=True)
    rows = (dict(zip(STORY_COLUMNS, row, strict=True)) for row in cells)
    return list(zip(table.lines(), rows, strict=True))


def step_of(row: Mapping[str, str], line: int = 0) -> StepRow:
    """Return the step that the cells of a row make; one that has no number yet counts as 0."""
    cells = {column: row.get(column, "") for column in STORY_COLUMNS}
    return _step(line, cells, int(cells["step"]) if cells["step"].isdecimal() else 0)


def _step(line: int, row: Mapping[str, str], number: int) -> StepRow:
    return StepRow(
        number=number,
        title=row["title"],
        text=row["text"],
        focus=row["focus"],
        depth=row["depth"],
        levels=several(row["level"]),
        layout=row["layout"],
        select=row["select"],
        start=row["from"],
        end=row["to"],
        polarities=several(row["polarity"]),
        types=several(row["type"]),
        until=row["until"],
        next=row["next"],
        speaker_note=row["speaker_note"],
        ask=row["ask"],
        line=line,
    )


def _number(step: StepRow) -> int:
    return step.number
