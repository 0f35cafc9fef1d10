"""Chosen relations turn into files for other programs: GraphML, GEXF, node-link JSON, Cytoscape.js, CSV, sources."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from io import BytesIO

import networkx as nx

from graph.export.indra_json import indra_json
from graph.export.kgx_tables import kgx_edges, kgx_nodes
from graph.export.plain_graph import plain_edges, plain_nodes
from graph.export.reference_formats import REFERENCE_WRITERS
from graph.export.references import references
from graph.export.sif_lines import sif
from graph.export.xml_graph import gexf, graphml
from graph.model.build import ATTRIBUTES
from graph.reading.csv_text import csv_text, table_of
from graph.reading.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS


def data_file(graph: nx.MultiDiGraph, form: str, day: date) -> bytes:
    """Return the file; the graph holds the relations to write and says its version.

    Blank cells are left out, the year is a number. In GraphML and GEXF a control character that XML forbids becomes
    U+FFFD, the replacement character.
    """
    file = BytesIO()
    for piece in WRITERS[form](graph, day):
        file.write(piece.encode())
    return file.getvalue()


def _node_link(graph: nx.MultiDiGraph, day: date) -> Iterator[str]:
    """Yield what networkx reads as node-link data, an element a line."""
    yield f'{{"directed": true, "multigraph": true, "graph": {_as_json(graph.graph)},\n"nodes": ['
    yield from _listed({**told, "id": name} for name, told in plain_nodes(graph, list))
    yield '],\n"edges": ['
    edges = plain_edges(graph)
    yield from _listed({**told, "source": source, "target": target, "key": key} for source, target, key, told in edges)
    yield "]}\n"


def _cytoscape(graph: nx.MultiDiGraph, day: date) -> Iterator[str]:
    """Yield the elements of Cytoscape.js, one a line."""
    told_of_all = _as_json([*graph.graph.items()])
    yield f'{{"data": {told_of_all}, "directed": true, "multigraph": true, "elements": {{\n"nodes": ['
    nodes = plain_nodes(graph, list)
    yield from _listed({"data": {**told, "id": name, "value": name, "name": name}} for name, told in nodes)
    yield '],\n"edges": ['
    for_edge = (
        {**told, "id": key, "label": told["effect"], "source": source, "target": target, "key": key}
        for source, target, key, told in plain_edges(graph)
    )
    yield from _listed({"data": told} for told in for_edge)
    yield "]}}\n"


def _listed(records: Iterable[object]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield f"{',' if number else ''}\n{_as_json(record)}"


def csv_table(graph: nx.MultiDiGraph) -> Table:
    """Return the relations as the rows of a file that needs no concepts.csv beside it, in the order of their lines."""
    rows = [_row(graph, *edge) for edge in graph.edges(keys=True)]
    rows.sort(key=lambda row: row[1])
    known = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
    columns = (*known, *sorted({column for row, _ in rows for column in row} - set(known)))
    return table_of("", columns, [[row.get(column, "") for column in columns] for row, _ in rows])


def _text(write: Callable[[nx.MultiDiGraph], str], graph: nx.MultiDiGraph, day: date) -> Iterator[str]:
    yield write(graph)


def _row(graph: nx.MultiDiGraph, source: str, target: str, key: str) -> tuple[dict[str, str], int]:
    """Return a relation as the cells of a file that needs no concepts.csv beside it, and its line."""
    attributes = graph.edges[source, target, key]
    ends = {"source": source, "target": target}
    types = {f"{end}_type": graph.nodes[name]["type"] for end, name in ends.items()}
    return {**ends, **types, **{name: attributes[name] for name in ATTRIBUTES}, **attributes["extra"]}, attributes[
        "line"
    ]


def _as_json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)


_TEXTS: Mapping[str, Callable[[nx.MultiDiGraph], str]] = {
    "sif": sif,
    "nodes.tsv": kgx_nodes,
    "edges.tsv": kgx_edges,
    "indra.json": indra_json,
    "csv": lambda graph: csv_text(csv_table(graph)),
    **{ending: lambda graph, write=write: write(references(graph)) for ending, write in REFERENCE_WRITERS.items()},  # type: ignore[misc]
}
# What they yield is put together by `data_file`.
WRITERS: Mapping[str, Callable[[nx.MultiDiGraph, date], Iterator[str]]] = {
    "graphml": graphml,
    "gexf": gexf,
    "json": _node_link,
    "cyjs": _cytoscape,
    **{ending: partial(_text, write) for ending, write in _TEXTS.items()},
}
