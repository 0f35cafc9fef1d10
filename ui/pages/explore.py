"""The explore page: the map, what narrows it, and what is said about a click."""

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from graph.dataset import Dataset, with_last_good_map
from graph.stories.story import Story
from graph.views.filters import counts
from graph.views.scope import first_levels, level_counts, levels_of
from graph.vocabulary import LAYOUTS
from ui.data_file import PROJECT, data_file_cache, data_path
from ui.edit.drafts import dataset_of_drafts, is_tried
from ui.edit.editing_session import editing
from ui.edit.panels.stored_draft_notes import show_draft_waits
from ui.explore import state
from ui.explore.address import query_now, read_address, write_address
from ui.explore.address_faults import misread
from ui.explore.clicks import MAP_CALLBACKS, offer_levels, start_again, tell
from ui.explore.downloads import shown_as_table
from ui.explore.link_changes import fingerprint_for, link_changes_of, link_version_of
from ui.explore.panels.answer import answer_panel
from ui.explore.panels.concept import concept_panel
from ui.explore.panels.download_menu import downloads
from ui.explore.panels.draft_notice import show_tried
from ui.explore.panels.drawer import below_story, drawer
from ui.explore.panels.file_faults import show_problems
from ui.explore.panels.filter_pills import filters, show_counts
from ui.explore.panels.hints import how_to_begin, left_out, no_match, why_not_here
from ui.explore.panels.legend import legend
from ui.explore.panels.link_changes_note import show_link_changes
from ui.explore.panels.notes import educational_note, show_change, show_misread
from ui.explore.panels.propositions import propositions
from ui.explore.panels.questions import questions
from ui.explore.panels.relation import relation_panel
from ui.explore.panels.starting_points import start_questions
from ui.explore.panels.story_strip import present_link, story_panel
from ui.explore.panels.toolbar import depth_choice, focus_search, layout_choice, show_amount
from ui.explore.panels.trail_bar import crumbs, meter
from ui.explore.trail import note_entry, see, seen, trail
from ui.map.component import show_map, show_picture
from ui.map.map_first import head_start
from ui.page_change import EDIT, leave_for, remember_map
from ui.pages.no_map import page_without_map
from ui.part import part
from web.map.cache import openings_of
from web.map.choices import choices, concept_meant
from web.map.story_step import StoryStep, story_step_of, words_of
from web.map.view import View, view_of


def explore() -> None:
    """Show the whole page; what the map needs is worked out first, so that it can go out with the first message."""
    files_version, dataset = _now()
    drawable = dataset.graph is not None and len(dataset.graph) > 0
    begins = False
    with part("what changed in the file"):
        if not is_tried():
            state.notice_changes(dataset)
    with part("the address"):
        begins = drawable and read_address(dataset)
        if begins:
            state.keep_misread(misread(dataset))
    view = None
    with part("the map"):
        view = view_of(dataset, choices(dataset, state.widget_query())) if drawable else None
    st.set_page_config("Neuroimmune Map", PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state=268)
    st.html(PROJECT / "ui" / "style.css")
    if view:
        _show_map_page(dataset, view, files_version, begins)
    else:
        page_without_map(dataset, files_version, drawable)


def _now() -> tuple[str, Dataset]:
    """Return the version of the files and what is shown of them: what is saved, or the visitor's own drafts."""
    files_version, saved = data_file_cache(data_path()).latest()
    return files_version, with_last_good_map(dataset_of_drafts(), saved) if is_tried() else saved


def _tell(dataset: Dataset, story: Story, number: int = 1) -> None:
    story_step = StoryStep(story, number)
    tell(words_of(dataset, story_step, {}), story_step.address)


def _show_map_page(dataset: Dataset, view: View, files_version: str, begins: bool) -> None:
    """Show the map before everything else, because it is what a visitor waits for."""
    with part("the levels"):
        offer_levels(levels_of(view.model.relations))
    with st.sidebar:
        st.html("<p class='name'>Neuroimmune Map</p>")
    toolbar = st.container(horizontal=True, key="toolbar")
    with toolbar, part("the number of relations"):
        show_amount(view.amount, len(view.model.relations))
    story_step, link_version, fingerprint = None, "", ""
    with part("the story"):
        story_step = story_step_of(dataset, state.story_query())
    with part("the age of a link"):
        link_version, fingerprint = link_version_of(dataset, state.arrival()), fingerprint_for(view)
    with part("the map"):
        _show_map({**_map_view(view, story_step, files_version), "made": link_version, "mark": fingerprint}, view)
    with part("what changed since the link was made"):
        if begins:
            state.keep_link_changes(link_changes_of(state.arrival(), dataset, view))
    with toolbar, part("the search and the kinds of map"):
        _show_toolbar(dataset, view)
    with st.sidebar:
        _show_sidebar(dataset, view)
    _show_notices(dataset, view)
    with part("the legend"):
        legend(view.legend, view.chosen.filters, view.payload.kind)
    with st.container(horizontal=True, key="footer"):
        _show_footer(dataset, view, story_step)
    with part("the sentences"):
        propositions(view.shown, view.payload.id, view.flags, state.selection().id, shown_as_table(view))
    with part("the address of what is shown"):
        write_address(dataset, link_version)
        remember_map()


