"""From the rows of a map to its numbers."""

from collections.abc import Iterable, Mapping

import numpy as np

from graph import vocabulary
from graph.model.build import filled_words, types_of
from graph.model.concepts import Concept
from graph.model.contested import contested_in
from graph.model.repeats import without_repeats
from graph.reading.distinct_cells import Numbers
from graph.reading.mentions import Mentions, mentions
from graph.reading.table import Table

TOP = 10


def statistics(table: Table, concepts: Mapping[str, Concept], rows: int) -> dict[str, object]:
    """Return the counts that describe the map of a table; `rows` is the number of rows in its file, drawn or not.

    They are those of the graph, which is not made for them: that would take most of the time. Counts by word follow the
    order of the vocabulary; relations that leave the word blank are counted as not stated. A wider concept that no
    relation names is part of no component.
    """
    table, _ = without_repeats(table)
    found, types = mentions(table), types_of(table, concepts)
    return {
        "rows": rows,
        "relations": len(table.frame),
        "concepts": len(types),
        "components": _components(found),
        "contested": len(contested_in(table)),
        "by_type": _counts(vocabulary.TYPES, ((type, 1) for type in types.values())),
        "by_polarity": _counts(vocabulary.POLARITIES, _words(table, "polarity")),
        "by_evidence": _counts(vocabulary.EVIDENCE, _words(table, "evidence")),
        "by_level": _counts(vocabulary.LEVELS, _words(table, "level")),
        "top_concepts": _top_concepts(found, types),
    }


def _words(table: Table, column: str) -> Iterable[tuple[str, int]]:
    """Return the words of a column, each with the number of relations that have it."""
    distinct = table.distinct(column)
    return zip(filled_words(table, column), np.bincount(distinct.codes).tolist(), strict=True)


def _counts(words: Mapping[str, str], found: Iterable[tuple[str, int]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word, count in found:
        counts[word or vocabulary.NOT_STATED] = counts.get(word or vocabulary.NOT_STATED, 0) + count
    return {word: counts[word] for word in vocabulary.in_order(words, set(counts))}


def _components(found: Mentions) -> int:
    """Return into how many parts the map falls: of two concepts in one part, a way leads from each to the other."""
    part = list(range(len(found.names)))

    def first_of(place: int) -> int:
        while part[place] != place:
            part[place] = place = part[part[place]]
        return place

    for one, other in _pairs(found).tolist():
        part[first_of(one)] = first_of(other)
    return sum(place == above for place, above in enumerate(part))


def _pairs(found: Mentions) -> Numbers:
    """Return the pairs of concepts that a relation connects, each once."""
    size = max(len(found.names), 1)
    pairs = np.unique(found.codes[0::2] * size + found.codes[1::2])
    return np.stack([pairs // size, pairs % size], axis=1)


def _degrees(found: Mentions) -> list[int]:
    """Return how many relations each of the names has; one that leads back to where it begins is one."""
    size, (sources, targets) = len(found.names), (found.codes[0::2], found.codes[1::2])
    degrees: list[int] = (np.array(found.counts) - np.bincount(sources[sources == targets], minlength=size)).tolist()
    return degrees


def _top_concepts(found: Mentions, types: Mapping[str, str]) -> list[dict[str, object]]:
    degrees = {**dict.fromkeys(types, 0), **dict(zip(found.names, _degrees(found), strict=True))}
    most_first = sorted(degrees.items(), key=lambda concept: (-concept[1], concept[0]))
    return [{"name": name, "degree": degree} for name, degree in most_first[:TOP]]
