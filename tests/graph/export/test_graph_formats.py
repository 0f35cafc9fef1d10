"""Exported data are read back by networkx and by the map itself with every relation and attribute."""

import json
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path

import networkx as nx
import pytest

from graph.dataset import Reading, load
from graph.export.export import Order, chosen, export
from graph.model.build import ATTRIBUTES
from graph.model.listing import listing
from graph.views.scope import Scope

from ...shipped import RELATIONS
from ..conftest import DATA
from .pictures import DAY, reading_of

ALL = Order(day=DAY)
GEXF = "{http://www.gexf.net/1.2draft}"


@pytest.fixture(scope="module")
def reading() -> Reading:
    return load(DATA)


def made(reading: Reading, ending: str, order: Order = ALL) -> bytes:
    file = export(reading.model, order, ending)
    assert isinstance(file, bytes)
    return file


def expected_nodes(reading: Reading, synonyms: type = str) -> dict[str, dict[str, object]]:
    """Return the attributes of each concept without what is blank."""
    return {
        name: {
            key: value
            for key, value in {
                "type": given["type"],
                "definition": given["definition"],
                "synonyms": list(given["synonyms"]) if synonyms is list else "; ".join(given["synonyms"]),
            }.items()
            if value
        }
        for name, given in chosen(reading.model, ALL).nodes(data=True)
    }


def expected_edges(reading: Reading) -> dict[tuple[str, str, str], dict[str, object]]:
    """Return the attributes of each relation without what is blank, the year as a number."""
    edges = {}
    for source, target, key, given in chosen(reading.model, ALL).edges(keys=True, data=True):
        filled = {name: given[name] for name in (*ATTRIBUTES, "line") if given[name] != ""}
        edges[source, target, key] = filled | ({"year": int(given["year"])} if given["year"] else {})
    return edges


def edges_of(graph: nx.MultiDiGraph, *left_out: str) -> dict[tuple[str, str, str], dict[str, object]]:
    return {
        (source, target, key): {name: value for name, value in given.items() if name not in left_out}
        for source, target, key, given in graph.edges(keys=True, data=True)
    }


def test_graphml_holds_every_attribute(reading: Reading) -> None:
    graph = nx.read_graphml(BytesIO(made(reading, "graphml")), force_multigraph=True)
    assert (dict(graph.nodes(data=True)), edges_of(graph)) == (expected_nodes(reading), expected_edges(reading))
    assert (graph.is_directed(), graph.graph["version"]) == (True, reading.version)


def test_gexf_holds_every_attribute_and_each_edge_has_its_own_id(reading: Reading) -> None:
    file = made(reading, "gexf")
    graph = nx.read_gexf(BytesIO(file))
    nodes = {
        name: {key: value for key, value in given.items() if key != "label"} for name, given in graph.nodes.items()
    }
    edges = {
        (source, target, given["id"]): {key: value for key, value in given.items() if key not in ("id", "key", "label")}
        for source, target, given in graph.edges(data=True)
    }
    assert (nodes, edges) == (expected_nodes(reading), expected_edges(reading))
    root = ET.fromstring(file)
    ids = [edge.attrib["id"] for edge in root.iter(f"{GEXF}edge")]
    assert len(set(ids)) == len(ids) == len(RELATIONS)
    meta = root.find(f"{GEXF}meta")
    assert meta is not None
    assert meta.attrib == {"lastmodifieddate": "2026-01-02"}


def test_node_link_json_holds_every_attribute(reading: Reading) -> None:
    graph = nx.node_link_graph(json.loads(made(reading, "json")), edges="edges")
    assert dict(graph.nodes(data=True)) == expected_nodes(reading, list)
    assert edges_of(graph) == expected_edges(reading)


def test_cytoscape_json_holds_every_attribute_and_each_element_has_its_own_id(reading: Reading) -> None:
    content = json.loads(made(reading, "cyjs"))
    graph = nx.cytoscape_graph(content)
    nodes = {
        name: {key: value for key, value in given.items() if key not in ("id", "value", "name")}
        for name, given in graph.nodes.items()
    }
    assert nodes == expected_nodes(reading, list)
    assert edges_of(graph, "id", "key", "label", "source", "target") == expected_edges(reading)
    ids = [element["data"]["id"] for kind in ("nodes", "edges") for element in content["elements"][kind]]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("ending", ["graphml", "gexf", "json", "cyjs"])
def test_nothing_is_called_none(ending: str, reading: Reading) -> None:
    file = made(reading, ending)
    assert [word for word in (b">None<", b'"None"', b": null") if word in file] == []


def test_csv_makes_the_same_relations_again(reading: Reading, tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_bytes(made(reading, "csv"))
    again = load(tmp_path / "relations.csv")
    assert again.graph is not None
    assert reading.graph is not None
    assert [fault for fault in again.diagnostics if fault.severity == "error"] == []
    before, after = listing(reading.graph), listing(again.graph)
    assert after.to_dict("index") == before.to_dict("index")


def test_a_focus_narrows_data_too(reading: Reading) -> None:
    order = Order(Scope(("core",), "GABA", 1), day=DAY)
    graph = nx.node_link_graph(json.loads(made(reading, "json", order)), edges="edges")
    assert sorted(graph) == ["GABA", "Immune defence", "Inflammation"]
    assert sorted(effect for _, _, effect in graph.edges(data="effect")) == ["generally calms", "helps to balance"]


OWN = (
    'source,effect,target,weight,"my <note>"\n'
    "bell\x07,rings,b,heavy,x & y\n"
    'bell\ufffd,rings,b,,"two\nlines"\n'
    "b,answers,bell\x07,,\n"
)


@pytest.mark.parametrize("ending", ["graphml", "gexf"])
def test_control_characters_are_replaced_in_xml_and_names_stay_apart(ending: str, tmp_path: Path) -> None:
    file = made(reading_of(tmp_path, OWN), ending)
    graph = nx.MultiDiGraph(nx.read_graphml(BytesIO(file)) if ending == "graphml" else nx.read_gexf(BytesIO(file)))
    assert sorted(graph) == ["b", "bell\ufffd", "bell\ufffd (2)"]
    own = {
        (source, target): (given.get("weight (of the file)"), given.get("my <note>"))
        for source, target, given in graph.edges(data=True)
    }
    assert own == {
        ("bell\ufffd", "b"): ("heavy", "x & y"),
        ("bell\ufffd (2)", "b"): (None, "two\nlines"),
        ("b", "bell\ufffd"): (None, None),
    }


def test_columns_of_a_file_of_its_own_come_back_in_csv(tmp_path: Path) -> None:
    reading = reading_of(tmp_path, OWN)
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "relations.csv").write_bytes(made(reading, "csv"))
    again = load(tmp_path / "again" / "relations.csv")
    assert again.graph is not None
    assert reading.graph is not None
    columns = ["source", "effect", "target", "weight", "my <note>"]
    assert listing(again.graph)[columns].to_dict("index") == listing(reading.graph)[columns].to_dict("index")
