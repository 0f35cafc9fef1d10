"""The shipped data become what the tests of the picture look at, read once."""

from collections.abc import Mapping
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest

from graph.dataset import load
from graph.model.map_model import MapModel, map_model

DATA = Path(__file__).parents[2] / "data" / "relations.csv"


@pytest.fixture(scope="session")
def shipped() -> nx.MultiDiGraph:
    """The graph of the shipped relations."""
    return load(DATA).graph


@pytest.fixture(scope="session")
def model(shipped: nx.MultiDiGraph) -> MapModel:
    """The map model of the shipped relations."""
    return map_model(shipped, "shipped")


@pytest.fixture(scope="session")
def relations(model: MapModel) -> pd.DataFrame:
    """The listing of the shipped relations."""
    return model.relations


@pytest.fixture(scope="session")
def types(model: MapModel) -> Mapping[str, str]:
    """The type of each shipped concept."""
    return model.types
