"""From the table of concepts.csv to the concepts by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.concept_ids import ids_in
from graph.reading.table import Table
from graph.vocabulary import CONCEPT_COLUMNS, several

CONCEPTS_FILE = "concepts.csv"


@dataclass(frozen=True)
class Concept:
    """One row of concepts.csv; what the row leaves out is "" or ().

    `ids` are CURIEs as far as they are understood, else as they are written; `broader` is as it is written.
    """

    name: str
    type: str
    synonyms: tuple[str, ...] = ()
    definition: str = ""
    line: int = 0
    ids: tuple[str, ...] = ()
    broader: str = ""


def concepts_of(table: Table | None) -> Mapping[str, Concept]:
    """Return the concepts of a tidy table by name, in file order; of rows with the same name, the first."""
    if table is None:
        return MappingProxyType({})
    columns = (table.cells(column) for column in CONCEPT_COLUMNS)
    rows = zip(*columns, table.lines(), strict=True)
    concepts = [
        Concept(name, type, several(synonyms), definition, line, ids_in(ids), broader)
        for name, type, synonyms, definition, ids, broader, line in rows
        if name
    ]
    return MappingProxyType(_first_by_name(concepts))


def _first_by_name(concepts: list[Concept]) -> dict[str, Concept]:
    by_name: dict[str, Concept] = {}
    for concept in concepts:
        by_name.setdefault(concept.name, concept)
    return by_name
