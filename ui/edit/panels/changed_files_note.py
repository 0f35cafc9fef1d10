"""Files that hold something else than the drafts began with turn into notes of what happened to them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st
from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic
from graph.wording import listed
from ui.edit.broken_files import missed_tables, why_no_table
from ui.edit.drafts import on_disk, path_of
from ui.edit.editing_session import EditingSession
from ui.edit.form_row import show_view
from ui.edit.others_changes import told_of_others
from ui.edit.save import changed_under, gone_under
from ui.fault_markup import fault_markup

_SAVED = "{} {} saved by somebody else meanwhile. {} Saving brings both together; nothing is overwritten."
_GONE = "{} {} deleted, moved or renamed meanwhile. Your draft is whole; saving makes the file anew."
_MISSED = "{} {} deleted, moved or renamed meanwhile. The map goes on with what was read before, and History has it."
_BROKEN = "{} Your draft is whole; it can be saved once the file is a table again. History has what it was before."


def show_changed_files(session: EditingSession) -> None:
    """Say which files were saved by somebody else, are gone or no tables any more, since the drafts began."""
    drafts = session.changed()
    gone = [table for table, draft in drafts.items() if gone_under(draft, table)]
    changed = [table for table, draft in drafts.items() if table not in gone and changed_under(draft, table)]
    broken = {table: fault for table in changed if (fault := why_no_table(table))}
    _show_broken(broken)
    saved = {table: content for table in changed if table not in broken and (content := on_disk(table)) is not None}
    missed = [table for table in missed_tables() if table not in drafts]
    for words, tables in ((_SAVED, list(saved)), (_GONE, gone), (_MISSED, missed)):
        if tables:
            _show(words, [path_of(table).name for table in tables], told_of_others(drafts, saved))
    if broken or missed:
        st.button("History", on_click=show_view, args=("history",), key="to_history", icon=":material/history:")


def _show_broken(broken: Mapping[str, Diagnostic]) -> None:
    for table, fault in broken.items():
        place = f"{path_of(table).name} on disk, line {fault.line}, column {fault.column}"
        st.html(fault_markup(replace(fault, help=_BROKEN.format(fault.help)), place))


def _show(words: str, names: Sequence[str], others: str) -> None:
    text = Markup("<p class='fault warning' role='status'>{}</p>")
    st.html(text.format(words.format(listed(names), "were" if len(names) > 1 else "was", others)))
