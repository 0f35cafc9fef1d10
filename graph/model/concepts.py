"""From the table of concepts.csv to the concepts by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.reading.table import Table
from graph.vocabulary import several

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
        Concept(name, type, several(synonyms), definition, line)
        for name, type, synonyms, definition, line in rows
        if name
    ]
    return MappingProxyType(_first_by_name(concepts))


def _first_by_name(concepts: list[Concept]) -> dict[str, Concept]:
    by_name: dict[str, Concept] = {}
    for concept in concepts:
        by_name.setdefault(concept.name, concept)
    return by_name
