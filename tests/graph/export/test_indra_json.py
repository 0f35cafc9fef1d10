"""INDRA JSON keeps to the schema of an Influence, and is read back with every cell."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from graph.dataset import Dataset, load
from graph.export.export import export
from graph.export.export_request import ExportRequest

from ..conftest import DATA
from ..importing.read_back import read_back, rows_of
from .pictures import DAY, reading_of

CONCEPT = {
    "type": "object",
    "required": ["name", "db_refs"],
    "properties": {"name": {"type": "string"}, "db_refs": {"type": "object"}},
}
EVENT = {
    "type": "object",
    "required": ["type", "id", "concept"],
    "properties": {
        "type": {"const": "Event"},
        "id": {"type": "string"},
        "concept": CONCEPT,
        "delta": {"type": ["object", "null"], "properties": {"polarity": {"enum": [1, -1]}}},
    },
}
EVIDENCE = {
    "type": "object",
    "required": ["source_api"],
    "properties": {
        **{name: {"type": "string"} for name in ("source_api", "pmid", "text")},
        **{name: {"type": "object"} for name in ("annotations", "epistemics", "text_refs")},
    },
    "additionalProperties": False,
}
# What INDRA's own schema asks of this one kind, and no more than it allows.
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id", "subj", "obj", "evidence"],
        "properties": {
            "type": {"const": "Influence"},
            "id": {"type": "string"},
            "subj": EVENT,
            "obj": EVENT,
            "evidence": {"type": "array", "items": EVIDENCE, "minItems": 1},
        },
        "additionalProperties": False,
    },
}


def indra_of(dataset: Dataset) -> bytes:
    file = export(dataset.model, ExportRequest(day=DAY), "indra.json")
    assert isinstance(file, bytes)
    return file


def test_every_relation_keeps_to_the_schema_and_comes_back_with_every_cell(tmp_path: Path) -> None:
    dataset = load(DATA)
    file = indra_of(dataset)
    jsonschema.validate(json.loads(file), SCHEMA)
    assert rows_of(read_back(tmp_path, ("map.indra.json", file))) == rows_of(dataset)


@pytest.mark.parametrize(
    ("polarity", "direction", "negated"),
    [
        ("increases", 1, False),
        ("produces", 1, False),
        ("decreases", -1, False),
        ("modulates", 0, False),
        ("no clear effect", 0, True),
    ],
)
def test_a_polarity_is_that_of_the_object(tmp_path: Path, polarity: str, direction: int, negated: bool) -> None:
    relations = (
        f"source,effect,target,polarity,pmid,doi,quote,own\na,acts on,b,{polarity},11111111,10.1000/x1,As told.,x\n"
    )
    dataset = reading_of(tmp_path, relations)
    [one] = json.loads(indra_of(dataset))
    [evidence] = one["evidence"]
    said: dict[str, Any] = one["obj"]["delta"] or {"polarity": 0}
    assert (said["polarity"], evidence.get("epistemics", {}).get("negated", False)) == (direction, negated)
    refs = {"PMID": "11111111", "DOI": "10.1000/x1"}
    assert (evidence["text"], evidence["text_refs"], evidence["pmid"]) == ("As told.", refs, "11111111")
    assert rows_of(read_back(tmp_path, ("a.json", indra_of(dataset)))) == rows_of(dataset)


def test_a_concept_is_grounded_by_its_ids(tmp_path: Path) -> None:
    concepts = (
        "name,type,ids\na,transmitter,CHEBI:16865; own:1; HGNC:11892\nb,cytokine,UniProtKB:P01375; UniProtKB:P01374\n"
    )
    (tmp_path / "concepts.csv").write_text(concepts, encoding="utf-8")
    dataset = reading_of(tmp_path, "source,effect,target\na,calms,b\n")
    file = indra_of(dataset)
    jsonschema.validate(json.loads(file), SCHEMA)
    [one] = json.loads(file)
    assert [one[end]["concept"]["db_refs"] for end in ("subj", "obj")] == [
        {"TEXT": "a", "CHEBI": "CHEBI:16865", "HGNC": "11892"},
        {"TEXT": "b", "UP": ["P01375", "P01374"]},
    ]
    assert rows_of(read_back(tmp_path, ("a.json", file))) == rows_of(dataset)
