"""From the table of concepts.csv to the concepts by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.reading.table import Table
from graph.vocabulary import SYNONYM_SEPARATOR

CONCEPTS_FILE = "concepts.csv"


@dataclass(frozen=True)
class Concept:
    """One row of concepts.csv; what the row leaves out is "" or ()."""

    name: str
    type: str
    synonyms: tuple[str, ...] = ()
    definition: str = ""
    line: int = 0


def concepts_of(table: Table | None) -> Mapping[str, Concept]:
    """Return the concepts of a tidy table by name, in file order; of rows with the same name, the first."""
    if table is None:
        return MappingProxyType({})
    columns = (table.cells(column) for column in ("name", "type", "synonyms", "definition"))
    rows = zip(*columns, table.lines(), strict=True)
    concepts = [
        Concept(name, type, synonyms_of(synonyms), definition, line)
        for name, type, synonyms, definition, line in rows
        if name
    ]
    return MappingProxyType(_first_by_name(concepts))


def synonyms_of(cell: str) -> tuple[str, ...]:
    """Return the names in a cell of synonyms.

    >>> synonyms_of("5-HT; 5-hydroxytryptamine;")
    ('5-HT', '5-hydroxytryptamine')
    """
    return tuple(name.strip() for name in cell.split(SYNONYM_SEPARATOR) if name.strip())


def _first_by_name(concepts: list[Concept]) -> dict[str, Concept]:
    by_name: dict[str, Concept] = {}
    for concept in concepts:
        by_name.setdefault(concept.name, concept)
    return by_name
