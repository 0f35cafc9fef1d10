"""The view that the map showed when it was left turns into a new step in the form of stories.csv."""

from graph.wording import listed
from ui.edit.drafts import STORY_TABLE, dataset_of_drafts, rows_of_draft
from ui.edit.editing_session import editing
from ui.edit.form_row import open_new_row
from ui.page_change import map_address
from web.map.step_cells import step_cells_of


def begin_step() -> None:
    """Open a new step that shows what the map showed; what is typed of its story, title, text and note stays."""
    dataset, rows = dataset_of_drafts(), rows_of_draft(STORY_TABLE)
    if dataset.graph is None or not len(dataset.graph) or rows is None:
        return
    found = step_cells_of(dataset, map_address())
    columns = list(map(str, rows.frame.columns))
    lacking = [
        f"{name} (the file has no such column)" for name, text in found.cells.items() if text and name not in columns
    ]
    open_new_row(STORY_TABLE, {name: text for name, text in found.cells.items() if name in columns})
    left_out = [*found.left_out, *lacking]
    rest = f" A step cannot hold: {listed(left_out)}." if left_out else ""
    editing().say(f"The step shows what the map showed; give it a story, a title and a text.{rest}", good=not left_out)
