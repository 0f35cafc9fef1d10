"""The addresses beside the page give the data of what is served and of drafts, below the server's own path too."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette

from graph.dataset import load
from tests.web.asked import Answer, ask
from ui.data_file import files_version
from ui.map.editions import edition_of, editions
from ui.map.preload import middleware
from ui.map.routes import library_routes, routes
from ui.own_path import on_own_path
from web.map.shared_columns import rows_of

TABLE = "source,effect,target,level\na,b,c,core\nc,d,e,research\n"


@pytest.fixture(autouse=True)
def new_server() -> Iterator[None]:
    """No edition of another test is held, as by a server that has just started."""
    yield
    library_routes.cache_clear()
    editions.cache_clear()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "relations.csv"
    found.write_text(TABLE, encoding="utf-8")
    monkeypatch.setenv("NEUROMAP_DATA", str(found))
    return found


def get(path: str, base: str = "", **headers: str) -> Answer:
    app = Starlette(routes=on_own_path(routes()), middleware=middleware())
    return asyncio.run(ask(app, "GET", f"{base}/neuromap/{path}", **headers))


def lines(answer: Answer) -> list[int]:
    """Return the lines of the relations of a library."""
    return [row["line"] for row in rows_of(answer.json["relations"])]


def test_the_version_names_the_files_and_the_edition_and_is_never_kept(file: Path) -> None:
    for text in ("source,effect,target\n", TABLE):
        file.write_text(text, encoding="utf-8")
        answer = get("version")
        assert (answer.status, answer.headers["cache-control"], answer.json) == (
            200,
            "no-store",
            {
                "version": files_version(file),
                "edition": edition_of(load(file), is_draft=False),
                "saved": file.stat().st_mtime_ns / 1e9,
                "pause": 1.0,
            },
        )


def test_a_file_without_a_map_has_no_edition(file: Path) -> None:
    file.write_text("source,effect,target\n", encoding="utf-8")
    assert get("version").json["edition"] == ""


def test_a_page_that_was_open_through_a_restart_still_gets_what_it_asks_for(file: Path) -> None:
    edition = get("version").json["edition"]
    library_routes.cache_clear()
    editions.cache_clear()
    assert [get(f"data/{edition}/{rest}").status for rest in ("library", "picture", "file/csv")] == [200, 200, 200]


def test_an_older_edition_is_there_as_long_as_it_is_held(file: Path) -> None:
    before = get("version").json["edition"]
    file.write_text(TABLE + "e,f,g,core\n", encoding="utf-8")
    assert get("version").json["edition"] != before
    assert lines(get(f"data/{before}/library")) == [2, 3]


def test_a_picture_is_the_same_at_once_and_after_its_layout(file: Path) -> None:
    edition = get("version").json["edition"]
    first, again = (get(f"data/{edition}/picture?level=&layout=atlas") for _ in range(2))
    assert (first.status, first.body, first.headers) == (200, again.body, again.headers)
    assert get(f"data/{edition}/picture?layout=pie").status == 400


def test_only_who_has_the_name_of_a_draft_gets_it(file: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.csv"
    draft.write_text(TABLE + "e,f,g,core\n", encoding="utf-8")
    name = edition_of(load(draft), is_draft=True)
    assert lines(get(f"data/{name}/library")) == [2, 3, 4]
    assert edition_of(load(draft), is_draft=False) != name
    assert get(f"data/{name[:-1]}/library").status == 410


@pytest.mark.parametrize("path", ["map", "/map/"])
def test_the_data_are_below_the_path_of_the_server(file: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "get_option", {"server.baseUrlPath": path}.__getitem__)
    edition = get("version", "/map").json["edition"]
    assert [get(f"data/{edition}/library", base).status for base in ("/map", "")] == [200, 404]


def test_another_program_has_other_editions(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = get("version").json["edition"]
    editions.cache_clear()
    monkeypatch.setattr("ui.map.editions.program", lambda: "another")
    assert get("version").json["edition"] != before
