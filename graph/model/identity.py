"""From the rows of a table to ids that stay when rows move or are reworded."""

import re
from collections import defaultdict
from hashlib import sha256

import pandas as pd

from graph.vocabulary import OPTIONAL_COLUMNS

ID_DIGITS = 10
ROW_ID = re.compile(rf"r[0-9a-f]{{{ID_DIGITS}}}(?:-[0-9]+)?")


def relation_ids(frame: pd.DataFrame) -> list[str]:
    """Return the id of each row: 'r' and 10 hexadecimal digits made from source, effect, target and reference.

    Rows that agree in all four get '-2', '-3' in the order of what else they say, wherever they stand.

    >>> row = {"source": "GABA", "effect": "calms", "target": "Stress"}
    >>> relation_ids(pd.DataFrame([{**row, "mechanism": "B"}, {**row, "mechanism": "A"}]))
    ['r3843fea59f-2', 'r3843fea59f']
    """
    rows_by_id = defaultdict(list)
    for row, proposition in enumerate(_propositions(frame)):
        rows_by_id[_digest(proposition)].append(row)
    content = _Content(frame)
    ids = {
        row: base if number == 1 else f"{base}-{number}"
        for base, rows in rows_by_id.items()
        for number, row in enumerate(content.in_order(rows), 1)
    }
    return [ids[row] for row in range(len(frame))]


def references(frame: pd.DataFrame) -> list[str]:
    """Return what each row names as its source."""
    columns = (cells_of(frame, column) for column in ("doi", "pmid", "citation"))
    return [reference(*cells) for cells in zip(*columns, strict=True)]


def reference(doi: str, pmid: str, citation: str) -> str:
    """Return what a row names as its source: its DOI, else its PubMed number, else its citation, else ""."""
    return doi or pmid or citation


def cells_of(frame: pd.DataFrame, column: str) -> list[str]:
    """Return the cells of a column; all blank for a column that the frame lacks."""
    return list(frame[column]) if column in frame.columns else [""] * len(frame)


def _propositions(frame: pd.DataFrame) -> list[tuple[str, ...]]:
    columns = (cells_of(frame, column) for column in ("source", "effect", "target"))
    return list(zip(*columns, references(frame), strict=True))


def _digest(proposition: tuple[str, ...]) -> str:
    return "r" + sha256("\x1f".join(proposition).encode()).hexdigest()[:ID_DIGITS]


class _Content:
    """What rows say besides their proposition: known columns first, then those of the file by name."""

    def __init__(self, frame: pd.DataFrame) -> None:
        own = sorted(set(frame.columns) - set(OPTIONAL_COLUMNS))
        self.columns = [column for column in (*OPTIONAL_COLUMNS, *own) if column in frame.columns]
        self.frame = frame

    def in_order(self, rows: list[int]) -> list[int]:
        if len(rows) == 1:
            return rows
        said = self.frame.iloc[rows][self.columns].values.tolist()
        return [row for _, row in sorted(zip(said, rows, strict=True))]
