"""The cells of a column turn into its words, each once, into the rows that have each, and into the letters in them."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

import numpy as np
import numpy.typing as npt
import pandas as pd

Numbers = npt.NDArray[np.int64]

# Among the letters of a column this one stands for every letter beyond ASCII.
BEYOND_ASCII = "\x80"
_BLOCK = 20_000
# White space but for line breaks, and control characters.
_UNTIDY = frozenset(map(chr, (*range(32), 127))) - frozenset("\r\n")


@dataclass(frozen=True, eq=False)
class DistinctCells:
    """The words of a column in the order in which they first appear; `codes` has for each row the place of its word.

    Most columns of a large file have few words: whatever is asked of a cell is asked once a word.
    """

    words: tuple[str, ...]
    codes: Numbers
    _told: dict[Hashable, frozenset[str]] = field(default_factory=dict, init=False, repr=False)

    def told(self, question: Hashable, find: Callable[[tuple[str, ...]], frozenset[str]]) -> frozenset[str]:
        """Return which words a question is true of; it is asked once, for a draft mostly leaves a column as it is."""
        if question not in self._told:
            self._told[question] = find(self.words)
        return self._told[question]

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters that the words are written with."""
        seen, broken = np.zeros(256, dtype=bool), False
        for text, words in self._texts():
            seen[np.frombuffer(text.encode("utf-8", "surrogatepass"), dtype=np.uint8)] = True
            broken = broken or text.count("\n") > words + 1
        plain = {chr(byte) for byte in np.flatnonzero(seen[:128])}
        return frozenset(plain - (set() if broken else {"\n"})) | ({BEYOND_ASCII} if seen[128:].any() else frozenset())

    @cached_property
    def is_spaced_plainly(self) -> bool:
        """Whether no word has spaces around it, two in a row, other white space of ASCII, or control characters."""
        if not _UNTIDY.isdisjoint(self.letters) or not self.letters.isdisjoint("\r\n"):
            return False
        return not any(spaces in text for text, _ in self._texts() for spaces in ("  ", " \n", "\n "))

    def may_have(self, marks: str) -> bool:
        """Return whether a word may have one of the marks; no mark at all asks for nothing."""
        return not marks or not self.letters.isdisjoint(marks)

    def _texts(self) -> Iterator[tuple[str, int]]:
        """Yield all words in pieces of text, each with how many there are, a line break before and after each word."""
        waiting = iter(self.words)
        while words := list(islice(waiting, _BLOCK)):
            yield "\n".join(("", *words, "")), len(words)


def distinct_cells(cells: pd.Series) -> DistinctCells:
    """Return the words of a column.

    >>> found = distinct_cells(pd.Series(["GABA", "", "GABA"]))
    >>> found.words, found.codes.tolist(), sorted(found.letters)
    (('GABA', ''), [0, 1, 0], ['A', 'B', 'G'])
    """
    codes, words = pd.factorize(cells.to_numpy(dtype=object))
    return DistinctCells(tuple(words.tolist()), codes)
