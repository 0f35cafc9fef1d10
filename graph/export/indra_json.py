"""Chosen relations turn into INDRA JSON: an Influence for each, with its paper as the evidence."""

import json
from collections.abc import Mapping
from typing import Any

import networkx as nx

from graph.export.plain_graph import plain_graph
from graph.importing.indra import OURS

DENIED = "no clear effect"
DIRECTIONS = {"increases": 1, "produces": 1, "decreases": -1}

Record = dict[str, Any]


def indra_json(graph: nx.MultiDiGraph) -> str:
    """Return the relations as a JSON list; each has its own cells as an annotation of its evidence.

    A polarity is that of the change of the object; what was studied with no clear effect is negated. Schema:
    statements_schema.json of INDRA, https://github.com/sorgerlab/indra.
    """
    plain = plain_graph(graph, list)
    found = [
        {
            "type": "Influence",
            "id": key,
            "subj": _event(f"{key}-subj", source, 0),
            "obj": _event(f"{key}-obj", target, DIRECTIONS.get(cells["polarity"], 0)),
            "evidence": [_evidence(cells, {end: graph.nodes[name]["type"] for end, name in ends.items()})],
        }
        for source, target, key, cells in plain.edges(keys=True, data=True)
        for ends in [{"source_type": source, "target_type": target}]
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _event(id: str, name: str, direction: int) -> Record:
    delta = {"type": "QualitativeDelta", "polarity": direction, "adjectives": []} if direction else None
    return {"type": "Event", "id": id, "concept": {"name": name, "db_refs": {"TEXT": name}}, "delta": delta}


def _evidence(cells: Mapping[str, Any], types: Mapping[str, str]) -> Record:
    refs = {kind: cells[column] for kind, column in (("PMID", "pmid"), ("DOI", "doi")) if column in cells}
    told: Record = {
        "source_api": OURS,
        "text_refs": refs,
        "annotations": {OURS: {**{name: value for name, value in cells.items() if name != "line"}, **types}},
    }
    if "pmid" in cells:
        told["pmid"] = cells["pmid"]
    if "quote" in cells:
        told["text"] = cells["quote"]
    if cells["polarity"] == DENIED:
        told["epistemics"] = {"negated": True}
    return told
