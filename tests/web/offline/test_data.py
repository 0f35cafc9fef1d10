"""What a page holds is the library, its pictures, and the questions unless they would be larger than all the rest."""

from pathlib import Path

import pytest

import web.offline.data
from graph.dataset import load
from web.map.practice_bank import practice_bank
from web.offline.data import offline_data


def test_questions_come_along_except_where_there_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\nStress,raises,Cortisol\n", encoding="utf-8")
    dataset = load(path)
    data = offline_data(dataset)
    assert data["practice"] == practice_bank(dataset.model)
    assert len(data["practice"]["items"]) == 4
    monkeypatch.setattr(web.offline.data, "MOST_PRACTISED", 1)
    assert {**offline_data(dataset), "practice": data["practice"]} == data
    first, _ = dataset.model.records
    assert offline_data(dataset, [first])["practice"] == practice_bank(dataset.model, [first])
