"""Chosen relations turn into INDRA JSON: an Influence for each, with its paper as the evidence."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from graph.concept_ids import is_curie
from graph.export.plain_graph import plain_graph
from graph.importing.indra import OURS

DENIED = "no clear effect"
# What INDRA calls the lists that it calls otherwise, and those whose numbers it writes with their prefix.
NAMESPACES = {"UniProtKB": "UP", "NCBIGene": "EGID", "PUBCHEM.COMPOUND": "PUBCHEM", "REACT": "REACTOME"}
WITH_PREFIX = frozenset(("CHEBI", "CL", "GO", "UBERON", "MONDO", "DOID", "HP"))
DIRECTIONS = {"increases": 1, "produces": 1, "decreases": -1}

Record = dict[str, Any]


def indra_json(graph: nx.MultiDiGraph) -> str:
    """Return the relations as a JSON list; each has its own cells as an annotation of its evidence.

    A polarity is that of the change of the object; what was studied with no clear effect is negated. Concepts are
    grounded by their ids. Schema: statements_schema.json of INDRA, https://github.com/sorgerlab/indra.
    """
    plain = plain_graph(graph, list)
    found = [
        {
            "type": "Influence",
            "id": key,
            "subj": _event(f"{key}-subj", graph.nodes[source], source, 0),
            "obj": _event(f"{key}-obj", graph.nodes[target], target, DIRECTIONS.get(cells.get("polarity", ""), 0)),
            "evidence": [_evidence(cells, {end: graph.nodes[name]["type"] for end, name in ends.items()})],
        }
        for source, target, key, cells in plain.edges(keys=True, data=True)
        for ends in [{"source_type": source, "target_type": target}]
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _event(id: str, concept: Mapping[str, Any], name: str, direction: int) -> Record:
    delta = {"type": "QualitativeDelta", "polarity": direction, "adjectives": []} if direction else None
    refs = {"TEXT": name, **_grounding(concept.get("ids", ()))}
    return {"type": "Event", "id": id, "concept": {"name": name, "db_refs": refs}, "delta": delta}


def _grounding(ids: Iterable[str]) -> Record:
    """Return the ids of a concept by list; a list of ids where it has several of one.

    >>> _grounding(["CHEBI:16865", "UniProtKB:P01375", "own:1"])
    {'CHEBI': 'CHEBI:16865', 'UP': 'P01375'}
    """
    found: dict[str, list[str]] = {}
    for id in filter(is_curie, ids):
        prefix, _, number = id.partition(":")
        found.setdefault(NAMESPACES.get(prefix, prefix), []).append(id if prefix in WITH_PREFIX else number)
    return {name: numbers[0] if len(numbers) == 1 else numbers for name, numbers in found.items()}


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
    if cells.get("polarity") == DENIED:
        told["epistemics"] = {"negated": True}
    return told
