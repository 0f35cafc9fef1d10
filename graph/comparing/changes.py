"""From two versions of the graph to the relations that were added, removed and changed."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

Ends = tuple[str, str, str]


@dataclass(frozen=True)
class Changes:
    """Relation ids: removed ones as they were before, added and changed ones as they are after; names of concepts."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"+{len(self.added)} -{len(self.removed)} ~{len(self.changed)} relations"


def changes(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> Changes:
    """Return what differs; a row that only moved is unchanged.

    Rows match by relation id; a removed and an added row that share two of source, effect and target are one changed
    row. `concepts` are those in both graphs whose type, synonyms or definition differ.
    """
    gone, new = _differing(before, after)
    same_id = gone.keys() & new.keys()
    gone_rest = {id: ends for id, ends in gone.items() if id not in same_id}
    new_rest = {id: ends for id, ends in new.items() if id not in same_id}
    pairs = _paired(gone_rest, new_rest)
    return Changes(
        added=tuple(sorted(new_rest.keys() - pairs.values())),
        removed=tuple(sorted(gone_rest.keys() - pairs.keys())),
        changed=tuple(sorted([*same_id, *pairs.values()])),
        concepts=_changed_concepts(before, after),
    )


def _differing(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> tuple[dict[str, Ends], dict[str, Ends]]:
    """Rows that say the same on both sides cancel out first, so that ids of twins may swap without a change."""
    old, new = list(_rows(before)), list(_rows(after))
    return _left_over(old, Counter(row[2] for row in new)), _left_over(new, Counter(row[2] for row in old))


def _rows(graph: nx.MultiDiGraph) -> Iterator[tuple[str, Ends, tuple[object, ...]]]:
    for source, target, id, attributes in graph.edges(keys=True, data=True):
        texts = {**attributes, "line": 0, "extra": tuple(sorted(attributes["extra"].items()))}
        yield id, (source, attributes["effect"], target), (source, target, *sorted(texts.items(), key=_name))


def _name(item: tuple[str, object]) -> str:
    return item[0]


def _left_over(
    rows: list[tuple[str, Ends, tuple[object, ...]]], others: Counter[tuple[object, ...]]
) -> dict[str, Ends]:
    left = {}
    for id, ends, content in rows:
        if others[content] == 0:
            left[id] = ends
        others[content] -= others[content] > 0
    return left


def _paired(gone: dict[str, Ends], new: dict[str, Ends]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for places in ((0, 1, 2), *combinations(range(3), 2)):
        taken = set(pairs.values())
        unpaired = {id: ends for id, ends in new.items() if id not in taken}
        candidates = _by_places(unpaired, places)
        for id in sorted(gone.keys() - pairs.keys()):
            alike = candidates[tuple(gone[id][place] for place in places)]
            pairs.update({id: alike.pop(0)} if alike else {})
    return pairs


def _by_places(rows: dict[str, Ends], places: tuple[int, ...]) -> dict[tuple[str, ...], list[str]]:
    grouped = defaultdict(list)
    for id in sorted(rows):
        grouped[tuple(rows[id][place] for place in places)].append(id)
    return grouped


def _changed_concepts(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> tuple[str, ...]:
    return tuple(sorted(name for name in before if name in after and _told(before, name) != _told(after, name)))


def _told(graph: nx.MultiDiGraph, name: str) -> tuple[object, ...]:
    return tuple(graph.nodes[name][attribute] for attribute in ("type", "synonyms", "definition"))
