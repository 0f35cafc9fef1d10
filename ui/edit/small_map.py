"""A picture turns into a small map beside what is edited: nothing on it is a filter, and no click selects."""

from collections.abc import Mapping

from graph.layout.picture import Frame
from ui.map.component import show_map, show_picture
from web.map.payload import Payload

# No wider than it must be, so that the letters are not made smaller beside a form.
BESIDE_FORM = Frame((392.0, 430.0))


def small_map(
    drawn: Payload, shown: str, label: str, version: str, selected: str = "", marks: Mapping[str, str] | None = None
) -> None:
    """Show a picture; `shown` has a 1 for each drawn relation that is seen, `marks` what happened to some, by id."""
    show_picture(drawn.message)
    show_map(
        {
            "picture": drawn.id,
            "shown": shown,
            "selected": selected,
            "clicks": 0,
            "version": version,
            "outcomes": dict(marks or {}),
            "lit": [],
            "label": label,
        }
    )
