"""A relation turns into facts about it: what the file says of it, each with its name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.model.listing import COLUMNS
from graph.model.repeats import LINES_COLUMN
from graph.vocabulary import LEVELS, READING_COLUMN, READINGS
from graph.wording import NO_SOURCE, evidence_words, polarity_words, source_links


@dataclass(frozen=True)
class Fact:
    """One thing that a relation's row says, and where it can be read: names with their addresses."""

    name: str
    text: str
    links: tuple[tuple[str, str], ...] = ()


def facts(relation: Mapping[str, str]) -> tuple[Fact, ...]:
    """Return what a row says, without blanks; its source is said even where there is none."""
    return tuple(fact for fact in _facts(relation) if fact.text or fact.links)


def cited(relation: Mapping[str, str]) -> str:
    """Return the citation of a relation with its year, "" where neither is given.

    >>> cited({"citation": "Smith and others", "year": "2020"})
    'Smith and others (2020)'
    """
    return " ".join(text for text in (relation["citation"], _year(relation)) if text)


def _facts(relation: Mapping[str, str]) -> Iterator[Fact]:
    yield Fact("Sign", polarity_words(relation["polarity"]))
    yield Fact("Mechanism", relation["mechanism"])
    yield Fact("Evidence", evidence_words(relation["evidence"], relation["species"]))
    yield Fact("Level", f"{relation['level']}: {LEVELS.get(relation['level'], '')}")
    yield _source(relation)
    yield Fact("Second reading", _reading(relation.get(READING_COLUMN, "")))
    yield Fact("Rows", _rows(relation.get(LINES_COLUMN, "")))
    for column in (name for name in relation if name not in {*COLUMNS, "line", "id", READING_COLUMN, LINES_COLUMN}):
        yield Fact(column, relation[column])


def _source(relation: Mapping[str, str]) -> Fact:
    links = source_links(relation)
    return Fact("Source", cited(relation) or ("" if links else NO_SOURCE), links)


def _reading(word: str) -> str:
    return f"{word}: {READINGS[word]}" if word else ""


def _rows(lines: str) -> str:
    """Return how many rows say a relation, and where.

    >>> _rows("2, 5 and 9")
    '3 rows that are the same, in the lines 2, 5 and 9'
    """
    return f"{lines.count(',') + 2} rows that are the same, in the lines {lines}" if lines else ""


def _year(relation: Mapping[str, str]) -> str:
    return "" if relation["year"] in relation["citation"] else f"({relation['year']})"
