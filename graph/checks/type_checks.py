"""From the concepts of a tidy table to those with two types, and to those that no list knows."""

from collections.abc import Collection, Mapping

import numpy as np

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import slip_of
from graph.diagnostics.rules import RULES, fault, shown
from graph.model.concepts import CONCEPTS_FILE, Concept
from graph.reading.mentions import Mention, Mentions, mentions
from graph.reading.table import Table

MOST_SUGGESTIONS = 200


def type_conflicts(table: Table, concepts: Mapping[str, Concept] | None) -> list[Diagnostic]:
    """Return a fault for each place that gives a concept another type than concepts.csv or an earlier row does."""
    found = mentions(table)
    listed = {name: (item.type, f"{CONCEPTS_FILE} line {item.line}") for name, item in (concepts or {}).items()}
    given = {name: listed[name] for name in found.names if name in listed and listed[name][0]}
    types = {**_first_types(found), **given}
    expected = found.of_names([types.get(name, ("", ""))[0] for name in found.names])
    rows = found.typed & (expected != found.types)
    return [_conflict(table, mention, *types[mention.name]) for mention in found.at(rows)]


def unlisted_concepts(
    table: Table, concepts: Mapping[str, Concept] | None, explained: Collection[str] = ()
) -> list[Diagnostic]:
    """Return a warning at the first place of each concept that concepts.csv lacks and that no row gives a type.

    `explained` are names that another warning has said to be wrong.
    """
    if concepts is None:
        return []
    found = mentions(table)
    settled = {*explained, *concepts, *(found.names[code] for code in np.unique(found.codes[found.types != ""]))}
    unlisted = [mention for mention in found.firsts() if mention.name and mention.name not in settled]
    unlisted.sort()
    names = _names(concepts)
    return [
        _unlisted(table, mention, names if number < MOST_SUGGESTIONS else {}) for number, mention in enumerate(unlisted)
    ]


def _first_types(found: Mentions) -> dict[str, tuple[str, str]]:
    """Return the type that the first row with one gives each concept, and where that row is."""
    return {mention.name: (mention.type, f"line {mention.line}") for mention in found.firsts(found.typed)}


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
