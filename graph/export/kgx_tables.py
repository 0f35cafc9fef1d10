"""Chosen relations turn into KGX TSV: a table of nodes and a table of edges, with the words of the Biolink model."""

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import quote

import networkx as nx

from graph.concept_ids import is_curie
from graph.export.plain_graph import plain_graph
from graph.importing.species import TAXA

PREFIX = "neuromap"
CATEGORIES = {
    "transmitter": "biolink:ChemicalEntity",
    "immune cell": "biolink:Cell",
    "brain cell": "biolink:Cell",
    "cytokine": "biolink:Protein",
    "immune process": "biolink:BiologicalProcess",
    "brain function": "biolink:BiologicalProcess",
    "condition": "biolink:DiseaseOrPhenotypicFeature",
    "intervention": "biolink:Treatment",
}
OTHER_CATEGORY = "biolink:NamedThing"
AFFECTS, RELATED = "biolink:affects", "biolink:related_to"
_ASPECT = {"qualified_predicate": "biolink:causes", "object_aspect_qualifier": "activity_or_abundance"}
# What each polarity is in Biolink: a predicate, and with it a direction or a negation.
BIOLINK: Mapping[str, Mapping[str, str]] = {
    "increases": {"predicate": AFFECTS, **_ASPECT, "object_direction_qualifier": "increased"},
    "decreases": {"predicate": AFFECTS, **_ASPECT, "object_direction_qualifier": "decreased"},
    "modulates": {"predicate": AFFECTS},
    "produces": {"predicate": "biolink:produces"},
    "no clear effect": {"predicate": AFFECTS, "negated": "true"},
    "": {"predicate": RELATED},
}
SPECIES = {word: f"NCBITaxon:{number}" for number, word in TAXA.items()}
PAPERS = {"pmid": "PMID", "doi": "DOI"}
NODE_COLUMNS = ("id", "category", "name", "synonym", "description")
EDGE_COLUMNS = (
    *("id", "subject", "predicate", "object", "negated", "qualified_predicate", "object_aspect_qualifier"),
    *("object_direction_qualifier", "publications", "species_context_qualifier", "knowledge_level", "agent_type"),
)
ASSERTED = {"knowledge_level": "knowledge_assertion", "agent_type": "manual_agent"}

Cells = Mapping[str, object]


def kgx_nodes(graph: nx.MultiDiGraph) -> str:
    """Return the table of nodes: a concept in each line, its category after its type; further ids of it as `xref`.

    >>> calm = nx.MultiDiGraph()
    >>> calm.add_node("GABA", type="transmitter", synonyms=("γ",), definition="")
    >>> kgx_nodes(calm).splitlines()[1].split("\\t")
    ['neuromap:GABA', 'biolink:ChemicalEntity', 'GABA', 'γ', '']
    """
    curies = node_curies(graph)
    rows = [
        {
            "id": curies[name],
            "category": CATEGORIES.get(concept["type"], OTHER_CATEGORY),
            "name": name,
            "synonym": "|".join(word.replace("|", " ") for word in concept["synonyms"]),
            "description": concept["definition"],
            **_further_ids(concept.get("ids", ()), curies[name]),
        }
        for name, concept in graph.nodes(data=True)
    ]
    own = dict.fromkeys(column for row in rows for column in row if column not in NODE_COLUMNS)
    return _table((*NODE_COLUMNS, *own), rows)


def kgx_edges(graph: nx.MultiDiGraph) -> str:
    """Return the table of edges: a relation in each line, in Biolink's words, and behind them its cells as they are."""
    plain, curies = plain_graph(graph, list), node_curies(graph)
    rows = [
        {
            **{"id": key, "subject": curies[source], "object": curies[target]},
            **_own(cells, {end: graph.nodes[name]["type"] for end, name in _types(source, target)}),
            **_biolink(cells),
        }
        for source, target, key, cells in plain.edges(keys=True, data=True)
    ]
    own = dict.fromkeys(column for row in rows for column in row if column not in EDGE_COLUMNS)
    return _table((*EDGE_COLUMNS, *own), rows)


def node_curies(graph: nx.MultiDiGraph) -> Mapping[str, str]:
    """Return the id of each concept: the first CURIE that is its alone, else a prefix and its name, percent-encoded.

    >>> cells = nx.MultiDiGraph()
    >>> cells.add_nodes_from([("T cell", {"ids": ("CL:0000084",)}), ("B cell", {"ids": ()})])
    >>> dict(node_curies(cells))
    {'T cell': 'CL:0000084', 'B cell': 'neuromap:B%20cell'}
    """
    listed = {name: [id for id in ids if is_curie(id)] for name, ids in graph.nodes(data="ids", default=())}
    owners = Counter(id for ids in listed.values() for id in ids)
    return {
        name: next((id for id in ids if owners[id] == 1), f"{PREFIX}:{quote(name, safe='')}")
        for name, ids in listed.items()
    }


def _further_ids(ids: Sequence[str], curie: str) -> Cells:
    others = [id for id in ids if is_curie(id) and id != curie]
    return {"xref": "|".join(others)} if others else {}


def _types(source: str, target: str) -> tuple[tuple[str, str], ...]:
    return ("source_type", source), ("target_type", target)


def _own(cells: Cells, types: Mapping[str, str]) -> Cells:
    """Return the cells of a relation by column; one of the file itself that is called as KGX's is told apart."""
    named = {f"{name} (of the file)" if name in EDGE_COLUMNS else name: text for name, text in cells.items()}
    return {**{name: text for name, text in named.items() if name != "line"}, **types}


def _biolink(cells: Cells) -> Cells:
    papers = [f"{prefix}:{cells[column]}" for column, prefix in PAPERS.items() if column in cells]
    return {
        **BIOLINK[str(cells.get("polarity", ""))],
        **ASSERTED,
        "publications": "|".join(papers),
        "species_context_qualifier": SPECIES.get(str(cells.get("species", "")), ""),
    }


def _table(columns: Sequence[str], rows: Sequence[Cells]) -> str:
    lines = (columns, *([str(row.get(column, "")) for column in columns] for row in rows))
    return "".join("\t".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)
