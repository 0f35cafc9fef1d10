"""A route that needs the file says that it is being read, and keeps nobody waiting for that."""

import asyncio
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from starlette.applications import Starlette

from graph.dataset import refresh
from graph.reading.progress import progress
from tests.web.asked import Answer, ask
from ui.data_file import data_file_cache
from ui.live.routes import light_routes
from ui.map.routes import routes
from ui.operating.routes import operating_routes

SAID = {"status": "reading", "part": 0.35, "error": "The file is being read: 35%. Ask again soon."}


def get(path: str) -> Answer:
    return asyncio.run(ask(Starlette(routes=[*routes(), *light_routes(), *operating_routes()]), "GET", path))


def test_while_a_large_file_is_read_every_address_answers_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release, begun = Event(), Event()

    def slowly(*given: Any) -> Any:
        progress(0.5)
        begun.set()
        assert release.wait(30)
        return refresh(*given)

    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    monkeypatch.setenv("NEUROMAP_DATA", str(path))
    monkeypatch.setattr("ui.data_file.LARGE", 0)
    monkeypatch.setattr("ui.data_file.refresh", slowly)
    get("/healthz")
    assert begun.wait(30)
    of_edition = (f"/neuromap/data/0123~/{name}" for name in ("library", "picture", "file/csv"))
    for address in ("/healthz", "/neuromap/stories", "/neuromap/slide", "/neuromap/card", *of_edition):
        answer = get(address)
        assert (answer.status, answer.json, answer.headers["retry-after"]) == (503, SAID, "1")
    told = get("/neuromap/version").json
    assert told == {"version": "", "edition": "", "part": 0.35, "pause": told["pause"]}
    release.set()
    data_file_cache(path).latest()
    assert get("/healthz").json["status"] == "ok"
