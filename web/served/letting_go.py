"""A graph that nobody asks for any more turns into free memory, piece by piece, so that nobody waits meanwhile."""

import ctypes
import sys
from threading import Thread
from time import monotonic, sleep

import networkx as nx
import numpy as np
import pandas as pd

# So many relations are freed in a moment.
MANY = 30_000
# Seconds in which whoever still answers with the graph is done, and between two looks whether they are.
PATIENCE, PAUSE = 60.0, 0.2
# What only this thread has is held by its variable and by the question for the number of holders.
_ALONE = 2


def let_go(graph: nx.MultiDiGraph, listing: pd.DataFrame | None = None) -> Thread | None:
    """Free a graph, and its listing, once nobody has it; return the thread that does so, None for a small one.

    To free all of a large one in one go would hold up everybody for seconds.
    """
    if graph.number_of_edges() < MANY:
        return None
    columns = [] if listing is None else [listing[name].to_numpy() for name in listing]
    thread = Thread(target=_free, args=([graph], columns), daemon=True)
    thread.start()
    return thread


def _free(graphs: list[nx.MultiDiGraph], columns: list[np.ndarray]) -> None:
    graph, end = graphs.pop(), monotonic() + PATIENCE
    while sys.getrefcount(graph) > _ALONE and monotonic() < end:
        sleep(PAUSE)
    if sys.getrefcount(graph) > _ALONE:
        return
    # The graph itself is frozen, its class is not.
    for name in list(graph):
        type(graph).remove_node(graph, name)
    del graph
    while columns:
        columns.pop()
        sleep(0)
    _give_back()


def _give_back() -> None:
    """Let the C library give back what is free; each thread has its own store of it, which no other one fills."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim:
        trim(0)
