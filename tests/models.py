"""Relations of a test become a map model: from the text of a file, or from a listing alone."""

from collections.abc import Mapping

import networkx as nx
import pandas as pd

from graph.model.build import build
from graph.model.map_model import MapModel, map_model
from graph.reading.read import read


def model_of_text(text: str, version: str = "v") -> MapModel:
    table, faults = read(text.encode(), "relations.csv")
    assert (table is not None, faults) == (True, [])
    assert table
    return map_model(build(table, {}), version)


def model_of_listing(listing: pd.DataFrame, types: Mapping[str, str] | None = None) -> MapModel:
    """Return a model that knows a listing and the types of its concepts, and nothing else."""
    return MapModel(nx.MultiDiGraph(), "v", listing, types or {}, frozenset())
