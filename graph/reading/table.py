"""What reading hands on: the cells of one CSV as text, each row under its line number."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.reading.distinct_cells import DistinctCells, distinct_cells

Found = TypeVar("Found")
# Something of each row; whether each row is meant; the places of some rows, the first being 0.
Cells = npt.NDArray[np.object_]
Rows = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """The rows of one file that have the right number of cells.

    `frame` holds text only; its index is the line on which a row starts, its columns are the file's own, in order.
    `rows` counts every row of the file, also those that could not be kept.
    """

    path: str
    frame: pd.DataFrame
    rows: int
    _distinct: dict[str, DistinctCells] = field(default_factory=dict, init=False, repr=False, compare=False)

    def column_number(self, column: str) -> int:
        """Return the spreadsheet position of a column, A being 1; 1 for a column that the file lacks."""
        names = self.frame.columns
        place = names.get_loc(column) if column in names else 0
        return place + 1 if isinstance(place, int) else 1

    def cells(self, column: str) -> list[str]:
        """Return the cells of a column from top to bottom; all blank for a column that the file lacks."""
        if column in self.frame.columns:
            return list(self.frame[column].to_numpy(dtype=object).tolist())
        return [""] * len(self.frame)

    def lines(self) -> list[int]:
        """Return the line of each row from top to bottom."""
        return list(self.frame.index.tolist())

    def distinct(self, column: str) -> DistinctCells:
        """Return the words of a column, each once; one blank word for a column that the file lacks."""
        if column not in self._distinct:
            self._distinct[column] = self._words_of(column)
        return self._distinct[column]

    def where(self, column: str, found: Callable[[str], Found | None], marks: str = "") -> list[tuple[int, str, Found]]:
        """Return the line and the cell of each cell in which something is found, from top to bottom, with what it is.

        Each word of the column is looked at once, and none where none has one of the `marks` that it takes.

        >>> table = Table("a.csv", pd.DataFrame({"source": ["GABA", "Sleep?", "Sleep?"]}, index=[2, 3, 5]), 3)
        >>> table.where("source", lambda cell: cell.find("?") + 1, "?")
        [(3, 'Sleep?', 6), (5, 'Sleep?', 6)]
        """
        distinct = self.distinct(column)
        if not distinct.may_have(marks):
            return []
        told = {code: what for code, word in enumerate(distinct.words) if (what := found(word))}
        return self._places(distinct, told)

    def each(self, column: str, meaning: Callable[[str], object]) -> Cells:
        """Return for each row what its cell means, which is asked once a word."""
        distinct = self.distinct(column)
        meanings = np.empty(len(distinct.words), dtype=object)
        meanings[:] = [meaning(word) for word in distinct.words]
        return meanings[distinct.codes]

    def cells_at(self, rows: Rows, *columns: str) -> Iterator[tuple[Any, ...]]:
        """Yield the line and the cells of these columns of some rows; `rows` says of each whether it is one of them."""
        found = np.flatnonzero(rows)
        lines = self.frame.index.to_numpy()[found].tolist()
        return zip(lines, *(self.words_at(found, column) for column in columns), strict=True)

    def words_at(self, rows: Places, column: str) -> list[str]:
        """Return the cells of a column in some rows, which are named by their places."""
        distinct = self.distinct(column)
        return [distinct.words[code] for code in distinct.codes[rows].tolist()]

    def are_same(self, line: int, other: int) -> bool:
        """Return whether two rows are the same in every cell."""
        row, before = self.frame.index.get_indexer(pd.Index([line, other])).tolist()
        codes = (self.distinct(column).codes for column in self.frame.columns)
        return all(found[row] == found[before] for found in codes)

    def same_rows(self, rows: Places, others: Places) -> list[bool]:
        """Return for each pair of rows, which are named by their places, whether they are the same in every cell."""
        same = np.ones(len(rows), dtype=bool)
        for column in self.frame.columns:
            codes = self.distinct(column).codes
            same &= codes[rows] == codes[others]
        return list(same.tolist())

    def with_words(self, changed: Mapping[str, tuple[str, ...]]) -> "Table":
        """Return the table with other words in the place of those of some columns, in the same order."""
        if not changed:
            return self
        cells = {
            column: np.array(words, dtype=object)[self.distinct(column).codes] for column, words in changed.items()
        }
        other = replace(self, frame=self.frame.assign(**cells).astype(object))
        other._distinct.update({name: found for name, found in self._distinct.items() if name not in changed})
        return other

    def with_known_words(self, other: "Table", columns: Iterable[str]) -> "Table":
        """Return the table, which takes over what another one knows of the words of columns that are the same."""
        self._distinct.update({name: other._distinct[name] for name in columns if name in other._distinct})
        return self

    def with_column(self, name: str, cells: Cells) -> "Table":
        """Return the table with a further column, or with other cells in the one of this name."""
        other = replace(self, frame=self.frame.assign(**{name: cells}).astype(object))
        other._distinct.update({known: found for known, found in self._distinct.items() if known != name})
        return other

    def without(self, lines: Collection[int]) -> "Table":
        """Return the table without the rows of these lines; the count of rows stays that of the file."""
        out = self.frame.index.isin(list(lines))
        return replace(self, frame=self.frame[~out]) if out.any() else self

    def _words_of(self, column: str) -> DistinctCells:
        if column in self.frame.columns:
            return distinct_cells(self.frame[column])
        rows = len(self.frame)
        return DistinctCells(("",) if rows else (), np.zeros(rows, dtype=np.int64))

    def _places(self, distinct: DistinctCells, told: Mapping[int, Found]) -> list[tuple[int, str, Found]]:
        if not told:
            return []
        is_told = np.zeros(len(distinct.words), dtype=bool)
        is_told[list(told)] = True
        rows = np.flatnonzero(is_told[distinct.codes])
        codes, lines = distinct.codes[rows].tolist(), self.frame.index.to_numpy()[rows].tolist()
        return [(line, distinct.words[code], told[code]) for line, code in zip(lines, codes, strict=True)]
