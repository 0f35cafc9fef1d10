"""Two concepts that become one turn into the relations that would then say what an earlier row says already."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.checks.relation_checks import sayings
from graph.checks.tidying import tidy
from graph.editing.cell_hits import RowHit
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import listed

ENDS = ("source", "target")


@dataclass(frozen=True)
class Repeat:
    """A row that would say what the row of `first_line` says; `differs` are the columns in which the two differ."""

    path: str
    line: int
    first_line: int
    sentence: str
    differs: tuple[str, ...]

    @property
    def row(self) -> RowHit:
        """The row as one that goes."""
        return RowHit(self.path, self.line, self.sentence, f"line {self.first_line} says all of it")

    def __str__(self) -> str:
        same = f"line {self.line} would say what line {self.first_line} says, {self.sentence!r}"
        return (
            f"{same}, but differs in {listed(self.differs)}: both stay" if self.differs else f"{same}, and nothing else"
        )


def repeated_relations(table: Table, old: str, new: str) -> list[Repeat]:
    """Return the rows of a file of relations that repeat an earlier one once a concept has another's name.

    Rows that repeat each other now are none of them.

    >>> from graph.reading.csv_text import table_of
    >>> rows = [["A", "calms", "C"], ["B", "calms", "C"]]
    >>> print(*repeated_relations(table_of("a.csv", ["source", "effect", "target"], rows), "B", "A"))
    line 3 would say what line 2 says, 'A calms C', and nothing else
    """
    before = tidy(table)
    renamed = {end: [new if cell == old else cell for cell in before.cells(end)] for end in ENDS}
    after = replace(before, frame=before.frame.assign(**renamed))
    return list(_repeats(after, sayings(before), sayings(after)))


def _repeats(after: Table, said: list[tuple[str, ...]], saying: list[tuple[str, ...]]) -> Iterator[Repeat]:
    first: dict[tuple[str, ...], int] = {}
    lines = after.lines()
    for place, (line, now) in enumerate(zip(lines, saying, strict=True)):
        earlier = first.setdefault(now, place)
        if all(now[:3]) and said[earlier] != said[place]:
            cells = zip(after.frame.columns, after.frame.iloc[place], after.frame.iloc[earlier], strict=True)
            sentence = " ".join(str(after.frame.iloc[place][column]) for column in REQUIRED_COLUMNS)
            differs = tuple(str(name) for name, mine, theirs in cells if mine != theirs)
            yield Repeat(after.path, line, lines[earlier], sentence, differs)
