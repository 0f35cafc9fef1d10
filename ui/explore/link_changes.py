"""The mark of the link that a visit began with turns into what changed since of what it shows."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from graph.comparing.link_changes import Age, age_by, age_since
from graph.comparing.link_fingerprint import VERSION_DIGITS, mark_in, mark_with, prints_of
from graph.dataset import Reading
from graph.model.listing import as_table
from graph.model.map_model import MapModel
from graph.saving.past_dataset import kept_reading
from ui.explore import state
from ui.explore.cache import BY_VERSION
from ui.explore.choices import choices
from ui.explore.view import View, view_of


def mark_for(view: View) -> str:
    """Return the mark for a link to what is shown now."""
    prints = _prints(view.model)
    return mark_with(view.model.version, [prints[id] for id in view.shown.index])


def made_with(reading: Reading, arrival: str) -> str:
    """Return the version that the address is to name: that of the link until it was read what changed since."""
    mark = mark_in(arrival)
    return mark.version if mark else reading.version[:VERSION_DIGITS]


def age_of(arrival: str, reading: Reading, view: View) -> Age | None:
    """Return what changed of what the link shows, None where nothing did or the link does not say its age.

    Where the version is kept that the link was made with, it is shown by the same address once more and compared.
    """
    mark = mark_in(arrival)
    if mark is None or reading.version.startswith(mark.version):
        return None
    now = as_table(view.shown)
    kept = kept_reading(reading.path, mark.version)
    age = age_since(as_table(_shown(kept)), now) if kept and kept.graph else age_by(mark, now)
    return age if age.count or not age.known else None


def _shown(kept: Reading) -> pd.DataFrame:
    return view_of(kept, choices(kept, state.said())).shown


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def _prints(model: MapModel) -> Mapping[str, str]:
    """Return the short text of each relation of a version: each click needs some of them before the map is sent."""
    return dict(zip(model.relations.index, prints_of(as_table(model.relations)), strict=True))
