"""Texts turn into columns of a height in lines, each text whole."""

from collections.abc import Iterable

from graph.layout.wrap import all_lines

_WEIGHT = 400


def in_columns(texts: Iterable[str], width: float, most: int) -> list[list[str]]:
    """Return the texts in columns about `width` em wide and at most so many lines high, in their order.

    A text that alone is higher has a column of its own.

    >>> in_columns(["one", "two words", "three"], 4, 2)
    [['one'], ['two words'], ['three']]
    """
    columns: list[list[str]] = []
    left = 0
    for text in texts:
        lines = len(all_lines(text, width, _WEIGHT))
        if lines > left or not columns:
            columns.append([])
            left = most
        columns[-1].append(text)
        left -= lines
    return columns
