"""The graph turns into a listing: a table with one row for each relation, in file order."""

from collections.abc import Iterator

import networkx as nx
import pandas as pd

from graph.model.repeats import LINES_COLUMN
from graph.reading.csv_text import table_of
from graph.reading.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, READING_COLUMN, REQUIRED_COLUMNS
from graph.wording import listed

COLUMNS = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
_TAKEN = ("id", "line", READING_COLUMN, LINES_COLUMN)


def listing(graph: nx.MultiDiGraph) -> pd.DataFrame:
    """Return one row for each relation, its id as the index.

    Columns: the known columns of the file with blanks filled in as the map reads them, `source_type` and
    `target_type` always given, `line` (of the file, from 1), then the file's own further columns; one that is called
    as one of ours is told apart by "(of the file)"; last, where there are such, what second readers say and the lines
    of rows that are the same.
    """
    types = nx.get_node_attributes(graph, "type")
    rows = [
        {
            "id": key,
            **{name: attributes.get(name, "") for name in COLUMNS},
            "source": source,
            "target": target,
            "source_type": types[source],
            "target_type": types[target],
            "line": attributes["line"],
            **{_own(name): text for name, text in attributes["extra"].items()},
            **({READING_COLUMN: attributes["reading"]} if "reading" in attributes else {}),
            **({LINES_COLUMN: listed(list(map(str, attributes["lines"])))} if "lines" in attributes else {}),
        }
        for source, target, key, attributes in graph.edges(keys=True, data=True)
    ]
    frame = pd.DataFrame(rows, columns=None if rows else ["id", *COLUMNS, "line"], dtype=object).fillna("")
    return frame.sort_values("line", kind="stable").set_index("id")


def as_table(listing: pd.DataFrame) -> Table:
    """Return a listing as a table that can be set beside another one; the lines are not those of the file.

    What readers say of a relation is no part of what it says, nor how often it is said.
    """
    frame = listing.drop(columns=["line", READING_COLUMN, LINES_COLUMN], errors="ignore")
    return table_of("", list(map(str, frame.columns)), frame.astype(str).values.tolist())


def _own(column: str) -> str:
    """Return the name under which a column that only this file has is listed."""
    return f"{column} (of the file)" if column in _TAKEN else column


def records(listing: pd.DataFrame) -> Iterator[dict[str, str]]:
    """Yield each relation of a listing by column name, with its id under `id` and its line as text."""
    for record in listing.astype(str).reset_index(names="id").to_dict("records"):
        yield {str(name): str(text) for name, text in record.items()}
