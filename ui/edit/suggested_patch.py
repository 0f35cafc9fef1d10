"""Patches that somebody suggests turn into what they would change, row by row, and then into the draft."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from graph.comparing.difference import difference
from graph.editing.apply_patch import FilePatch, file_patches, patched
from graph.importing.formats import ImportFile
from graph.wording import counted
from ui.edit.difference_list import show_difference
from ui.edit.drafts import TABLES, draft_of, edit_tables, path_of, rows_of_draft, table_in
from ui.edit.editing_session import editing


def show_suggestion(files: Sequence[ImportFile]) -> None:
    """Show what patches would do to the drafts, and the button that takes it over."""
    by_name = {path_of(table).name: table for table in TABLES}
    contents: dict[str, bytes] = {}
    for patch in (patch for file in files for patch in file_patches(file.content)):
        table = by_name.get(patch.name)
        if table is None:
            _refuse(f"The patch is for {patch.name}, which is none of the tables here.")
            continue
        before = contents.get(table, draft_of(table).content)
        after = _fitting(patch, before)
        if after != before:
            contents[table] = after
    st.button(
        "Take over what fits",
        on_click=_take_over,
        args=(contents,),
        disabled=not contents,
        type="primary",
        key="take_patch",
    )
    for table, content in contents.items():
        _show_rows(table, content)


def _fitting(patch: FilePatch, before: bytes) -> bytes:
    """Say how much of a patch fits a content; return the content with that."""
    result = patched(before, patch)
    fitting, all_of_it = len(patch.hunks) - len(result.misfits), counted(len(patch.hunks), "change")
    verb = "fits" if len(patch.hunks) == 1 else "fit"
    text = Markup("<p role='status'><b>{}</b>: {} of {} {}.</p>")
    st.html(text.format(patch.name, fitting, all_of_it, verb))
    for misfit in result.misfits:
        _refuse(misfit)
    return result.content


def _show_rows(table: str, content: bytes) -> None:
    """Show the rows that would differ from those of the draft."""
    before, after = rows_of_draft(table), table_in(table, content)
    if before and after:
        show_difference(path_of(table).name, difference(before, after))
    else:
        st.html(Markup("<p class='fault warning'>{} cannot be shown row by row.</p>").format(path_of(table).name))


def _take_over(contents: dict[str, bytes]) -> None:
    edit_tables(contents)
    editing().say("What fits of the patch is in your draft.")


def _refuse(reason: str) -> None:
    st.html(Markup("<div class='fault error' role='alert'><b>{}</b></div>").format(reason))
