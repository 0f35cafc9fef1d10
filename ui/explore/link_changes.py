"""The fingerprint of the link that a visit began with turns into what changed since of what it shows."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from graph.comparing.link_changes import LinkChanges, changes_by, changes_since
from graph.comparing.link_fingerprint import fingerprint_in, fingerprint_with, prints_of
from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.model.listing import as_table
from graph.model.map_model import MapModel
from graph.saving.past_dataset import past_dataset
from ui.explore import state
from ui.explore.by_version import BY_VERSION
from web.map.choices import choices
from web.map.view import View, view_of


def fingerprint_for(view: View) -> str:
    """Return the fingerprint for a link to what is shown now."""
    prints = _prints(view.model)
    return fingerprint_with(view.model.version, [prints[id] for id in view.shown.index])


def link_version_of(dataset: Dataset, arrival: str) -> str:
    """Return the version that the address is to name: that of the link until it was read what changed since."""
    fingerprint = fingerprint_in(arrival)
    return fingerprint.version if fingerprint else dataset.version[:SHORT_VERSION]


def link_changes_of(arrival: str, dataset: Dataset, view: View) -> LinkChanges | None:
    """Return what changed of what the link shows, None where nothing did or the link does not say what changed since.

    Where the version is kept that the link was made with, it is shown by the same address once more and compared.
    """
    fingerprint = fingerprint_in(arrival)
    if fingerprint is None or dataset.version.startswith(fingerprint.version):
        return None
    now = as_table(view.shown)
    past = past_dataset(dataset.path, fingerprint.version)
    changes = changes_since(as_table(_shown(past)), now) if past and past.graph else changes_by(fingerprint, now)
    return changes if changes.count or not changes.known else None


def _shown(past: Dataset) -> pd.DataFrame:
    return view_of(past, choices(past, state.widget_query())).shown


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def _prints(model: MapModel) -> Mapping[str, str]:
    """Return the short text of each relation of a version: each click needs some of them before the map is sent."""
    return dict(zip(model.relations.index, prints_of(as_table(model.relations)), strict=True))
