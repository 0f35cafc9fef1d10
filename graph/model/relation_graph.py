"""A graph of relations that is gone as soon as nobody has it."""

from typing import Any

import networkx as nx
from networkx.classes.reportviews import (
    DiMultiDegreeView,
    InMultiDegreeView,
    InMultiEdgeView,
    OutMultiDegreeView,
    OutMultiEdgeView,
)


class RelationGraph(nx.MultiDiGraph):  # type: ignore[misc]
    """A MultiDiGraph that does not keep the views of itself which it hands out.

    networkx keeps them, and each holds its graph: such a circle only a search for garbage finds, and what a large file
    makes is left out of that (`ui/undisturbed.py`), so that it would stay for ever.
    """

    @property
    def edges(self) -> Any:
        """The edges, as networkx has them."""
        return OutMultiEdgeView(self)

    out_edges = edges

    @property
    def in_edges(self) -> Any:
        """The edges by their targets."""
        return InMultiEdgeView(self)

    @property
    def degree(self) -> Any:
        """The number of edges of each node."""
        return DiMultiDegreeView(self)

    @property
    def in_degree(self) -> Any:
        """The number of edges that lead to each node."""
        return InMultiDegreeView(self)

    @property
    def out_degree(self) -> Any:
        """The number of edges that lead from each node."""
        return OutMultiDegreeView(self)
