"""Rows of stories.csv become a table or a map model for the tests."""

from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.map_model import MapModel, map_model
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import STORIES, needed_columns, optional_columns

RELATIONS = (
    "source,effect,target,polarity,level,evidence,citation,source_type,target_type\n"
    "GABA,generally calms,Inflammation,decreases,core,overview,A,transmitter,immune process\n"
    "GABA,generally calms,Inflammation,decreases,research,human,B,,\n"
    "GABA,generally calms,Inflammation,decreases,research,animal,C,,\n"
    "Stress,raises,Cortisol,increases,core,,,condition,transmitter\n"
    "Cortisol,may weaken,Immune defense,decreases,research,review,,transmitter,immune process\n"
)


def table(rows: str, header: str = "story,step,title") -> Table:
    found, faults = read(f"{header}\n{rows}\n".encode(), "stories.csv", *map_columns())
    assert (found is not None, faults) == (True, [])
    assert found
    return found


def map_columns() -> tuple[tuple[str, ...], tuple[str, ...]]:
    return needed_columns(STORIES), optional_columns(STORIES)


def model(rows: str = RELATIONS) -> MapModel:
    found, _ = read(rows.encode(), "relations.csv")
    assert found
    return map_model(build(found, {"GABA": Concept("GABA", "transmitter", ("γ-aminobutyric acid",))}), "v")
