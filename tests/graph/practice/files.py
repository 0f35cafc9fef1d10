"""Rows of relations and concepts as one writes them turn into the map model, and into the raw file beside it."""

from collections.abc import Mapping, Sequence

from graph.model.build import build
from graph.model.concepts import concepts_of
from graph.model.map_model import MapModel, map_model
from graph.reading.csv_text import table_of
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, REQUIRED_COLUMNS
from tests.graph.practice.raw_file import RawFile

Row = Mapping[str, str]


def model_of_rows(rows: Sequence[Row], concepts: Sequence[Row] = ()) -> MapModel:
    """Return the model of rows and concepts that name only the columns which they have."""
    columns = [*REQUIRED_COLUMNS, *(column for column in OPTIONAL_COLUMNS if any(column in row for row in rows))]
    table = table_of("relations.csv", columns, [[row.get(column, "") for column in columns] for row in rows])
    cells = [[row.get(column, "") for column in CONCEPT_COLUMNS] for row in concepts]
    return map_model(build(table, concepts_of(table_of("concepts.csv", list(CONCEPT_COLUMNS), cells))), "v")


def raw_file(model: MapModel, rows: Sequence[Row], concepts: Sequence[Row]) -> RawFile:
    """Return the rows by the ids that the model has given them, with a blank for each column that they lack."""
    blank = dict.fromkeys(OPTIONAL_COLUMNS, "")
    return RawFile(
        {id: {**blank, **rows[int(record["line"]) - 2]} for id, record in model.records.items()},
        {row["name"]: row for row in reversed(concepts)},
    )


def relation(text: str, **cells: str) -> Row:
    """Return a row from "GABA | calms | Stress"."""
    source, effect, target = text.split(" | ")
    return {"source": source, "effect": effect, "target": target, **cells}
