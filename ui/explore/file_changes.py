"""Two versions of the file turn into a line on how many relations were added, removed and changed."""

import streamlit as st

from graph.comparing.difference import difference
from graph.model.listing import as_table
from graph.model.map_model import MapModel
from graph.reading.table import Table
from ui.explore.by_version import BY_VERSION


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def changes_between(before: MapModel, now: MapModel) -> str:
    """Return how many relations differ, worked out once for everybody who saw the version before.

    >>> from graph.model.build import build
    >>> from graph.model.map_model import map_model
    >>> from graph.reading.csv_text import table_of
    >>> header = ("source", "effect", "target")
    >>> one = map_model(build(table_of("", header, [["GABA", "calms", "Stress"]]), {}), "1")
    >>> other = map_model(build(table_of("", header, []), {}), "2")
    >>> changes_between(one, other)
    '+0 -1 ~0 relations'
    """
    found = difference(_rows(before), _rows(now))
    return f"+{len(found.added)} -{len(found.removed)} ~{len(found.changed)} relations"


def _rows(model: MapModel) -> Table:
    """Return the rows without the types of their concepts: another type of a concept changes none of its relations."""
    return as_table(model.relations.drop(columns=["source_type", "target_type"]))
