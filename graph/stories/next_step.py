"""The rows of stories.csv turn into the number that the next step of each story has."""

from collections.abc import Mapping

from graph.reading.table import Table


def next_steps(rows: Table) -> Mapping[str, str]:
    """Return by the title of each story the number of a step below its last one; nothing where a column is missing."""
    if not {"story", "step"} <= {*map(str, rows.frame.columns)}:
        return {}
    last: dict[str, int] = {}
    for story, step in zip(rows.cells("story"), rows.cells("step"), strict=True):
        number = int(step) if step.strip().isdecimal() else 0
        last[story.strip()] = max(last.get(story.strip(), 0), number)
    return {story: str(number + 1) for story, number in last.items() if story}
