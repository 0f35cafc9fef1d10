"""A relations file turns into the times of checking, building and laying it out, beside the barest reading of it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pandas as pd

from bench.rounds import Sample
from graph.checks.all_checks import check_relations
from graph.checks.tidying import tidy
from graph.layout.lay_out import lay_out
from graph.model.build import build
from graph.model.concepts import CONCEPTS_FILE, Concept, concepts_of
from graph.model.map_model import map_model
from graph.reading.read import read
from graph.schema import CONCEPTS, needed_columns, optional_columns
from graph.views.scope import Scope, first_levels

PAGE = "without a browser"
BARE, CHECK, BUILD, LAYOUT, LAYOUT_ALL = "bare", "check", "build", "layout", "layout, all rows"


def offline_samples(data: str, rows: Path, rounds: int) -> Iterator[Sample]:
    """Yield the milliseconds of each step, the steps by turns."""
    for round in range(1, rounds + 1):
        for step, value in _steps(rows):
            yield Sample(data, PAGE, step, round, value)
        print(f"{time.strftime('%H:%M:%S')} {data}, round {round}, {PAGE}", flush=True)


def _steps(rows: Path) -> Iterator[tuple[str, float]]:
    concepts = _concepts(rows.with_name(CONCEPTS_FILE))
    bare, _ = _timed(lambda: _bare(rows))
    yield BARE, bare
    check, table = _timed(lambda: _checked(rows, concepts))
    yield CHECK, check
    taken, graph = _timed(lambda: build(tidy(table), concepts or {}))
    yield BUILD, taken
    model = map_model(graph, "")
    for step, levels in ((LAYOUT, first_levels(model.relations)), (LAYOUT_ALL, ())):
        yield step, _timed(lambda levels=levels: lay_out(model, Scope(levels), "auto"))[0]


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    begun = time.perf_counter()
    result = work()
    return 1000 * (time.perf_counter() - begun), result


def _bare(rows: Path) -> nx.MultiDiGraph:
    return nx.from_pandas_edgelist(pd.read_csv(rows), edge_attr=True, create_using=nx.MultiDiGraph)


def _checked(rows: Path, concepts: dict[str, Concept] | None) -> Any:
    table, _ = read(rows.read_bytes(), rows.name)
    assert table is not None
    check_relations(table, concepts)
    return table


def _concepts(path: Path) -> Any:
    if not path.exists():
        return None
    table, _ = read(path.read_bytes(), path.name, needed_columns(CONCEPTS), optional_columns(CONCEPTS))
    return None if table is None else concepts_of(tidy(table))
