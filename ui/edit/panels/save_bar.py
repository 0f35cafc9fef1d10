"""The drafts turn into a summary beside the page: what is changed, what is wrong, and what can be done with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from graph.editing.patch import patch
from graph.wording import listed
from graph.writing.spreadsheet import for_spreadsheet
from ui.edit.draft_summaries import Summary
from ui.rights.contact import Contact

# The keys that web/front/editing/edit_keys.js listens to.
KEYS = "<p class='quiet'><kbd>Ctrl S</kbd> saves, <kbd>Ctrl Z</kbd> undoes, <kbd>Ctrl Shift Z</kbd> redoes.</p>"


@dataclass(frozen=True)
class Actions:
    """What the buttons do; `save` is None where one may not save, or where the button is on the page already."""

    undo: Callable[[], None]
    redo: Callable[[], None]
    discard: Callable[[], None]
    review: Callable[[], None]
    save: Callable[[], None] | None
    look: Callable[[], None]
    faults: Callable[[str], None]


@dataclass(frozen=True)
class Filled:
    """Whether something is typed into the form on the page and not added, and into any form."""

    on_page: bool
    anywhere: bool


def save_panel(
    summaries: Mapping[str, Summary], table: str, actions: Actions, can: tuple[bool, bool], may_save: bool, form: Filled
) -> None:
    """Show what is changed in every table; undo, redo, save and discard act on all, the downloads on the open one.

    `can` says whether there is something to undo, and something to redo.
    """
    is_changed = any(summary.draft.is_changed for summary in summaries.values())
    for name, summary in summaries.items():
        if _is_told(summary, name == table):
            _show_summary(name, summary, actions.faults)
    with st.container(horizontal=True, key="undoing"):
        st.button("Undo", "undo", None, actions.undo, disabled=not can[0], icon=":material/undo:")
        st.button("Redo", "redo", None, actions.redo, disabled=not can[1], icon=":material/redo:")
    label = "Review and save" if may_save else "Review and suggest"
    is_empty = not (is_changed or form.anywhere)
    st.button(label, on_click=actions.review, disabled=is_empty, type="primary", key="review", width="stretch")
    if actions.save:
        cannot = not (is_changed or form.on_page) or any(summary.errors for summary in summaries.values())
        st.button("Save", "save_now", None, actions.save, disabled=cannot, icon=":material/save:", width="stretch")
    st.button("See it on the map", on_click=actions.look, key="look", icon=":material/hub:", width="stretch")
    _downloads(summaries[table])
    st.html(KEYS)
    if is_changed:
        with st.popover("Throw my changes away", width="stretch"):
            st.html("<p>All tables go back to the files as they are on disk. What is typed into forms is lost too.</p>")
            st.button("Throw them away", on_click=actions.discard, key="discard", icon=":material/delete:")


def short_save(summaries: Mapping[str, Summary], actions: Actions, can_undo: bool) -> None:
    """Say in one line what is not saved, with undo and save; the style sheet shows it where the side bar is hidden."""
    changed = [summary for summary in summaries.values() if summary.draft.is_changed]
    if not changed:
        return
    faulty = any(summary.errors for summary in summaries.values())
    names = listed([summary.draft.path.name for summary in changed])
    with st.container(horizontal=True, vertical_alignment="center", key="short_save"):
        st.html(Markup("<p><b>Not saved:</b> {}{}</p>").format(names, ", with errors" if faulty else ""))
        st.button("Undo", "short_undo", None, actions.undo, disabled=not can_undo)
        if actions.save and not faulty:
            st.button("Save", "short_put", None, actions.save, type="primary")
        else:
            st.button("Review", "short_review", None, actions.review, type="primary")


def suggestion(summaries: Mapping[str, Summary], told: str, contact: Contact | None) -> None:
    """Offer the changes as a patch to send to somebody who may save; `told` says them in words, as Markdown.

    `contact` is whom the settings of the map name for that.
    """
    st.html("<h3>Suggest this change</h3>")
    if contact:
        whom = Markup("<b>{}</b> ({})").format(contact.name, contact.address) if contact.name else contact.address
        st.html(Markup("<p>Send both to {}: the words to read, the patch to apply.</p>").format(whom))
    else:
        st.html("<p>Send both to an editor: the words to read, the patch to apply.</p>")
    with st.container(horizontal=True, key="suggest"):
        download_patch(summaries)
        if contact:
            label, icon = ("Open their page", "open_in_new") if contact.is_page else ("Write the letter", "mail")
            link = contact.link("A change for the map", f"{told}\n\nThe patch is attached: suggestion.patch\n")
            st.link_button(label, link, icon=f":material/{icon}:", key="suggest_letter")
    st.code(told, language="markdown", wrap_lines=True)


def _show_summary(table: str, summary: Summary, show: Callable[[str], None]) -> None:
    with st.container(horizontal=True, key=f"drafted_{table}"):
        st.html(_told(summary))
        if summary.faults.places:
            what = f"Show the faults of {summary.draft.path.name} in its table"
            st.button("Show", f"faults_{table}", what, show, (table,), type="tertiary")


def download_patch(summaries: Mapping[str, Summary]) -> None:
    """Offer the changes as a file that “Try a file” reads, for somebody who is to look at them or to save them."""
    diffs = [
        patch(summary.draft.base or b"", summary.draft.content, f"data/{summary.draft.path.name}")
        for summary in summaries.values()
        if summary.draft.is_changed
    ]
    st.download_button(
        "Download the patch",
        b"".join(diffs),
        file_name="suggestion.patch",
        mime="text/x-diff",
        on_click="ignore",
        icon=":material/download:",
        key="suggest_patch",
    )


def _is_told(summary: Summary, is_open: bool) -> bool:
    """Return whether there is anything to say of a table: it is there, or changed, or what one looks at."""
    return is_open or summary.draft.base is not None or summary.draft.is_changed


def _told(summary: Summary) -> Markup:
    faults = summary.faults.in_words or "no faults"
    kind = "error" if summary.errors else "calm"
    text = Markup("<p class='drafted {}' role='status'><b>{}</b><br>{} · {}</p>")
    return text.format(kind, summary.draft.path.name, summary.difference, faults)


def _downloads(summary: Summary) -> None:
    with st.popover("Download", icon=":material/download:", width="stretch"):
        name = summary.draft.path.stem
        st.download_button(
            "As it is, for any program",
            summary.draft.content,
            file_name=f"{name}.csv",
            mime="text/csv",
            on_click="ignore",
            key="download_draft",
        )
        rows = summary.rows
        if rows is not None:
            st.download_button(
                "For Excel: no cell runs as a formula",
                lambda: for_spreadsheet(rows),
                file_name=f"{name}-for-excel.csv",
                mime="text/csv",
                on_click="ignore",
                key="download_excel",
            )
        st.html("<p class='quiet'>Both come back unchanged under “Try a file”.</p>")
