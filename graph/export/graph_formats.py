"""Chosen relations turn into files for other programs: GraphML, GEXF, node-link JSON, Cytoscape.js, CSV, sources."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import networkx as nx

from graph.export.drawing.printable import printable
from graph.export.indra_json import indra_json
from graph.export.kgx_tables import kgx_edges, kgx_nodes
from graph.export.plain_graph import plain_graph
from graph.export.reference_formats import REFERENCE_WRITERS
from graph.export.references import references
from graph.export.sif_lines import sif
from graph.model.build import ATTRIBUTES
from graph.reading.csv_text import csv_text, table_of
from graph.reading.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS, joined


def data_file(graph: nx.MultiDiGraph, form: str, day: date) -> str:
    """Return the text of the file; the graph holds the relations to write and says its version.

    Blank cells are left out, the year is a number. In GraphML and GEXF a control character that XML forbids becomes
    U+FFFD, the replacement character.
    """
    return WRITERS[form](graph, day)


def _graphml(graph: nx.MultiDiGraph, day: date) -> str:
    return "\n".join(nx.generate_graphml(_for_xml(graph), named_key_ids=False)) + "\n"


def _gexf(graph: nx.MultiDiGraph, day: date) -> str:
    plain = _for_xml(graph)
    for _, _, key, attributes in plain.edges(keys=True, data=True):
        attributes |= {"id": key, "label": attributes["effect"]}
    written = "\n".join(nx.generate_gexf(plain, version="1.2draft")) + "\n"
    return written.replace(f'lastmodifieddate="{date.today()}"', f'lastmodifieddate="{day}"', 1)


def _node_link(graph: nx.MultiDiGraph, day: date) -> str:
    return _as_json(nx.node_link_data(plain_graph(graph, list), edges="edges"))


def _cytoscape(graph: nx.MultiDiGraph, day: date) -> str:
    plain = plain_graph(graph, list)
    for _, _, key, attributes in plain.edges(keys=True, data=True):
        attributes |= {"id": key, "label": attributes["effect"]}
    return _as_json(nx.cytoscape_data(plain))


def csv_table(graph: nx.MultiDiGraph) -> Table:
    """Return the relations as the rows of a file that needs no concepts.csv beside it, in the order of their lines."""
    rows = [_row(graph, *edge) for edge in graph.edges(keys=True)]
    rows.sort(key=lambda row: row[1])
    known = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
    columns = (*known, *sorted({column for row, _ in rows for column in row} - set(known)))
    return table_of("", columns, [[row.get(column, "") for column in columns] for row, _ in rows])


def _csv(graph: nx.MultiDiGraph, day: date) -> str:
    return csv_text(csv_table(graph))


def _sources(ending: str, graph: nx.MultiDiGraph, day: date) -> str:
    return REFERENCE_WRITERS[ending](references(graph))


def _row(graph: nx.MultiDiGraph, source: str, target: str, key: str) -> tuple[dict[str, str], int]:
    """Return a relation as the cells of a file that needs no concepts.csv beside it, and its line."""
    attributes = graph.edges[source, target, key]
    ends = {"source": source, "target": target}
    types = {f"{end}_type": graph.nodes[name]["type"] for end, name in ends.items()}
    return {**ends, **types, **{name: attributes[name] for name in ATTRIBUTES}, **attributes["extra"]}, attributes[
        "line"
    ]


def _for_xml(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return the graph with texts that XML can hold; names that are the same then are numbered."""
    plain = plain_graph(graph, joined)
    names: dict[str, str] = {}
    for name in plain:
        text, number = printable(name), 2
        while text in names.values():
            text, number = f"{printable(name)} ({number})", number + 1
        names[name] = text
    texts = [
        plain.graph,
        *(data for _, data in plain.nodes(data=True)),
        *(data for _, _, data in plain.edges(data=True)),
    ]
    for attributes in texts:
        cleaned = {printable(name): _clean(value) for name, value in attributes.items()}
        attributes.clear()
        attributes.update(cleaned)
    return nx.relabel_nodes(plain, names) if any(name != text for name, text in names.items()) else plain


def _clean(value: object) -> object:
    return printable(value) if isinstance(value, str) else value


def _as_json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


WRITERS: Mapping[str, Callable[[nx.MultiDiGraph, date], str]] = {
    "graphml": _graphml,
    "gexf": _gexf,
    "json": _node_link,
    "cyjs": _cytoscape,
    "sif": lambda graph, day: sif(graph),
    "nodes.tsv": lambda graph, day: kgx_nodes(graph),
    "edges.tsv": lambda graph, day: kgx_edges(graph),
    "indra.json": lambda graph, day: indra_json(graph),
    "csv": _csv,
    **{ending: partial(_sources, ending) for ending in REFERENCE_WRITERS},
}
