"""What concepts.csv says is broader turns into the wider concept of each, and into where a folded one draws it."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

from graph.model.concepts import Concept


def wider_concepts(concepts: Mapping[str, Concept]) -> Mapping[str, str]:
    """Return the wider concept of each that has one; none where that is not listed or the way leads in a circle."""
    said = {concept.name: concept.broader for concept in concepts.values() if concept.broader in concepts}
    turning = {name for circle in circles(said) for name in circle}
    return MappingProxyType({name: wider for name, wider in said.items() if name not in turning})


def circles(wider: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Return the ways that lead back to where they begin, each once, from its first concept on.

    >>> circles({"c": "a", "a": "b", "b": "a", "d": "e"})
    [('a', 'b')]
    """
    found, seen = [], set()
    for name in wider:
        way: dict[str, None] = {}
        above: str | None = name
        while above is not None and above not in seen:
            seen.add(above)
            way[above] = None
            above = wider.get(above)
        if above is not None and above in way:
            names = [*way]
            found.append(tuple(names[names.index(above) :]))
    return found


def all_wider(name: str, wider: Mapping[str, str]) -> Iterator[str]:
    """Yield the concepts that are wider than one, the nearest first.

    >>> list(all_wider("Th1 cell", {"Th1 cell": "T cell", "T cell": "Immune cell"}))
    ['T cell', 'Immune cell']
    """
    while (above := wider.get(name)) is not None:
        yield above
        name = above


def narrower_concepts(wider: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Return the concepts right below each wider one.

    >>> dict(narrower_concepts({"Th1 cell": "T cell", "Treg": "T cell"}))
    {'T cell': ('Th1 cell', 'Treg')}
    """
    below: dict[str, list[str]] = {}
    for name, above in wider.items():
        below.setdefault(above, []).append(name)
    return MappingProxyType({above: tuple(names) for above, names in below.items()})


def folded_around(wider: Mapping[str, str], folded: Collection[str], focus: str | None = None) -> Mapping[str, str]:
    """Return for each concept below a folded one where it is drawn: at the widest of those that are folded.

    What is wider than the focus is not folded: the focus is drawn itself.

    >>> dict(folded_around({"Th1 cell": "T cell", "T cell": "Immune cell"}, ["T cell"]))
    {'Th1 cell': 'T cell'}
    >>> dict(folded_around({"Th1 cell": "T cell", "T cell": "Immune cell"}, ["T cell"], "Th1 cell"))
    {}
    """
    closed = {*folded}.difference(all_wider(focus, wider) if focus else ())
    at: dict[str, str] = {}
    for name in wider if closed else ():
        found = [above for above in all_wider(name, wider) if above in closed]
        at.update({name: found[-1]} if found else {})
    return MappingProxyType(at)
