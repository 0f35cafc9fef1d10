"""The first records of a text turn into whether they are a matrix: concepts above and beside, numbers between them."""

import re
from collections.abc import Sequence

MATRIX = "the table is a matrix: its concepts stand in the first line and in the first column"
_NUMBER = re.compile(r"\s*[-+−]?(?:[0-9]*[.,]?[0-9]+(?:e[-+]?[0-9]+)?)?\s*|\s*(?:NA|NaN)\s*", re.IGNORECASE)
FEWEST = 2


def is_matrix(records: Sequence[Sequence[str]]) -> bool:
    """Return whether records are a matrix: the names of its rows are among those of its columns.

    >>> is_matrix([["", "GABA", "Stress"], ["GABA", "0", "-1"], ["Stress", "1", "0"]])
    True
    >>> is_matrix([["GABA", "calms", "Stress"], ["GABA", "eases", "Pain"]])
    False
    """
    if len(records) <= FEWEST or max(map(len, records[:2])) <= FEWEST:
        return False
    (corner, *above), rows = records[0], records[1:]
    beside = [row[0].strip() for row in rows]
    names = {name.strip() for name in above} | ({corner.strip()} if len(rows[0]) > len(records[0]) else set())
    numbers = all(_NUMBER.fullmatch(cell) for row in rows for cell in row[1:])
    return numbers and len({*beside} & names) >= max(FEWEST, len(beside) / 2)
