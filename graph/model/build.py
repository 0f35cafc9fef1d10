"""From tidy rows and concepts to the frozen graph that everything else looks at."""

from collections.abc import Iterator, Mapping
from itertools import chain

import networkx as nx
import numpy as np

from graph.model.concepts import Concept
from graph.model.identity import relation_ids
from graph.model.relation_graph import RelationGraph
from graph.model.repeats import NO_REPEATS, Lines
from graph.model.wider import wider_concepts
from graph.reading.mentions import mentions
from graph.reading.progress import counted
from graph.reading.table import Table
from graph.vocabulary import (
    LEVEL_WHEN_BLANK,
    OPTIONAL_COLUMNS,
    REQUIRED_COLUMNS,
    TYPE_WHEN_BLANK,
)

ATTRIBUTES = ("effect", *(column for column in OPTIONAL_COLUMNS if column not in ("source_type", "target_type")))


def build(table: Table, concepts: Mapping[str, Concept], repeats: Lines = NO_REPEATS) -> nx.MultiDiGraph:
    """Return a frozen graph with one edge per row, keyed by relation id, and one node per concept that is used.

    An edge that stands for several rows, by `repeats`, has their lines as `lines`.

    Used is a concept that a row names, and one that is wider than such.
    Nodes carry type, synonyms, definition, ids, broader and degree, the number of their relations; edges the cells of
    their row, its line, and `extra`, the cells of the columns that only this file has. A polarity that nobody has
    stated stays blank.
    """
    graph = RelationGraph(path=table.path)
    graph.add_nodes_from(_nodes(table, concepts))
    graph.add_edges_from(counted(_edges(table, repeats), len(table.frame)))
    for name, degree in graph.degree:
        graph.nodes[name]["degree"] = degree - graph.number_of_edges(name, name)
    return nx.freeze(graph)


def _nodes(table: Table, concepts: Mapping[str, Concept]) -> Iterator[tuple[str, dict[str, object]]]:
    wider = wider_concepts(concepts)
    for name, type in types_of(table, concepts).items():
        concept = concepts.get(name, Concept(name, ""))
        told = {"synonyms": concept.synonyms, "definition": concept.definition, "ids": concept.ids}
        told["broader"] = wider.get(name, "")
        yield name, {"type": type, **told}


def types_of(table: Table, concepts: Mapping[str, Concept]) -> dict[str, str]:
    """Return the type of each concept that is used, concepts in order of their first mention."""
    used = {**_types(table), **_above(table, wider_concepts(concepts))}
    listed = {name: concepts[name].type for name in used if name in concepts}
    return {name: listed.get(name) or type or TYPE_WHEN_BLANK for name, type in used.items()}


def _types(table: Table) -> dict[str, str]:
    """Return the first type that a row gives each concept, sources before targets."""
    found = mentions(table)
    typed, is_target = found.typed, np.arange(len(found.codes)) % 2 == 1
    given = chain(found.firsts(typed & is_target), found.firsts(typed & ~is_target))
    return {**dict.fromkeys(found.names, ""), **{mention.name: mention.type for mention in given}}


def _above(table: Table, wider: Mapping[str, str]) -> dict[str, str]:
    """Return the concepts that no row names and that are wider than one that a row names, without a type."""
    found: dict[str, str] = {}
    named = frozenset(mentions(table).names)
    waiting = [name for name in named if name in wider]
    while waiting:
        above = wider[waiting.pop()]
        if above not in named and above not in found:
            found[above] = ""
            waiting += [above] if above in wider else []
    return {name: "" for name in wider.values() if name in found}


def _edges(table: Table, repeats: Lines) -> Iterator[tuple[str, str, str, dict[str, object]]]:
    ends = (table.cells("source"), table.cells("target"), relation_ids(table.frame))
    columns = [_filled(table, column) for column in ATTRIBUTES]
    rows = zip(*ends, table.lines(), _extras(table), _of_some(table, repeats), zip(*columns, strict=True), strict=True)
    for source, target, key, line, extra, own, cells in rows:
        yield (
            source,
            target,
            key,
            {**dict(zip(ATTRIBUTES, cells, strict=True)), "line": line, "extra": extra, **own},
        )


def _of_some(table: Table, repeats: Lines) -> Iterator[dict[str, object]]:
    """Yield for each row what only some edges carry: the lines of the same rows."""
    for line in table.lines():
        yield {"lines": repeats[line]} if line in repeats else {}


def filled_words(table: Table, column: str) -> tuple[str, ...]:
    """Return the words of a column, a blank one as the map reads it."""
    when_blank = LEVEL_WHEN_BLANK if column == "level" else ""
    return tuple(word or when_blank for word in table.distinct(column).words)


def _filled(table: Table, column: str) -> list[str]:
    words = filled_words(table, column)
    return [words[code] for code in table.distinct(column).codes.tolist()]


def _extras(table: Table) -> list[dict[str, str]]:
    own = [column for column in table.frame.columns if column not in (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)]
    if not own:
        return [{} for _ in range(len(table.frame))]
    return [dict(zip(own, cells, strict=True)) for cells in table.frame[own].values.tolist()]
