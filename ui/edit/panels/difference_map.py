"""What differs between two versions turns into a map of just that, with a mark on all that is new, changed or gone."""

import streamlit as st

from graph.comparing.overlay import MOST_AROUND, Overlay, around
from graph.layout.lay_out import lay_out
from graph.layout.picture import EXPLORED, Frame
from graph.views.scope import Scope
from graph.wording import counted
from ui.edit.small_map import small_map
from web.map.payload import payload

KEY = "difference_map"
# So much larger than its frame a picture may be: its type is hardly smaller for that.
_NEARLY = 1.02
LEGEND = "<p class='quiet'><b>+</b> new · <b>~</b> changed · <b>−</b> removed, or left without any relation</p>"


def difference_map(
    found: Overlay, files_version: str, relations: tuple[str, ...] | None = None, frame: Frame = EXPLORED
) -> None:
    """Show the relations to look at, or those given, as a map for a frame."""
    shown = relations or found.relations
    if not shown:
        return
    scope = Scope(only=tuple(shown))
    drawn = payload(found.model, lay_out(found.model, scope, "map", frame), scope)
    label = f"Map of {counted(len(drawn.relations), 'relation')} with what would change"
    with st.container(key=KEY):
        small_map(drawn, "1" * len(drawn.relations), label, files_version, marks=found.changes)
    st.html(LEGEND)


def fitting(found: Overlay, relation: str, frame: Frame) -> tuple[str, ...]:
    """Return a relation and as many others of its concepts as a frame has room for at full size."""
    shown: tuple[str, ...] = ()
    for most in range(MOST_AROUND, 1, -1):
        shown = around(found, relation, most)
        picture = lay_out(found.model, Scope(only=shown), "map", frame)
        if picture.width <= _NEARLY * frame.space[0] and picture.height <= _NEARLY * frame.space[1]:
            break
    return shown
