"""Exported data are read back by networkx and by the map itself with every relation and attribute."""

import json
import tracemalloc
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path

import networkx as nx
import pytest

from graph.dataset import Dataset, load
from graph.export.export import chosen, export
from graph.export.export_request import ExportRequest
from graph.model.build import ATTRIBUTES
from graph.model.listing import listing
from graph.views.scope import Scope

from ...shipped import RELATIONS
from ..conftest import DATA
from .pictures import DAY, reading_of

ALL = ExportRequest(day=DAY)
GEXF = "{http://www.gexf.net/1.2draft}"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(DATA)


def made(dataset: Dataset, ending: str, request: ExportRequest = ALL) -> bytes:
    file = export(dataset.model, request, ending)
    assert isinstance(file, bytes)
    return file


def expected_nodes(dataset: Dataset, synonyms: type = str) -> dict[str, dict[str, object]]:
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
        for name, given in chosen(dataset.model, ALL).nodes(data=True)
    }


def expected_edges(dataset: Dataset) -> dict[tuple[str, str, str], dict[str, object]]:
    """Return the attributes of each relation without what is blank, the year as a number."""
    edges = {}
    for source, target, key, given in chosen(dataset.model, ALL).edges(keys=True, data=True):
        filled = {name: given[name] for name in (*ATTRIBUTES, "line") if given[name] != ""}
        edges[source, target, key] = filled | ({"year": int(given["year"])} if given["year"] else {})
    return edges


def edges_of(graph: nx.MultiDiGraph, *left_out: str) -> dict[tuple[str, str, str], dict[str, object]]:
    return {
        (source, target, key): {name: value for name, value in given.items() if name not in left_out}
        for source, target, key, given in graph.edges(keys=True, data=True)
    }


def test_graphml_holds_every_attribute(dataset: Dataset) -> None:
    graph = nx.read_graphml(BytesIO(made(dataset, "graphml")), force_multigraph=True)
    assert (dict(graph.nodes(data=True)), edges_of(graph)) == (expected_nodes(dataset), expected_edges(dataset))
    assert (graph.is_directed(), graph.graph["version"]) == (True, dataset.version)


def test_gexf_holds_every_attribute_and_each_edge_has_its_own_id(dataset: Dataset) -> None:
    file = made(dataset, "gexf")
    graph = nx.read_gexf(BytesIO(file))
    nodes = {
        name: {key: value for key, value in given.items() if key != "label"} for name, given in graph.nodes.items()
    }
    edges = {
        (source, target, given["id"]): {key: value for key, value in given.items() if key not in ("id", "key", "label")}
        for source, target, given in graph.edges(data=True)
    }
    assert (nodes, edges) == (expected_nodes(dataset), expected_edges(dataset))
    root = ET.fromstring(file)
    ids = [edge.attrib["id"] for edge in root.iter(f"{GEXF}edge")]
    assert len(set(ids)) == len(ids) == len(RELATIONS)
    meta = root.find(f"{GEXF}meta")
    assert meta is not None
    assert meta.attrib == {"lastmodifieddate": "2026-01-02"}


def test_node_link_json_holds_every_attribute(dataset: Dataset) -> None:
    graph = nx.node_link_graph(json.loads(made(dataset, "json")), edges="edges")
    assert dict(graph.nodes(data=True)) == expected_nodes(dataset, list)
    assert edges_of(graph) == expected_edges(dataset)


def test_cytoscape_json_holds_every_attribute_and_each_element_has_its_own_id(dataset: Dataset) -> None:
    content = json.loads(made(dataset, "cyjs"))
    graph = nx.cytoscape_graph(content)
    nodes = {
        name: {key: value for key, value in given.items() if key not in ("id", "value", "name")}
        for name, given in graph.nodes.items()
    }
    assert nodes == expected_nodes(dataset, list)
    assert edges_of(graph, "id", "key", "label", "source", "target") == expected_edges(dataset)
    ids = [element["data"]["id"] for kind in ("nodes", "edges") for element in content["elements"][kind]]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("ending", ["graphml", "gexf", "json", "cyjs"])
def test_nothing_is_called_none(ending: str, dataset: Dataset) -> None:
    file = made(dataset, ending)
    assert [word for word in (b">None<", b'"None"', b": null") if word in file] == []


def test_csv_makes_the_same_relations_again(dataset: Dataset, tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_bytes(made(dataset, "csv"))
    again = load(tmp_path / "relations.csv")
    assert again.graph is not None
    assert dataset.graph is not None
    assert [fault for fault in again.diagnostics if fault.severity == "error"] == []
    before, after = listing(dataset.graph), listing(again.graph)
    assert after.to_dict("index") == before.to_dict("index")


def test_a_focus_narrows_data_too(dataset: Dataset) -> None:
    request = ExportRequest(Scope(("core",), "GABA", 1), day=DAY)
    graph = nx.node_link_graph(json.loads(made(dataset, "json", request)), edges="edges")
    assert sorted(graph) == ["GABA", "Immune defence", "Inflammation"]
    assert sorted(effect for _, _, effect in graph.edges(data="effect")) == ["generally calms", "helps to balance"]


OWN = (
    'source,effect,target,weight,"my <note>"\n'
    "bell\uffff,rings,b,heavy,x & y\n"
    'bell\ufffd,rings,b,,"two\nlines"\n'
    "b,answers,bell\uffff,,\n"
)


@pytest.mark.parametrize("ending", ["graphml", "gexf"])
def test_letters_that_xml_forbids_are_replaced_and_names_stay_apart(ending: str, tmp_path: Path) -> None:
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
    dataset = reading_of(tmp_path, OWN)
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "relations.csv").write_bytes(made(dataset, "csv"))
    again = load(tmp_path / "again" / "relations.csv")
    assert again.graph is not None
    assert dataset.graph is not None
    columns = ["source", "effect", "target", "weight", "my <note>"]
    assert listing(again.graph)[columns].to_dict("index") == listing(dataset.graph)[columns].to_dict("index")


@pytest.mark.parametrize("ending", ["graphml", "gexf", "json", "cyjs"])
def test_a_file_takes_hardly_more_memory_than_it_is_long(ending: str, tmp_path: Path) -> None:
    rows = "".join(f"a{number},acts on,b{number % 90},{'a sentence of some length ' * 9}\n" for number in range(2000))
    dataset = reading_of(tmp_path, f"source,effect,target,summary\n{rows}")
    made(dataset, ending)
    tracemalloc.start()
    length = len(made(dataset, ending))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 2 * length
