"""A step of a story as its form says it turns into a small map of what it shows."""

from collections.abc import Mapping

import streamlit as st
from markupsafe import Markup

from graph.dataset import Dataset
from graph.stories.step_view import missing_words, scope_of, step_view_of
from graph.stories.story import step_of
from graph.views.filtered import filtered
from graph.views.scope import Scope
from graph.wording import counted, listed
from ui.edit.small_map import BESIDE_FORM, small_map
from web.map.cache import model_of, payload_of

# More cannot be read beside a form.
MOST_DRAWN = 10


def step_preview(dataset: Dataset, cells: Mapping[str, str], version: str) -> None:
    """Show what a step shows of a dataset, drawn as the explorer draws it; `version` is that of the served file."""
    if dataset.graph is None or not len(dataset.graph):
        st.html(
            "<p class='quiet'>What the step shows can be drawn once relations.csv has a relation without an error.</p>"
        )
        return
    model, step = model_of(dataset), step_of({column: text.strip() for column, text in cells.items()})
    view = step_view_of(step, model)
    seen = tuple(sorted(map(str, filtered(model, scope_of(view, model), view.filters).index)))
    _say(len(seen), missing_words(step, model))
    if not 0 < len(seen) <= MOST_DRAWN:
        return
    # What filters hide takes no room here, where there is little.
    drawn = payload_of(model, Scope(only=seen), "map", BESIDE_FORM)
    label = f"Map of the {counted(len(seen), 'relation')} of the step"
    with st.container(key="form_map"), st.container(key="difference_map"):
        small_map(drawn, "1" * len(seen), label, version, view.selected)


def _say(number: int, missing: list[str]) -> None:
    text = f"The step shows {counted(number, 'relation')}." if number else "The step shows no relation."
    if number > MOST_DRAWN:
        text += " So many cannot be read beside a form; see them on the map."
    unknown = f" The map does not have {listed(missing)}." if missing else ""
    st.html(Markup("<p class='quiet' role='status'>{}{}</p>").format(text, unknown))
