"""The fingerprint of the link that a visit began with turns into what changed since of what it shows."""

import pandas as pd

from graph.comparing.link_changes import LinkChanges, changes_by, changes_since
from graph.comparing.link_fingerprint import fingerprint_in
from graph.dataset import Dataset
from graph.model.listing import as_table
from graph.saving.past_dataset import past_dataset
from web.map.choices import choices
from web.map.query_words import Query
from web.map.view import View, view_of


def link_changes_of(
    arrival: str, dataset: Dataset, query: Query, view: View, is_past_read: bool = True
) -> LinkChanges | None:
    """Return what changed of what the link shows, None where nothing did or the link does not say what changed since.

    `query` is the address without its story. Where the version is kept that the link was made with, it is shown by the
    same address once more and compared; else, and where the past is not read, the link itself tells what it can.
    """
    fingerprint = fingerprint_in(arrival)
    if fingerprint is None or dataset.version.startswith(fingerprint.version):
        return None
    now = as_table(view.shown)
    past = past_dataset(dataset.path, fingerprint.version) if is_past_read else None
    changes = changes_since(as_table(_shown(past, query)), now) if past and past.graph else changes_by(fingerprint, now)
    return changes if changes.count or not changes.known else None


def _shown(past: Dataset, query: Query) -> pd.DataFrame:
    return view_of(past, choices(past, query)).shown
