"""A map model turns into the files of a site for other programs: two tables that make the same map again, and JSON."""

import csv
import io
from dataclasses import dataclass

import networkx as nx

from graph.export.export import chosen
from graph.export.export_request import ExportRequest
from graph.export.graph_formats import data_file
from graph.model.concepts import CONCEPTS_FILE
from graph.model.map_model import MapModel
from graph.vocabulary import CONCEPT_COLUMNS, joined

RELATIONS_FILE, JSON_FILE = "relations.csv", "data.json"
# Columns that are written where a concept fills them.
ADDED = ("ids", "broader")


@dataclass(frozen=True)
class DataFile:
    """A file for other programs: its address, its content, its media type and what it is good for."""

    path: str
    content: bytes
    form: str
    about: str


def downloads(model: MapModel, request: ExportRequest) -> tuple[DataFile, ...]:
    """Return the tables of relations and of concepts, and both as node-link JSON."""
    graph = chosen(model, request)
    return (
        DataFile(
            RELATIONS_FILE,
            data_file(graph, "csv", request.day),
            "text/csv",
            "the relations as a table, for a spreadsheet or for a map of your own",
        ),
        DataFile(CONCEPTS_FILE, _concepts(graph).encode(), "text/csv", "the concepts with synonyms and definitions"),
        DataFile(
            JSON_FILE,
            data_file(graph, "json", request.day),
            "application/json",
            "relations and concepts as node-link JSON, for networkx and D3",
        ),
    )


def _concepts(graph: nx.MultiDiGraph) -> str:
    text = io.StringIO(newline="")
    used = [column for column in CONCEPT_COLUMNS if column not in ADDED or any(dict(graph.nodes(data=column)).values())]
    writer = csv.DictWriter(text, used, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    for name, concept in graph.nodes(data=True):
        writer.writerow({"name": name, **{column: _cell(value) for column, value in concept.items()}})
    return text.getvalue()


def _cell(value: object) -> str:
    return joined(value) if isinstance(value, tuple) else str(value)
