"""A CX2 file is read by ndex2 with every relation at the places of the picture, and by the map itself."""

import json
from pathlib import Path
from typing import Any

import pytest
from ndex2.cx2 import RawCX2NetworkFactory

from graph.colour_numbers import SIGNS
from graph.dataset import Dataset, load
from graph.export.cx2_network import ARROWS, SHAPES
from graph.export.export import export
from graph.export.export_request import ExportRequest
from graph.export.pictures import shown_of_request
from graph.palette import Theme, sign_colour, type_colours
from graph.views.scope import Scope
from graph.vocabulary import TYPES

from ..conftest import DATA
from ..importing.read_back import read_back, rows_of
from .pictures import DAY, reading_of

CORE = ExportRequest(Scope(("core",)), day=DAY)
OWN = "source,effect,target,year,weight,polarity\na,calms,b,2004,heavy,decreases\nb,wakes,c,,,\na,calms,b,,,\n"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(DATA)


def cx2_of(dataset: Dataset, request: ExportRequest = CORE) -> bytes:
    file = export(dataset.model, request, "cx2")
    assert isinstance(file, bytes)
    return file


def mapped(style: dict[str, Any], kind: str, name: str) -> dict[str, str]:
    return {one["v"]: one["vp"] for one in style[kind][name]["definition"]["map"]}


def test_ndex_finds_every_concept_where_the_picture_has_it(dataset: Dataset) -> None:
    network = RawCX2NetworkFactory().get_cx2network(json.loads(cx2_of(dataset)))
    boxes = {box.id: box for box in shown_of_request(dataset.model, CORE).picture.boxes if box.kind == "concept"}
    places = {node["v"]["name"]: (node["x"], node["y"]) for node in network.get_nodes().values()}
    assert places == {name: (round(box.x, 1), round(box.y, 1)) for name, box in boxes.items()}
    assert len(network.get_edges()) == sum(dataset.model.relations["level"] == "core")
    assert network.get_network_attributes() == {"name": "Neuroimmune Map", "version": dataset.version}


@pytest.mark.parametrize("theme", Theme)
def test_colours_shapes_and_arrows_are_those_of_the_map(dataset: Dataset, theme: Theme) -> None:
    aspects = json.loads(cx2_of(dataset, ExportRequest(day=DAY, theme=theme)))
    [style] = next(aspect["visualProperties"] for aspect in aspects if "visualProperties" in aspect)
    fills = mapped(style, "nodeMapping", "NODE_BACKGROUND_COLOR")
    assert fills == {type: type_colours(tone, theme)[0] for type, tone in dataset.model.type_numbers.items()}
    assert mapped(style, "edgeMapping", "EDGE_LINE_COLOR") == {word: sign_colour(n, theme) for word, n in SIGNS.items()}
    assert (set(ARROWS), len(SHAPES)) == (set(SIGNS), len(TYPES) + 1)


def test_the_map_reads_back_every_cell_of_every_relation(dataset: Dataset, tmp_path: Path) -> None:
    everything = cx2_of(dataset, ExportRequest(day=DAY))
    assert rows_of(read_back(tmp_path, ("map.cx2", everything))) == rows_of(dataset)


def test_every_attribute_is_declared_with_its_kind_and_counted(tmp_path: Path) -> None:
    aspects = json.loads(cx2_of(reading_of(tmp_path, OWN), ExportRequest(day=DAY)))
    content = {name: elements for aspect in aspects for name, elements in aspect.items()}
    [declared] = content["attributeDeclarations"]
    assert (declared["edges"]["year"], declared["edges"]["weight (of the file)"]) == ({"d": "integer"}, {"d": "string"})
    assert [edge["v"].get("year") for edge in content["edges"]] == [2004, None, None]
    assert [one["elementCount"] for one in content["metaData"] if one["name"] == "edges"] == [3]


def test_a_concept_for_which_the_picture_has_no_room_stands_below_it(tmp_path: Path) -> None:
    rows = "".join(f"hub,calms,leaf {number},\n" for number in range(300))
    request = ExportRequest(day=DAY)
    dataset = reading_of(tmp_path, f"source,effect,target,polarity\n{rows}")
    network = RawCX2NetworkFactory().get_cx2network(json.loads(cx2_of(dataset, request)))
    places = [(node["x"], node["y"]) for node in network.get_nodes().values()]
    assert (len(network.get_edges()), len(set(places))) == (300, 301)
