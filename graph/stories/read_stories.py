"""From the bytes of stories.csv and the map that they tell of to the stories, and to the faults of both."""

from graph.checks.all_checks import refused_lines
from graph.checks.tidying import tidy
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import in_file_order
from graph.model.map_model import MapModel
from graph.reading.read import read
from graph.schema import STORIES, needed_columns, optional_columns
from graph.stories.branch_checks import check_branches
from graph.stories.numbering import misnumbered
from graph.stories.step_checks import check_steps, check_story_cells
from graph.stories.story import Story, stories_of


def read_stories(raw: bytes, path: str, model: MapModel | None) -> tuple[tuple[Story, ...], list[Diagnostic]]:
    """Return the stories of a file and its faults in file order; never raises, whatever the bytes.

    A row with an error is no step. Without a map model, nothing is said of what the steps name.

    >>> stories, faults = read_stories(b"story,step,title\\nSleep,1,Nights\\nSleep,two,Days\\n", "stories.csv", None)
    >>> [(story.id, len(story.steps)) for story in stories], [found.code for found in faults]
    ([('sleep', 1)], ['bad-step'])
    """
    table, faults = read(raw, path, needed_columns(STORIES), optional_columns(STORIES))
    if table is None:
        return (), faults
    faults = [*faults, *check_story_cells(table)]
    steps = tidy(table, (STORIES,)).without(refused_lines(faults, path))
    stories = stories_of(steps)
    told = [*misnumbered(steps, stories), *check_branches(steps, stories), *check_steps(steps, stories, model)]
    return stories, in_file_order([*faults, *told])