def _show_map(now: dict[str, Any], view: View) -> None:
    show_picture(view.payload.message)
    with head_start() as run:
        show_map({**now, "run": run}, MAP_CALLBACKS)


def _show_notices(dataset: Dataset, view: View) -> None:
    """Show what is to be known before reading the map: misread words, changes since, faults, an empty picture."""
    with part("what the address says"):
        show_misread(state.misread())
        if is_tried():
            show_tried()
        else:
            show_draft_waits(editing())
        show_link_changes(state.link_changes())
    with part("the problems of the file"):
        show_problems(dataset)
    if not view.amount:
        with part("why nothing is shown"):
            focus = view.scope.focus
            no_match(view.chosen.filters, focus, view.hiders_of(focus) if focus else ())


def _map_view(view: View, story_step: StoryStep | None, files_version: str) -> dict[str, Any]:
    selected = state.selection()
    return {
        "picture": view.payload.id,
        "shown": view.flags,
        "selected": selected.id,
        "clicks": selected.clicks,
        "version": files_version,
        "outcomes": dict(view.answer.badges) if view.answer else {},
        "beside": view.answer is not None or story_step is not None,
        "told": f"{story_step.story.id} {story_step.number}" if story_step else "",
        "lit": list(view.answer.lit) if view.answer else [],
        "label": f"Map of {view.amount} relations; the same relations stand as sentences below",
    }


def _show_toolbar(dataset: Dataset, view: View) -> None:
    focus = view.chosen.scope.focus
    focus_search(view.model, focus, lambda typed: concept_meant(typed, view.model), view.hiders_of)
    if focus:
        depth_choice()
    layout_choice(LAYOUTS)
    if not focus and not view.answer:
        start_questions(openings_of(view.model), dataset.stories, partial(_tell, dataset))


def _show_sidebar(dataset: Dataset, view: View) -> None:
    with st.container(horizontal=True, key="sidebar_actions"):
        with part("the link to present"):
            present_link(urlencode(query_now(dataset), doseq=True))
        st.button("Edit", on_click=leave_for, args=(EDIT,), key="to_edit", help="Edit the tables, or suggest a change")
        with part("the downloads"):
            downloads(view, dataset)
    with st.container(key="questions"), part("the questions"):
        questions(view.model.terms)
    with st.container(key="filters"):
        with part("the filters"):
            filters(view.model)
        levels = first_levels(view.model.relations)
        st.button("Reset to the first map", on_click=start_again, args=(levels,), key="reset")
    with part("the numbers beside the filters"):
        found = counts(view.model.words.loc[view.asked.index], view.chosen.filters)
        show_counts({"level": level_counts(view.model.relations, view.chosen.scope), **found})


def _show_footer(dataset: Dataset, view: View, story_step: StoryStep | None) -> None:
    selected = state.selection().id
    with part("the way here"):
        looked_at = view.name_of(selected) or view.scope.focus
        if looked_at:
            note_entry(looked_at)
        see(view.read(selected))
        crumbs(trail())
    kind = "telling" if story_step else "asking" if view.answer else "looking"
    with st.container(key=kind), st.container(key="detail"), part("the panel"):
        _show_detail(view, selected, story_step, partial(_tell, dataset))
    with part("the line below the map"):
        searched, hiders = state.found()
        if searched == view.scope.focus:
            why_not_here(searched, hiders)
        show_change(state.note())
        meter(len(seen() & view.model.records.keys()), len(view.model.relations))
    educational_note()


def _show_detail(
    view: View, selected: str, story_step: StoryStep | None, tell_step: Callable[[Story, int], None]
) -> None:
    panel, picked = _panel_of(view, selected), selected if view.name_of(selected) else ""
    if story_step:
        with drawer({}, set(), ""):
            story_panel(story_step, partial(tell_step, story_step.story))
            if panel:
                with below_story(picked):
                    panel()
    elif panel:
        with drawer(view.payload.x_shares, view.ends_of(picked), picked):
            panel()
    else:
        how_to_begin(view.scope.focus)
    left_out(view.left_out)


def _panel_of(view: View, selected: str) -> Callable[[], None] | None:
    """Return what shows the selected concept or relation, or else the answer; None where there is nothing to show."""
    if selected in view.model.graph:
        return partial(concept_panel, view.model.graph, selected, view.shown, view.scope)
    if selected in view.model.records:
        relation = view.model.records[selected]
        contested = view.model.is_contested(relation)
        return partial(relation_panel, relation, view.pair_of(selected), contested, view.path)
    if view.answer and view.chosen.question:
        return partial(answer_panel, view.answer, view.chosen.question, len(view.model.relations) - view.answer.asked)
    return None


if __name__ == "__main__":
    explore()
