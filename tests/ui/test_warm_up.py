"""The first pictures are ready before anybody asks, and the server does not wait for them."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui.warm_up
import web.map.cache
from graph.views.scope import Scope
from ui.data_file import data_file_cache
from ui.warm_up import lay_out_first_maps, warm_up
from web.map.worker import LAYOUTS


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "relations.csv"
    found.write_text(f"source,effect,target,level\na,acts on {tmp_path.name},b,core\nb,x,c,\n", encoding="utf-8")
    monkeypatch.setenv("NEUROMAP_DATA", str(found))
    return found


@pytest.fixture(autouse=True)
def no_process_stays() -> Iterator[None]:
    yield
    LAYOUTS.close()


def test_the_first_map_and_the_map_of_everything_are_laid_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out_first_maps()
    monkeypatch.setattr(web.map.cache, "drawn", lambda *_: pytest.fail("this picture should have been ready"))
    _, dataset = data_file_cache(path).latest()
    for levels, count in ((("core",), 1), ((), 2)):
        payload = web.map.cache.payload_of(dataset.model, Scope(levels), "auto")
        assert len(payload.relations) == count


@pytest.mark.parametrize("text", ["source,effect,target\n", "nonsense", None])
def test_a_file_without_a_map_is_no_hindrance(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")
    assert lay_out_first_maps() is None


def test_the_server_answers_while_the_maps_are_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    started, answered = threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        assert answered.wait(30)

    async def serve() -> bool:
        async with warm_up(None):
            assert await asyncio.to_thread(started.wait, 30)
            answered.set()
            return True

    monkeypatch.setattr(ui.warm_up, "lay_out_first_maps", work)
    assert asyncio.run(serve())
