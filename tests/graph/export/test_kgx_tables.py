"""The tables of KGX name every concept and relation in words of Biolink, and are read back with every cell."""

import csv
import io
from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from graph.export.export import export
from graph.export.export_request import ExportRequest
from graph.export.kgx_tables import BIOLINK, CATEGORIES
from graph.vocabulary import POLARITIES, TYPES

from ..conftest import DATA
from ..importing.read_back import read_back, rows_of
from .pictures import DAY, reading_of


def table(dataset: Dataset, ending: str) -> bytes:
    file = export(dataset.model, ExportRequest(day=DAY), ending)
    assert isinstance(file, bytes)
    return file


def rows(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode()), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_type_has_a_category_and_every_polarity_a_predicate() -> None:
    assert (list(CATEGORIES), set(BIOLINK)) == (list(TYPES), {*POLARITIES, ""})


def test_every_edge_leads_from_a_node_to_a_node_under_its_own_id() -> None:
    dataset = load(DATA)
    nodes, edges = (rows(table(dataset, ending)) for ending in ("nodes.tsv", "edges.tsv"))
    ids = {node["id"]: node["name"] for node in nodes}
    ends = {edge["id"]: (ids[edge["subject"]], ids[edge["object"]]) for edge in edges}
    assert ends == {id: (row["source"], row["target"]) for id, row in dataset.model.records.items()}
    assert len(ids) == len(nodes) == len(dataset.model.graph)


def test_the_map_reads_back_every_cell_of_every_relation(tmp_path: Path) -> None:
    dataset = load(DATA)
    files = [(f"map.{ending}", table(dataset, ending)) for ending in ("nodes.tsv", "edges.tsv")]
    assert rows_of(read_back(tmp_path, *files)) == rows_of(dataset)


@pytest.mark.parametrize(
    ("polarity", "said"),
    [
        ("decreases", ["biolink:affects", "", "biolink:causes", "decreased"]),
        ("produces", ["biolink:produces", "", "", ""]),
        ("no clear effect", ["biolink:affects", "true", "", ""]),
    ],
)
def test_a_polarity_is_said_in_words_of_biolink(tmp_path: Path, polarity: str, said: list[str]) -> None:
    row = f'a,acts on,b,{polarity},mouse,11111111,10.1000/x1,"of\tthe file"\n'
    dataset = reading_of(tmp_path, f"source,effect,target,polarity,species,pmid,doi,negated\n{row}")
    [edge] = rows(table(dataset, "edges.tsv"))
    columns = ("predicate", "negated", "qualified_predicate", "object_direction_qualifier")
    assert [edge[column] for column in columns] == said
    assert edge["publications"] == "PMID:11111111|DOI:10.1000/x1"
    assert (edge["species_context_qualifier"], edge["negated (of the file)"]) == ("NCBITaxon:10090", "of the file")


def test_a_concept_is_named_by_its_own_id_and_by_its_name_where_it_shares_one(tmp_path: Path) -> None:
    cells = "T cell,immune cell,CL:0000084\nB cell,immune cell,CL:0000084\n"
    concepts = f"name,type,ids\nGABA,transmitter,own:1; CHEBI:16865; MESH:D005680\n{cells}"
    (tmp_path / "concepts.csv").write_text(concepts, encoding="utf-8")
    dataset = reading_of(tmp_path, "source,effect,target\nGABA,calms,T cell\nGABA,calms,B cell\nGABA,calms,Stress\n")
    nodes, edges = (table(dataset, ending) for ending in ("nodes.tsv", "edges.tsv"))
    assert {node["name"]: (node["id"], node["xref"]) for node in rows(nodes)} == {
        "GABA": ("CHEBI:16865", "MESH:D005680"),
        "T cell": ("neuromap:T%20cell", "CL:0000084"),
        "B cell": ("neuromap:B%20cell", "CL:0000084"),
        "Stress": ("neuromap:Stress", ""),
    }
    assert rows_of(read_back(tmp_path, ("map.nodes.tsv", nodes), ("map.edges.tsv", edges))) == rows_of(dataset)
