"""A relation turns into what is to be known of it besides its sentence: named facts, and where it is from."""

from collections.abc import Iterator, Mapping

from graph.sentences import evidence_words, polarity_words
from graph.showing.listing import COLUMNS
from graph.vocabulary import LEVELS

NO_SOURCE = "no source is given"
DISPUTED = "The rows for this pair point in different directions; both findings stay on the map."


def facts(relation: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each fact that is given: sign, mechanism, evidence and level."""
    named = {
        "Sign": polarity_words(relation["polarity"]),
        "Mechanism": relation["mechanism"],
        "Evidence": evidence_words(relation["evidence"], relation["species"]),
        "Level": f"{relation['level']}: {LEVELS.get(relation['level'], '')}".removesuffix(": "),
    }
    yield from ((name, text) for name, text in named.items() if text)


def own_facts(relation: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each further column that only this file has."""
    known = {*COLUMNS, "line", "id"}
    yield from ((column, text) for column, text in relation.items() if column not in known and text)


def cited(relation: Mapping[str, str]) -> str:
    """Return the citation of a relation with its year, "" where neither is given.

    >>> cited({"citation": "Smith and others", "year": "2020"})
    'Smith and others (2020)'
    """
    year = "" if relation["year"] in relation["citation"] else f"({relation['year']})"
    return " ".join(filter(None, (relation["citation"], year)))
