"""A map model turns into the files of a site for other programs: two tables that make the same map again, and JSON."""

import csv
import io
from dataclasses import dataclass

import networkx as nx

from graph.export.export import Order, chosen
from graph.export.graph_formats import data_file
from graph.model.concepts import CONCEPTS_FILE
from graph.model.map_model import MapModel
from graph.vocabulary import CONCEPT_COLUMNS, SYNONYM_SEPARATOR

RELATIONS_FILE, JSON_FILE = "relations.csv", "data.json"


@dataclass(frozen=True)
class Download:
    """A file for other programs: its address, its content, its media type and what it is good for."""

    path: str
    content: bytes
    form: str
    about: str


def downloads(model: MapModel, order: Order) -> tuple[Download, ...]:
    """Return the tables of relations and of concepts, and both as node-link JSON."""
    graph = chosen(model, order)
    return (
        Download(
            RELATIONS_FILE,
            data_file(graph, "csv", order.day).encode(),
            "text/csv",
            "the relations as a table, for a spreadsheet or for a map of your own",
        ),
        Download(CONCEPTS_FILE, _concepts(graph).encode(), "text/csv", "the concepts with synonyms and definitions"),
        Download(
            JSON_FILE,
            data_file(graph, "json", order.day).encode(),
            "application/json",
            "relations and concepts as node-link JSON, for networkx and D3",
        ),
    )


def _concepts(graph: nx.MultiDiGraph) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, CONCEPT_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for name, concept in graph.nodes(data=True):
        synonyms = f"{SYNONYM_SEPARATOR} ".join(concept["synonyms"])
        cells = {"type": concept["type"], "synonyms": synonyms, "definition": concept["definition"]}
        writer.writerow({"name": name, **cells})
    return text.getvalue()
