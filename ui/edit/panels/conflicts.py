"""What two editors both changed turns into a question for each: mine or theirs?"""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from graph.comparing.difference_text import visible
from graph.comparing.row import Row
from graph.comparing.row_merge import CellConflict, Choices, Conflict, Side
from graph.content_hash import SHORT_VERSION, content_hash
from graph.wording import listed
from ui.escape import as_label

FIRST = (
    "Nothing is saved yet and nothing is lost. All other changes of both are already together; please decide about "
    "these."
)
ANEW = Markup(
    "<b>Somebody saved once more meanwhile.</b> Nothing is saved yet and nothing is lost; please decide about what "
    "stands here now."
)
ALERT = Markup(" role='alert'")
SIDES: tuple[Side, ...] = ("mine", "theirs")


def ask_conflicts(
    conflicts: Mapping[str, Sequence[Conflict]],
    decide: Callable[[Choices], None],
    give_up: Callable[[], None],
    *,
    is_anew: bool,
) -> None:
    """Ask which side of each conflict to keep, by the name of the file; `decide` is called once all are decided.

    An answer and a click belong to what was asked. Where something else is asked in its place, because somebody saved
    again meanwhile (`is_anew`), nothing is chosen there, and a second click on the button before decides nothing. What
    says so takes no room of its own, so that such a click does not meet another button.
    """
    with st.container(key="conflicts", border=True):
        st.html(
            Markup("<h3>Somebody else changed the same in {}</h3><p{}>{}</p>").format(
                listed(list(conflicts)), ALERT if is_anew else "", ANEW if is_anew else FIRST
            )
        )
        asked = [conflict for found in conflicts.values() for conflict in found]
        sides = [_ask(number, conflict) for number, conflict in enumerate(asked)]
        choices = {conflict: side for conflict, side in zip(asked, sides, strict=True) if side}
        with st.container(horizontal=True):
            whole = len(choices) == len(asked)
            key = f"decide_{_mark(asked)}"
            st.button("Save with these", key, on_click=decide, args=(choices,), disabled=not whole, type="primary")
            st.button("Not now", on_click=give_up, key="decide_later")


def _ask(number: int, conflict: Conflict) -> Side | None:
    if isinstance(conflict, CellConflict):
        title, offered = f"{conflict.base.title}: {conflict.column}", (conflict.mine, conflict.theirs)
    else:
        title, offered = conflict.base.title, (_fate(conflict.mine), _fate(conflict.theirs))
    st.html(Markup("<p><b>{}</b></p>").format(title))
    labels = {side: f"{side}: {visible(text)}" for side, text in zip(SIDES, offered, strict=True)}
    return st.radio(
        as_label(title),
        SIDES,
        index=None,
        format_func=lambda side: as_label(labels[side]),
        key=f"conflict_{number}_{_mark(conflict)}",
        label_visibility="collapsed",
    )


def _mark(asked: Conflict | Sequence[Conflict]) -> str:
    """Return a text that differs for whatever else is asked: another row, column or text of either side."""
    return content_hash(repr(asked).encode(errors="surrogatepass"))[:SHORT_VERSION]


def _fate(row: Row | None) -> str:
    return "keep the row as it was changed" if row else "remove the row"
