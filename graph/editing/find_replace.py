"""A text that is looked for and what is to stand there turn into the cells that have it, each before and after."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graph.editing.cell_hits import CellHit, cells_with_places
from graph.reading.table import Table


@dataclass(frozen=True)
class Search:
    """What is looked for. With `whole` a cell must hold nothing else; `column` is the only one to look in, "" any.

    With `words` the text must not begin or end within a word.
    """

    text: str
    match_case: bool = False
    whole: bool = False
    column: str = ""
    words: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """The text as it is written; no letter of it means anything else."""
        text = re.escape(self.text)
        return re.compile(
            rf"(?<!\w){text}(?!\w)" if self.words else text, re.NOFLAG if self.match_case else re.IGNORECASE
        )


def find_cells(tables: Iterable[Table], search: Search, replacement: str) -> list[CellHit]:
    """Return the cells that hold the text, in the order of the files, with the replacement in its place.

    The text is looked for as it is written; no letter of it or of the replacement means anything else.

    >>> from graph.reading.csv_text import table_of
    >>> table = table_of("a.csv", ["source", "target"], [["IL-6 (blood)", "Mood"], ["Sleep", "il-6"]])
    >>> [hit.after for hit in find_cells([table], Search("IL-6"), "IL-6R")]
    ['IL-6R (blood)', 'IL-6R']
    """
    if not search.text:
        return []
    return [hit for table in tables for hit in _hits(table, search, search.pattern, replacement)]


def _hits(table: Table, search: Search, pattern: re.Pattern[str], replacement: str) -> Iterator[CellHit]:
    columns = [search.column] if search.column else list(map(str, table.frame.columns))
    found = []
    for hit, cell in cells_with_places(table, columns):
        is_hit = pattern.fullmatch(cell.strip()) if search.whole else pattern.search(cell)
        after = pattern.sub(lambda _: replacement, cell) if is_hit else cell
        if after != cell:
            found.append(replace(hit, after=after))
    yield from sorted(found, key=lambda hit: (hit.line, hit.column))
