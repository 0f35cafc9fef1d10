"""The rows of expectations.csv turn into expectations: a concept that is known to raise or lower another."""

from dataclasses import dataclass

from graph.reading.table import Table

EXPECTATIONS_FILE = "expectations.csv"


@dataclass(frozen=True)
class Expectation:
    """One row of expectations.csv: what more of the source is known to do to the target, and where the row stands."""

    source: str
    direction: str
    target: str
    line: int

    @property
    def words(self) -> str:
        """The expectation as it is read.

        >>> Expectation("GABA", "lowers", "Inflammation", 2).words
        'GABA lowers Inflammation'
        """
        return f"{self.source} {self.direction} {self.target}"


def expectations_of(table: Table) -> tuple[Expectation, ...]:
    """Return the expectations of a tidy table without faulty rows, in the order of the file."""
    columns = (table.cells(name) for name in ("source", "direction", "target"))
    return tuple(Expectation(*row) for row in zip(*columns, table.lines(), strict=True))
