"""The step that is open turns into its place in its story: buttons to move it, to name the story, and to show it."""

from collections.abc import Sequence
from urllib.parse import urlencode

import streamlit as st
from markupsafe import Markup

from graph.edits import Edit
from graph.reading.table import Table
from graph.stories.arrange import exchanged, moved, neighbour, renamed
from graph.stories.story import Story
from ui.edit.drafts import STORY_TABLE, dataset_of_drafts, rows_of_draft
from ui.edit.editing_session import editing, try_drafts
from ui.edit.form_row import note_fields, open_row, opened_line, take_over_moved, text_of_field
from ui.page_change import MAP, leave_for


def choose_step(line: int | None, stories: Sequence[Story]) -> None:
    """Offer the steps of all stories to be opened in the form; the one that is open stands there."""
    names = {
        step.line: f"{story.title} · {number} · {step.title}"
        for story in stories
        for number, step in enumerate(story.steps, 1)
    }
    if not names:
        return
    lines, key = list(names), f"step_open_{editing().form_mark(STORY_TABLE)}"
    st.selectbox(
        "Open a step",
        lines,
        index=lines.index(line) if line in names else None,
        format_func=lambda other: names.get(other, ""),
        key=key,
        placeholder="Open a step",
        label_visibility="collapsed",
        on_change=_open,
        args=(key,),
    )


def _open(key: str) -> None:
    rows, line = rows_of_draft(STORY_TABLE), text_of_field(key)
    if rows is not None and line.isdecimal():
        note_fields(STORY_TABLE, rows)
        open_row(STORY_TABLE, int(line))


def step_order(line: int, stories: Sequence[Story], saved: Sequence[Story]) -> None:
    """Show where a step stands and what can be done with it; `saved` are the stories as they are on disk."""
    story = _story_on(line, stories)
    if story is None:
        return
    place = _place(story, line)
    st.html(Markup("<p class='quiet'>Step {} of {} of “{}”</p>").format(place, len(story.steps), story.title))
    with st.container(horizontal=True, key="step_order"):
        for word, by, icon in (("earlier", -1, "arrow_upward"), ("later", 1, "arrow_downward")):
            st.button(
                f"Move {word}",
                key=f"step_{word}",
                on_click=_exchange,
                args=(by,),
                disabled=neighbour(stories, line, by) is None,
                icon=f":material/{icon}:",
            )
        _offer_other_story(stories, story)
        _offer_title(story)
        look = {"story": story.id, "step": str(place)}
        st.button("See it on the map", on_click=_look, args=(look,), key="step_look", icon=":material/hub:")
        _offer_presenting(story, place, saved)


def _story_on(line: int, stories: Sequence[Story]) -> Story | None:
    return next((story for story in stories if any(step.line == line for step in story.steps)), None)


def _place(story: Story, line: int) -> int:
    return [step.line for step in story.steps].index(line) + 1


def _offer_other_story(stories: Sequence[Story], own: Story) -> None:
    key = f"step_move_to_{own.id}"
    others = [story.title for story in stories if story.id != own.id]
    with st.popover("To another story", icon=":material/drive_file_move:", key="step_move"):
        st.selectbox(
            "It becomes the last step of",
            others,
            index=None,
            key=key,
            placeholder="a story, or the title of a new one",
            accept_new_options=True,
        )
        st.button("Move it there", on_click=_move, args=(key,), key="step_move_put", type="primary")


def _offer_title(story: Story) -> None:
    with st.popover("Rename the story", icon=":material/edit:", key="story_rename"):
        st.text_input("Title of the story, in all of its steps", story.title, key=f"story_title_{story.id}")
        st.button(
            "Rename it", on_click=_rename, args=(f"story_title_{story.id}",), key="story_rename_put", type="primary"
        )


def _offer_presenting(story: Story, place: int, saved: Sequence[Story]) -> None:
    """Link to what Present shows, which is what is saved; say so where that is something else."""
    found = next((other for other in saved if other.id == story.id), None)
    address = urlencode({"story": story.id, "step": min(place, len(found.steps))}) if found else ""
    is_off = found is None
    st.link_button(
        "Present from here", f"present?{address}", disabled=is_off, key="present", icon=":material/slideshow:"
    )
    if found is None:
        st.html("<p class='quiet'>Present shows what is saved, and this story is not saved yet.</p>")
    elif editing().changed():
        st.html("<p class='quiet'>Present shows what is saved, without your draft.</p>")


def _exchange(by: int) -> None:
    rows, line, stories = _now()
    other = neighbour(stories, line, by) if line is not None else None
    if rows is None or line is None or other is None:
        return
    _put(exchanged(rows, stories, line, other), other)
    story = _story_on(other, stories)
    if story:
        editing().say(f"It is step {_place(story, other)} of {len(story.steps)} now, in your draft.")


def _move(key: str) -> None:
    rows, line, stories = _now()
    title = text_of_field(key)
    if rows is None or line is None:
        return
    try:
        _put(moved(rows, stories, line, title), line)
    except ValueError as error:
        editing().say(f"The step was not moved: {error}.", good=False)
        return
    editing().say(f"The step is the last of “{title}” now, in your draft.")


def _rename(key: str) -> None:
    rows, line, stories = _now()
    story = _story_on(line, stories) if line is not None else None
    if rows is None or line is None or story is None:
        return
    title = text_of_field(key)
    try:
        _put(renamed(rows, stories, story, title), line)
    except ValueError as error:
        editing().say(f"The story was not renamed: {error}.", good=False)
        return
    editing().say(f"“{story.title}” is called “{title}” now, in your draft.")


def _look(address: dict[str, str]) -> None:
    try_drafts(True)
    leave_for(MAP, address)


def _now() -> tuple[Table | None, int | None, Sequence[Story]]:
    """Return the rows, the open line and the stories at a click, with what was typed just before it."""
    rows = rows_of_draft(STORY_TABLE)
    if rows is None:
        return None, None, ()
    note_fields(STORY_TABLE, rows)
    return rows, opened_line(STORY_TABLE, rows), dataset_of_drafts().stories


def _put(edits: Sequence[Edit], line: int) -> None:
    take_over_moved(STORY_TABLE, edits, line)
