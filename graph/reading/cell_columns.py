"""Rows as they are read turn into columns of cells, in which a word that is often written is one text."""

from array import array

from graph.reading.records import RecordBlock

# From so many words on a column is no list of some words but text, if it repeats less than half of them.
MOST_WORDS = 20_000


class CellColumns:
    """The columns of the rows that were added, and the line on which each row starts.

    The csv module makes a text of each cell; a large table has room where equal cells of a column are the same one.
    """

    def __init__(self, width: int) -> None:
        self.lines = array("q")
        self.columns: list[list[str]] = [[] for _ in range(width)]
        self._words: list[dict[str, str] | None] = [{} for _ in range(width)]

    def add(self, block: RecordBlock) -> None:
        """Add rows that are as wide as the table."""
        self.lines.extend(block.lines)
        for place, cells in enumerate(zip(*block.rows, strict=True)):
            words = self._words[place]
            self.columns[place].extend(cells if words is None else map(words.setdefault, cells, cells))
            if words is not None and len(words) > max(MOST_WORDS, len(self.columns[place]) / 2):
                self._words[place] = None
