"""The first pictures are ready before anybody asks, and the server waits for the very first, but not for ever."""

import asyncio
import gc
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui.warm_up
import web.map.cache
from graph.views.scope import Scope
from ui.data_file import data_file_cache
from ui.warm_up import lay_out_ahead, lay_out_atlas, lay_out_first_map, warm_up
from web.map.worker import LAYOUTS
from web.served.library_routes import LibraryRoutes


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "relations.csv"
    found.write_text(f"source,effect,target,level\na,acts on {tmp_path.name},b,core\nb,x,c,\n", encoding="utf-8")
    monkeypatch.setenv("NEUROMAP_DATA", str(found))
    return found


@pytest.fixture(autouse=True)
def frozen(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What is frozen is no garbage until the process ends, so the tests only note that it would be."""
    noted: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: noted.append(True))
    return noted


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ui.warm_up, "BREATH", 0)
    monkeypatch.setattr(ui.warm_up, "REST", 0)


@pytest.fixture(autouse=True)
def no_process_stays() -> Iterator[None]:
    yield
    LAYOUTS.close()


def test_the_first_map_and_the_map_of_everything_are_laid_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edition = lay_out_first_map()
    assert edition
    lay_out_atlas(edition)
    monkeypatch.setattr(web.map.cache, "drawn", lambda *_: pytest.fail("this picture should have been ready"))
    _, dataset = data_file_cache(path).latest()
    for levels, count in ((("core",), 1), ((), 2)):
        payload = web.map.cache.payload_of(dataset.model, Scope(levels), "auto")
        assert len(payload.relations) == count


def test_what_is_around_each_concept_is_laid_out_too_and_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch, frozen: list[bool]
) -> None:
    lay_out_ahead(threading.Event(), threading.Event())
    assert frozen == [True]
    monkeypatch.setattr(web.map.cache, "drawn", lambda *_: pytest.fail("this picture should have been ready"))
    _, dataset = data_file_cache(path).latest()
    counts = {
        (levels, focus): len(web.map.cache.payload_of(dataset.model, Scope(levels, focus=focus), "auto").relations)
        for levels, focus in ((("core",), "a"), (("core",), "b"), ((), "a"), ((), "b"), ((), "c"))
    }
    assert list(counts.values()) == [1, 1, 1, 2, 1]


def test_a_large_table_and_the_end_of_the_server_leave_concepts_for_later(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Scope] = []
    monkeypatch.setattr(LibraryRoutes, "picture_of", lambda _, model, wanted: asked.append(wanted.scope))
    ended = threading.Event()
    ended.set()
    lay_out_ahead(ended, threading.Event())
    monkeypatch.setattr(ui.warm_up, "MOST_RELATIONS", 1)
    lay_out_ahead(threading.Event(), threading.Event())
    assert asked == [Scope(("core",)), Scope(("core",)), Scope()]


@pytest.mark.parametrize("text", ["source,effect,target\n", "nonsense", None])
def test_a_file_without_a_map_is_no_hindrance(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")
    assert lay_out_first_map() is None


def _serves() -> bool:
    async def serve() -> bool:
        async with warm_up(None):
            return True

    return asyncio.run(serve())


def test_visitors_are_let_in_when_the_first_map_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def read() -> None:
        time.sleep(0.2)
        done.append("first map")

    monkeypatch.setattr(ui.warm_up, "lay_out_first_map", read)
    monkeypatch.setattr(LAYOUTS, "start", lambda: None)
    assert (_serves(), done) == (True, ["first map"])


def test_a_first_map_that_does_not_come_keeps_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    let_in = threading.Event()

    def work(_: threading.Event, ready: threading.Event) -> None:
        assert let_in.wait(30)
        ready.set()

    async def serve() -> None:
        async with warm_up(None):
            let_in.set()

    monkeypatch.setattr(ui.warm_up, "PATIENCE", 0.1)
    monkeypatch.setattr(ui.warm_up, "lay_out_ahead", work)
    asyncio.run(serve())
    assert let_in.is_set()


def test_a_first_map_that_fails_keeps_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(ui.warm_up, "lay_out_first_map", fail)
    begun = time.monotonic()
    assert _serves()
    assert time.monotonic() - begun < ui.warm_up.PATIENCE
