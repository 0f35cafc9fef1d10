"""An operator asks for the health of the data and the figures of the server."""

import asyncio
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tests.web.asked import Answer, ask
from ui.operating.routes import operating_routes


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    return tmp_path / "relations.csv"


def get(path: str) -> Answer:
    return asyncio.run(ask(Starlette(routes=operating_routes()), "GET", path))


def test_a_server_with_a_map_is_well_and_one_without_is_not(file: Path) -> None:
    missing = get("/healthz")
    assert (missing.status, missing.json["status"], missing.headers["cache-control"]) == (503, "no-map", "no-store")
    file.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    found = get("/healthz")
    assert (found.status, found.json["status"], found.json["rows"]) == (200, "ok", 1)


def test_the_figures_are_about_the_file_that_is_served(file: Path) -> None:
    file.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    found = get("/metrics")
    assert found.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert "neuromap_data_drawn_rows 1\n" in found.body.decode()
