"""From the stories to the faults of the numbers of their steps."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.table import Table
from graph.stories.story import StepRow, Story


def misnumbered(table: Table, stories: Sequence[Story]) -> list[Diagnostic]:
    """Return a warning for each step with the number of an earlier one, and for each gap before a step."""
    return [found for story in stories for found in _misnumbered(table, story)]


def _misnumbered(table: Table, story: Story) -> Iterator[Diagnostic]:
    titles = dict(zip(table.lines(), table.cells("story"), strict=True))
    for before, step in pairwise((StepRow(0, ""), *story.steps)):
        if step.number == before.number:
            message = f"step {step.number} of {shown(story.title)} is in line {before.line} already"
            yield _at_number(table, step, "duplicate-step", message + _same_story(titles, before, step))
        elif step.number > before.number + 1:
            missing = _range(before.number + 1, step.number - 1)
            message = f"{shown(story.title)} has a step {step.number} but no step {missing}"
            yield _at_number(table, step, "missing-step", message)


def _same_story(titles: Mapping[int, str], before: StepRow, step: StepRow) -> str:
    """Return that two titles are one story, whose steps would else seem to repeat without a reason."""
    one, other = titles[before.line], titles[step.line]
    if one.casefold() == other.casefold():
        return ""
    return f"; {shown(one)} and {shown(other)} are one story, for only letters and digits tell stories apart"


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _at_number(table: Table, step: StepRow, code: str, message: str) -> Diagnostic:
    place = (step.line, table.column_number("step"))
    return fault(table.path, place, code, message, str(step.number))
