"""Two versions of a table turn into the rows added, removed and changed, and into what follows for the map."""

from dataclasses import dataclass

from graph.checks.tidying import tidy
from graph.comparing.matching import matched
from graph.comparing.row import Row, TableRows
from graph.model.contested import contested_in
from graph.reading.mentions import mentions
from graph.reading.table import Table

Ends = tuple[str, str]


@dataclass(frozen=True)
class CellChange:
    """One cell before and after; "" if it is blank or its column is not there."""

    column: str
    before: str
    after: str


@dataclass(frozen=True)
class RowChange:
    """One row before and after."""

    before: Row
    after: Row

    @property
    def cells(self) -> tuple[CellChange, ...]:
        """The cells that differ, in the order of the file's columns."""
        before, after = self.before.by_column, self.after.by_column
        cells = (CellChange(column, before.get(column, ""), after.get(column, "")) for column in after | before)
        return tuple(cell for cell in cells if cell.before != cell.after)


@dataclass(frozen=True)
class Difference:
    """What differs between two versions of a table.

    Lines are those of the version that a row is from. Orphaned concepts stood in a relation before and stand in none
    now, new ones the other way round; the pairs are (source, target). `reordered` says that rows which both versions
    have stand in another order, which changes nothing on the map.
    """

    added: tuple[Row, ...] = ()
    removed: tuple[Row, ...] = ()
    changed: tuple[RowChange, ...] = ()
    added_columns: tuple[str, ...] = ()
    removed_columns: tuple[str, ...] = ()
    orphaned_concepts: tuple[str, ...] = ()
    new_concepts: tuple[str, ...] = ()
    newly_contested: tuple[Ends, ...] = ()
    no_longer_contested: tuple[Ends, ...] = ()
    reordered: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether both versions have the same columns and say the same in every row; their order may differ."""
        return not any((self.added, self.removed, self.changed, self.added_columns, self.removed_columns))

    def __str__(self) -> str:
        return f"+{len(self.added)} -{len(self.removed)} ~{len(self.changed)} rows"


def difference(before: Table, after: Table) -> Difference:
    """Return what differs; rows count as one row before and after as `matching` pairs them.

    Cells are compared as they are written, so a mended space is a change. Rows that did not fit the header are in
    neither table and are not compared: `rows` of a table says how many its file has.
    """
    rows, others, found = TableRows(before), TableRows(after), matched(before, after)
    old, new = (dict.fromkeys(map(str, table.frame.columns)) for table in (before, after))
    (concepts, contested), (concepts_now, contested_now) = _on_the_map(before), _on_the_map(after)
    return Difference(
        added=tuple(others[place] for place in found.added),
        removed=tuple(rows[place] for place in found.removed),
        changed=tuple(RowChange(rows[i], others[j]) for i, j in found.changed),
        added_columns=tuple(column for column in new if column not in old),
        removed_columns=tuple(column for column in old if column not in new),
        orphaned_concepts=tuple(sorted(concepts - concepts_now)),
        new_concepts=tuple(sorted(concepts_now - concepts)),
        newly_contested=tuple(sorted(contested_now - contested)),
        no_longer_contested=tuple(sorted(contested - contested_now)),
        reordered=found.is_reordered,
    )


def _on_the_map(table: Table) -> tuple[set[str], frozenset[Ends]]:
    """Return the concepts that relations name and the contested pairs; a table of concepts has neither."""
    if "source" not in table.frame.columns:
        return set(), frozenset()
    tidied = tidy(table)
    return {name for name in mentions(tidied).names if name}, contested_in(tidied)
