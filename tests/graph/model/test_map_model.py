"""A version of the data becomes one map model, which knows what is asked of a graph and derives it once."""

import pickle
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest
from typer.testing import CliRunner

from commands.cli import app
from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.listing import listing
from graph.model.map_model import MapModel, map_model
from graph.reading.read import read

TEXT = (
    "source,effect,target,polarity,source_type\n"
    "GABA,calms,Stress,decreases,\nGABA,wakes,Stress,increases,\nStress,raises,Cortisol,,condition\n"
)
GABA = Concept("GABA", "transmitter", ("γ-aminobutyric acid",))


def model() -> MapModel:
    table, _ = read(TEXT.encode(), "relations.csv")
    assert table
    return map_model(build(table, {"GABA": GABA}), "v")


def test_a_model_knows_relations_types_and_contested_pairs() -> None:
    found = model()
    assert list(found.relations["line"]) == [2, 3, 4]
    assert dict(found.types) == {"GABA": "transmitter", "Stress": "condition", "Cortisol": "concept"}
    assert found.contested == {("GABA", "Stress")}
    assert [found.is_contested(record) for record in found.records.values()] == [True, True, False]
    assert {id: record["line"] for id, record in found.records.items()} == {
        id: str(line) for id, line in found.relations["line"].items()
    }


def test_a_model_numbers_the_colours_of_types_and_concepts() -> None:
    found = model()
    assert dict(found.type_numbers) == {"transmitter": 0, "condition": 6, "concept": 8}
    assert dict(found.tones) == {"GABA": 0, "Stress": 6, "Cortisol": 8}


def test_a_model_knows_the_words_of_each_relation_and_its_terms() -> None:
    found = model()
    assert list(found.words["type", "transmitter"]) == [True, True, False]
    assert dict(found.terms) == {
        **{name: name for name in ("Cortisol", "GABA", "Stress")},
        "γ-aminobutyric acid": "GABA",
    }


@pytest.mark.parametrize(
    ("written", "concept"),
    [("GABA", "GABA"), ("gaba", "GABA"), ("γ-aminobutyric acid", "GABA"), ("STRESS", "Stress")],
)
def test_a_concept_is_known_by_name_and_synonym_in_any_case(written: str, concept: str) -> None:
    assert model().concept(written) == concept


@pytest.mark.parametrize("written", ["", "?", "GAB", "GABA calms Stress"])
def test_what_is_no_name_is_no_concept(written: str) -> None:
    assert model().concept(written) is None


def test_what_is_derived_is_derived_once() -> None:
    found = model()
    assert [getattr(found, name) is getattr(found, name) for name in ("words", "records", "terms", "tones")] == [
        True
    ] * 4


@pytest.mark.parametrize("ending", ["svg", "csv", "pdf"])
def test_an_export_derives_the_listing_once(ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "relations.csv").write_text(TEXT, encoding="utf-8")
    (tmp_path / "stories.csv").write_text("story,step,title,select\nOne,1,First,GABA\n", encoding="utf-8")
    graphs: list[nx.MultiDiGraph] = []

    def counted(graph: nx.MultiDiGraph) -> pd.DataFrame:
        graphs.append(graph)
        return listing(graph)

    monkeypatch.setattr("graph.model.map_model.listing", counted)
    done = CliRunner().invoke(app, ["export", str(tmp_path / "relations.csv"), str(tmp_path / f"out.{ending}")])
    assert (done.exit_code, len(graphs)) == (0, 1)


def test_a_model_travels_to_another_process_as_its_graph() -> None:
    before = model()
    assert before.words is not None
    after = pickle.loads(pickle.dumps(before))
    assert (after.version, after.records, after.terms) == (before.version, before.records, before.terms)
    assert nx.is_frozen(after.graph)
