"""From a table as it was read to all its faults, in file order."""

from collections.abc import Iterable, Mapping

from graph.cell_checks import check_cells
from graph.concepts import Concept
from graph.diagnostic import Diagnostic
from graph.faults import fault, in_file_order, shown
from graph.relation_checks import duplicate_relations, no_relations, self_relations
from graph.schema import CONCEPTS, RELATIONS
from graph.table import Table
from graph.tidying import stray_spaces, tidy
from graph.type_checks import type_conflicts, unlisted_concepts


def check_relations(table: Table, concepts: Mapping[str, Concept] | None = None) -> list[Diagnostic]:
    """Return all faults of the rows of relations.csv; `concepts` is None if there is no concepts.csv."""
    tidied = tidy(table)
    return in_file_order(
        [
            *stray_spaces(table, tidied),
            *no_relations(table),
            *check_cells(tidied, RELATIONS),
            *self_relations(tidied),
            *duplicate_relations(tidied),
            *type_conflicts(tidied, concepts),
            *unlisted_concepts(tidied, concepts),
        ]
    )


def check_concepts(table: Table) -> list[Diagnostic]:
    """Return all faults of the rows of concepts.csv."""
    tidied = tidy(table)
    return in_file_order([*stray_spaces(table, tidied), *check_cells(tidied, CONCEPTS), *_duplicate_concepts(tidied)])


def refused_lines(diagnostics: Iterable[Diagnostic], path: str) -> frozenset[int]:
    """Return the lines of a file that have an error; warnings refuse nothing."""
    return frozenset(
        diagnostic.line for diagnostic in diagnostics if diagnostic.severity == "error" and diagnostic.path == path
    )


def _duplicate_concepts(table: Table) -> list[Diagnostic]:
    first_lines: dict[str, int] = {}
    column = table.column_number("name")
    return [
        fault(table.path, (line, column), "duplicate-concept", f"{shown(name)} is in line {first} already", name)
        for line, name in zip(table.lines(), table.cells("name"), strict=True)
        if name and (first := first_lines.setdefault(name.casefold(), line)) != line
    ]
