"""From the concepts of a tidy table to those with two types, and to those that no list knows."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import slip_of
from graph.diagnostics.rules import RULES, fault, shown
from graph.model.concepts import CONCEPTS_FILE, Concept
from graph.reading.table import Table

MOST_SUGGESTIONS = 200


class Mention(NamedTuple):
    """One place where a row names a concept, and the type that the row gives it."""

    line: int
    end: str
    name: str
    type: str


def type_conflicts(table: Table, concepts: Mapping[str, Concept] | None) -> list[Diagnostic]:
    """Return a fault for each place that gives a concept another type than concepts.csv or an earlier row does."""
    types = {name: (item.type, f"{CONCEPTS_FILE} line {item.line}") for name, item in (concepts or {}).items()}
    types = {name: given for name, given in types.items() if given[0]}
    typed = [mention for mention in mentions(table) if mention.name and mention.type]
    return [
        _conflict(table, mention, *types[mention.name])
        for mention in typed
        if types.setdefault(mention.name, (mention.type, f"line {mention.line}"))[0] != mention.type
    ]


def unlisted_concepts(
    table: Table, concepts: Mapping[str, Concept] | None, explained: Collection[str] = ()
) -> list[Diagnostic]:
    """Return a warning at the first place of each concept that concepts.csv lacks and that no row gives a type.

    `explained` are names that another warning has said to be wrong.
    """
    if concepts is None:
        return []
    all_mentions = list(mentions(table))
    settled = {*explained, *concepts, *(mention.name for mention in all_mentions if mention.type)}
    first = {mention.name: mention for mention in reversed(all_mentions)}
    unlisted = [mention for name, mention in first.items() if name and name not in settled]
    unlisted.sort()
    names = _names(concepts)
    return [
        _unlisted(table, mention, names if number < MOST_SUGGESTIONS else {}) for number, mention in enumerate(unlisted)
    ]


def mentions(table: Table) -> Iterator[Mention]:
    """Yield every mention of a concept, row by row, the source before the target."""
    ends = ("source", "target")
    columns = [(end, table.cells(end), table.cells(f"{end}_type")) for end in ends]
    for row, line in enumerate(table.lines()):
        yield from (Mention(line, end, names[row], types[row]) for end, names, types in columns)


def _conflict(table: Table, mention: Mention, type: str, place: str) -> Diagnostic:
    message = f"{shown(mention.name)} has the type {shown(mention.type)} here, but {shown(type)} in {place}"
    at = (mention.line, table.column_number(f"{mention.end}_type"))
    return fault(table.path, at, "type-conflict", message, mention.type)


def _unlisted(table: Table, mention: Mention, names: Mapping[str, Concept]) -> Diagnostic:
    help = _way_out(mention.name, names)
    message = f"{CONCEPTS_FILE} does not list {shown(mention.name)}"
    at = (mention.line, table.column_number(mention.end))
    return fault(table.path, at, "unlisted-concept", message, mention.name, help)


def _names(concepts: Mapping[str, Concept]) -> dict[str, Concept]:
    synonyms = {synonym: concept for concept in concepts.values() for synonym in concept.synonyms}
    return {**synonyms, **concepts}


def _way_out(name: str, names: Mapping[str, Concept]) -> str:
    like, add = slip_of(name, names), RULES["unlisted-concept"].way_out
    if like is None:
        return add
    listed = names[like].name
    also = "" if like == listed else f" (also {like})"
    return f"Did you mean {shown(listed)}{also}? {add}"
