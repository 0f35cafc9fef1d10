"""What changed since a link was made turns into a line over the map that opens, and that can be put away."""

from collections.abc import Iterable, Iterator

import streamlit as st

from graph.comparing.difference import CellChange
from graph.comparing.difference_text import visible
from graph.comparing.link_changes import Altered, LinkChanges
from ui.escape import as_html
from ui.explore.state import keep_arrival

_MOST = 8
_UNKNOWN = (
    "The data changed since this link was made. What changed cannot be said: that version is not kept beside the file, "
    "and the link does not carry its relations."
)


def show_link_changes(changes: LinkChanges | None) -> None:
    """Say which of the shown relations changed, until it is put away; nothing where none did."""
    if changes is None:
        return
    with st.container(key="age"):
        if changes.known:
            with st.expander(_headline(changes)):
                st.html("".join(_told(changes)))
        else:
            st.html(f"<p role='status'>{_UNKNOWN}</p>")
        st.button("OK", on_click=keep_arrival, args=("",), key="age_read")


def _headline(changes: LinkChanges) -> str:
    return f"Since this link was made, {_counted(changes.count)} of what it shows changed"


def _told(changes: LinkChanges) -> Iterator[str]:
    yield from _group("Altered", [_altered(one) for one in changes.altered])
    yield from _group("New here", [f"<p>{as_html(said)}</p>" for said in changes.added])
    lost = [f"<p>{_counted(changes.lost)} whose words are not kept</p>"] if changes.lost else []
    yield from _group("No longer here", [*(f"<p>{as_html(said)}</p>" for said in changes.removed), *lost])


def _group(heading: str, items: list[str]) -> Iterator[str]:
    if items:
        yield f"<p class='group'>{heading}</p>"
        yield from items[:_MOST]
    if len(items) > _MOST:
        yield f"<p class='quiet'>and {len(items) - _MOST} more</p>"


def _altered(altered: Altered) -> str:
    before = f"<br>before: {as_html(altered.before)}" if altered.before else ""
    unknown = "<br>What it said before is not kept." if altered.cells is None else ""
    return f"<p>{as_html(altered.now)}{before}{unknown}{''.join(_cells(altered.cells or ()))}</p>"


def _cells(cells: Iterable[CellChange]) -> Iterator[str]:
    for cell in cells:
        name, before, after = (as_html(visible(text)) for text in (cell.column, cell.before, cell.after))
        yield f"<br>{name}: <del>{before}</del> → <ins>{after}</ins>"


def _counted(number: int) -> str:
    return "1 relation" if number == 1 else f"{number} relations"
