"""Lines have a hue where polarities do not colour them, and only where it says something."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph.dataset import load
from graph.model.map_model import MapModel
from graph.views.line_hues import LineHues, line_hues

TYPED = "source,effect,target,polarity,source_type\n"


def model_of(folder: Path, rows: str) -> MapModel:
    path = folder / "relations.csv"
    path.write_text(rows, encoding="utf-8")
    return load(path).model


def sources(model: MapModel) -> dict[str, str]:
    return {id: row["source"] for id, row in model.records.items()}


def test_a_line_has_the_hue_of_the_type_of_its_source(tmp_path: Path) -> None:
    model = model_of(tmp_path, TYPED + "GABA,meets,Stress,,transmitter\nIL-6,meets,Stress,,cytokine\n")
    assert line_hues(model, "map", sources(model)) == LineHues("type", {"GABA": 0, "IL-6": 3}, {})


def test_where_all_have_one_type_it_is_that_of_the_column_or_else_of_the_source(tmp_path: Path) -> None:
    model = model_of(tmp_path, TYPED + "a,meets,b,,\nc,meets,d,,\nc,meets,b,,\n")
    sections = {"a": "a · b", "b": "a · b", "c": "c · d", "d": "c · d"}
    columns = LineHues("column", {"a": 0, "c": 1}, {"a · b": 0, "c · d": 1})
    assert line_hues(model, "atlas", sources(model), sections) == columns
    assert line_hues(model, "map", sources(model)) == LineHues("source", {"c": 0, "a": 1}, {})
    assert line_hues(model, "matrix", sources(model), sections) == replace(columns, of="rows")
    assert line_hues(model, "matrix", sources(model)) == LineHues("source", {"c": 0, "a": 1}, {})


@pytest.mark.parametrize(("types", "of"), [(12, "type"), (13, "column")])
def test_more_types_than_colours_colour_no_lines(types: int, of: str, tmp_path: Path) -> None:
    model = model_of(tmp_path, TYPED + "".join(f"a{n},meets,b,,kind {n}\n" for n in range(types)))
    sections = {name: f"column {name == 'a0'}" for name in model.types}
    found = line_hues(model, "atlas", sources(model), sections)
    assert found is not None
    assert found.of == of


@pytest.mark.parametrize(("stated", "has_hues"), [(0, True), (5, True), (6, False)])
def test_hardly_any_polarity_makes_no_coloured_map(stated: int, has_hues: bool, tmp_path: Path) -> None:
    rows = "".join(f"a{n},meets,b{n},{'increases' if n < stated else ''},\n" for n in range(50))
    model = model_of(tmp_path, TYPED + rows)
    assert bool(line_hues(model, "map", sources(model))) == has_hues


def test_nothing_drawn_has_no_hues(tmp_path: Path) -> None:
    assert line_hues(model_of(tmp_path, TYPED + "a,meets,b,,\n"), "map", {}) is None
