"""From the rows of a table to the places where they name a concept, row by row, the source before the target."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

import numpy as np

from graph.reading.distinct_cells import Numbers
from graph.reading.table import Cells, Rows, Table

ENDS = ("source", "target")


class Mention(NamedTuple):
    """One place where a row names a concept, and the type that the row gives it."""

    line: int
    end: str
    name: str
    type: str


@dataclass(frozen=True, eq=False)
class Mentions:
    """All mentions of a table: twice as many as it has rows.

    `names` are in the order in which they are first mentioned; `codes` has for each mention the place of its name.
    """

    table: Table
    names: tuple[str, ...]
    codes: Numbers

    @cached_property
    def types(self) -> Cells:
        """The type that each mention gives its concept, "" for none."""
        return np.stack([self.table.each(f"{end}_type", str) for end in ENDS], axis=1).ravel()

    @property
    def typed(self) -> Rows:
        """Which of the mentions name a concept and give it a type."""
        typed: Rows = np.logical_and(self.types != "", self.of_names(self.names) != "")
        return typed

    @cached_property
    def counts(self) -> list[int]:
        """How often each of the names is mentioned."""
        return [int(count) for count in np.bincount(self.codes, minlength=len(self.names))]

    def of_names(self, values: Sequence[str]) -> Cells:
        """Return for each mention the value of its name."""
        return np.array(values, dtype=object)[self.codes]

    def at(self, rows: Rows) -> Iterator[Mention]:
        """Yield some of the mentions; `rows` says of each whether it is one of them."""
        return self._mentions(np.flatnonzero(rows))

    def firsts(self, rows: Rows | None = None) -> Iterator[Mention]:
        """Yield the first mention of each name, of all mentions or of some of them."""
        numbers = np.arange(len(self.codes)) if rows is None else np.flatnonzero(rows)
        first = np.full(len(self.names), -1)
        # Of several numbers that are written into one place the last one stays.
        first[self.codes[numbers[::-1]]] = numbers[::-1]
        return self._mentions(first[first >= 0])

    def names_last_first(self) -> tuple[str, ...]:
        """Return the names, that which is mentioned at the very end first."""
        _, last = np.unique(self.codes[::-1], return_index=True)
        return tuple(self.names[code] for code in np.argsort(last).tolist())

    def of(self, name: str) -> Iterator[Mention]:
        """Yield all mentions of a name."""
        order, starts = self._grouped
        code = self._places[name]
        return self._mentions(order[starts[code] : starts[code + 1]])

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: code for code, name in enumerate(self.names)}

    @cached_property
    def _grouped(self) -> tuple[Numbers, Numbers]:
        """The numbers of all mentions, those of one name together, and where those of each name begin."""
        return np.argsort(self.codes, kind="stable"), np.cumsum([0, *self.counts])

    def _mentions(self, numbers: Numbers) -> Iterator[Mention]:
        lines = self.table.frame.index.to_numpy()[numbers // 2].tolist()
        ends = (ENDS[number % 2] for number in numbers.tolist())
        names = (self.names[code] for code in self.codes[numbers].tolist())
        return map(Mention, lines, ends, names, self.types[numbers].tolist())


def mentions(table: Table) -> Mentions:
    """Return every mention of a concept."""
    ends = [table.distinct(end) for end in ENDS]
    places = {name: place for place, name in enumerate(dict.fromkeys(chain(*(end.words for end in ends))))}
    numbered = [np.array([places[word] for word in end.words], dtype=np.int64)[end.codes] for end in ends]
    codes = np.stack(numbered, axis=1).ravel()
    found, firsts = np.unique(codes, return_index=True)
    order = found[np.argsort(firsts)]
    names, ranks = tuple(places), np.empty(len(places), dtype=np.int64)
    ranks[order] = np.arange(len(order))
    return Mentions(table, tuple(names[code] for code in order.tolist()), ranks[codes])
