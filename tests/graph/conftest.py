"""The shipped data become what the tests of the picture look at, read once."""

from collections.abc import Mapping
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest

from graph.dataset import load
from graph.model.listing import listing

DATA = Path(__file__).parents[2] / "data" / "relations.csv"


@pytest.fixture(scope="session")
def shipped() -> nx.MultiDiGraph:
    """The graph of the shipped relations."""
    return load(DATA).graph


@pytest.fixture(scope="session")
def relations(shipped: nx.MultiDiGraph) -> pd.DataFrame:
    """The listing of the shipped relations."""
    return listing(shipped)


@pytest.fixture(scope="session")
def types(shipped: nx.MultiDiGraph) -> Mapping[str, str]:
    """The type of each shipped concept."""
    return dict(shipped.nodes(data="type"))
