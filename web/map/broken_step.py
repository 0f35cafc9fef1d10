"""A step that names what the map lacks turns into a sentence for its reader."""

from graph.model.map_model import MapModel
from graph.stories.step_view import missing_words
from graph.stories.story import StepRow
from graph.wording import listed, shortened


def broken_step(step: StepRow, model: MapModel) -> str:
    """Return what is to be said of a step that cannot show what it means, "" if it can."""
    missing = missing_words(step, model)
    words = [f"“{shortened(word)}”" for word in missing]
    return (
        f"This step names {listed(words)}, which the map does not have, and may show something else." if words else ""
    )
