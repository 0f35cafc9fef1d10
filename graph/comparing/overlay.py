"""Two versions of a table turn into one graph that holds both, with a mark on everything that differs."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

import networkx as nx
import pandas as pd

from graph.checks.tidying import tidy
from graph.comparing.difference import Difference, Ends, difference
from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.contested import contested_in
from graph.model.identity import relation_ids
from graph.model.map_model import MapModel, map_model
from graph.reading.table import Table
from graph.vocabulary import POLARITIES

ChangeKind = Literal["added", "removed", "changed"]
MOST_AROUND = 7


@dataclass(frozen=True)
class Overlay:
    """The graph of the new version and of the rows that were removed; `contested` are the pairs of the new version.

    `changes` tell what happened to relations by their id and to concepts by their name. `relations` are those to look
    at: the marked ones, and all of the pairs that are contested now and were not, or the other way round.
    """

    graph: nx.MultiDiGraph
    changes: Mapping[str, ChangeKind]
    relations: tuple[str, ...]
    contested: frozenset[Ends]

    @cached_property
    def model(self) -> MapModel:
        """The map model of the graph of both versions, contested being what is contested now."""
        return replace(map_model(self.graph, ""), contested=self.contested)

    def ids_on(self, line: int | None) -> tuple[str, ...]:
        """Return the relation that stands on a line of the new version, if there is one."""
        found = self.graph.edges(keys=True, data="line")
        return tuple(id for _, _, id, at in found if at == line and self.changes.get(id) != "removed")


def overlay(before: Table, after: Table, concepts: Mapping[str, Concept]) -> Overlay:
    """Return both versions as one graph; a row without source, effect, target or listed polarity is left out of it."""
    found = difference(before, after)
    old, new = (_drawable(table) for table in (before, after))
    gone = old.frame[old.frame.index.isin(_gone(new, found))]
    both = Table(after.path, _one_below_the_other(new.frame, gone), after.rows)
    given = relation_ids(both.frame)
    ids = _ids(relation_ids(new.frame), given)
    removed: list[ChangeKind | None] = ["removed"] * len(gone)
    kinds = [*_kinds(old, new, found), *removed]
    of_relations: dict[str, ChangeKind] = {id: kind for id, kind in zip(ids, kinds, strict=True) if kind}
    graph = _renamed(build(both, concepts), dict(zip(given, ids, strict=True)))
    pairs = {*found.newly_contested, *found.no_longer_contested}
    beside = [id for source, target, id in graph.edges(keys=True) if (source, target) in pairs]
    return Overlay(
        graph,
        {**of_relations, **_of_concepts(found, graph)},
        tuple(dict.fromkeys([*of_relations, *beside])),
        contested_in(new),
    )


def _drawable(table: Table) -> Table:
    tidied = tidy(table)
    cells = (tidied.cells(name) for name in ("source", "effect", "target"))
    rows = zip(tidied.lines(), zip(*cells, strict=True), strict=True)
    known = (polarity in ("", *POLARITIES) for polarity in tidied.cells("polarity"))
    drawn = zip(rows, known, strict=True)
    return tidied.without([line for (line, texts), has_sign in drawn if not (all(texts) and has_sign)])


def _one_below_the_other(rows: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    return pd.concat([rows, others.reindex(columns=rows.columns, fill_value="")])


def _ids(kept: list[str], given: list[str]) -> list[str]:
    """Return the ids of the rows of both; those of the new version are what they are without the removed rows."""
    spare = defaultdict[str, list[str]](list)
    for id in sorted({*given} - {*kept}):
        spare[_proposition(id)].append(id)
    return [*kept, *(spare[_proposition(id)].pop(0) for id in given[len(kept) :])]


def _proposition(id: str) -> str:
    return id.partition("-")[0]


def _renamed(graph: nx.MultiDiGraph, ids: Mapping[str, str]) -> nx.MultiDiGraph:
    renamed = nx.MultiDiGraph(**graph.graph)
    renamed.add_nodes_from(graph.nodes(data=True))
    renamed.add_edges_from((*ends, ids[id], cells) for *ends, id, cells in graph.edges(keys=True, data=True))
    return nx.freeze(renamed)


def _gone(new: Table, found: Difference) -> set[int]:
    """Return the lines of rows that were removed, and of those that lack now what they need to be drawn."""
    drawn = {*new.lines()}
    lacking = {change.before.line for change in found.changed if change.after.line not in drawn}
    return {row.line for row in found.removed} | lacking


def _kinds(old: Table, new: Table, found: Difference) -> list[ChangeKind | None]:
    was_drawn = {*old.lines()}
    pairs = {change.after.line: change.before.line in was_drawn for change in found.changed}
    added = {row.line for row in found.added} | {line for line, had_been in pairs.items() if not had_been}
    return ["added" if line in added else "changed" if line in pairs else None for line in new.lines()]


def _of_concepts(found: Difference, drawn: Collection[str]) -> dict[str, ChangeKind]:
    orphaned: dict[str, ChangeKind] = {name: "removed" for name in found.orphaned_concepts if name in drawn}
    new: dict[str, ChangeKind] = {name: "added" for name in found.new_concepts if name in drawn}
    return {**orphaned, **new}


def around(found: Overlay, relation: str, most: int = MOST_AROUND) -> tuple[str, ...]:
    """Return a relation, the marked ones, and others of its two concepts, at most so many; those between both first."""
    ends = {end for source, target, id in found.graph.edges(keys=True) if id == relation for end in (source, target)}
    others = [
        (-len(ends & {source, target}), id)
        for source, target, id in found.graph.edges(keys=True)
        if ends & {source, target}
    ]
    near = [id for _, id in sorted(others, key=lambda other: other[0])]
    marked = [id for id in found.relations if id in found.changes]
    return tuple(dict.fromkeys([relation, *marked, *near]))[: max(most, len({relation, *marked}))]
