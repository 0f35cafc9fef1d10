"""Two versions of a table turn into one graph that holds both, with a mark on everything that differs."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

import networkx as nx
import pandas as pd

from graph.build import build
from graph.checks.tidying import tidy
from graph.comparing.difference import Difference, Ends, difference
from graph.concepts import Concept
from graph.identity import relation_ids
from graph.reading.table import Table
from graph.showing.contested import contested_pairs

Mark = Literal["added", "removed", "changed"]
MOST_AROUND = 7


@dataclass(frozen=True)
class Overlay:
    """The graph of the new version and of the rows that were removed; `contested` are the pairs of the new version.

    `marks` tell what happened to relations by their id and to concepts by their name. `relations` are those to look
    at: the marked ones, and all of the pairs that are contested now and were not, or the other way round.
    """

    graph: nx.MultiDiGraph
    marks: Mapping[str, Mark]
    relations: tuple[str, ...]
    contested: frozenset[Ends]

    def ids_on(self, line: int | None) -> tuple[str, ...]:
        """Return the relation that stands on a line of the new version, if there is one."""
        found = self.graph.edges(keys=True, data="line")
        return tuple(id for _, _, id, at in found if at == line and self.marks.get(id) != "removed")


def overlay(before: Table, after: Table, concepts: Mapping[str, Concept]) -> Overlay:
    """Return both versions as one graph; rows that lack a source, an effect or a target are left out of it."""
    found = difference(before, after)
    old, new = (_drawable(table) for table in (before, after))
    gone = old.frame[old.frame.index.isin([row.line for row in found.removed])]
    both = Table(after.path, _one_below_the_other(new.frame, gone), after.rows)
    ids = relation_ids(both.frame)
    removed: list[Mark | None] = ["removed"] * len(gone)
    kinds = [*_kinds(new, found), *removed]
    of_relations: dict[str, Mark] = {id: kind for id, kind in zip(ids, kinds, strict=True) if kind}
    graph = build(both, concepts)
    pairs = {*found.newly_contested, *found.no_longer_contested}
    beside = [id for source, target, id in graph.edges(keys=True) if (source, target) in pairs]
    return Overlay(
        graph,
        {**of_relations, **_of_concepts(found, graph)},
        tuple(dict.fromkeys([*of_relations, *beside])),
        contested_pairs(build(new, concepts)),
    )


def _drawable(table: Table) -> Table:
    tidied = tidy(table)
    cells = (tidied.cells(name) for name in ("source", "effect", "target"))
    rows = zip(tidied.lines(), zip(*cells, strict=True), strict=True)
    return tidied.without([line for line, texts in rows if not all(texts)])


def _one_below_the_other(rows: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    return pd.concat([rows, others.reindex(columns=rows.columns, fill_value="")])


def _kinds(table: Table, found: Difference) -> list[Mark | None]:
    added = {row.line for row in found.added}
    changed = {change.after.line for change in found.changed}
    return ["added" if line in added else "changed" if line in changed else None for line in table.lines()]


def _of_concepts(found: Difference, drawn: Collection[str]) -> dict[str, Mark]:
    orphaned: dict[str, Mark] = {name: "removed" for name in found.orphaned_concepts if name in drawn}
    new: dict[str, Mark] = {name: "added" for name in found.new_concepts if name in drawn}
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
    marked = [id for id in found.relations if id in found.marks]
    return tuple(dict.fromkeys([relation, *marked, *near]))[: max(most, len(marked))]
