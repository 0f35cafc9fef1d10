"""What differs between two versions turns into a map of just that, with a mark on all that is new, changed or gone."""

import streamlit as st

from graph.comparing.overlay import Overlay
from graph.layout.lay_out import lay_out
from graph.layout.picture import EXPLORED, Frame
from graph.views.scope import Scope
from ui.map.component import show_map, show_picture
from web.map.payload import payload

KEY = "difference_map"
LEGEND = "<p class='quiet'><b>+</b> new · <b>~</b> changed · <b>−</b> removed, or left without any relation</p>"


# No wider than it must be, so that the letters are not made smaller beside a form.
PREVIEW = Frame((392.0, 430.0))


def difference_map(
    found: Overlay, files_version: str, relations: tuple[str, ...] | None = None, frame: Frame = EXPLORED
) -> None:
    """Show the relations to look at, or those given, as a map for a frame."""
    shown = relations or found.relations
    if not shown:
        return
    scope = Scope(only=tuple(shown))
    drawn = payload(found.model, lay_out(found.model, scope, "map", frame), scope)
    show_picture(drawn.message)
    with st.container(key=KEY):
        show_map(
            {
                "picture": drawn.id,
                "shown": "1" * len(drawn.relations),
                "selected": "",
                "clicks": 0,
                "version": files_version,
                "outcomes": {id: change for id, change in found.changes.items()},
                "lit": [],
                "label": f"Map of {len(drawn.relations)} relations with what would change",
            }
        )
    st.html(LEGEND)
