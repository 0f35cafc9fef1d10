"""A page names what its map will ask for, so that it comes while Streamlit still starts."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from graph.dataset import load
from tests.web.asked import ask
from ui.map.assets import assets
from ui.map.editions import edition_of, editions
from ui.map.preload import middleware
from ui.map.streamlit_modules import late_modules

LOADS = {"js": "rel=modulepreload; fetchpriority=low", "css": "rel=preload; as=style; fetchpriority=low"}


@pytest.fixture(autouse=True)
def new_server() -> Iterator[None]:
    """No edition of another test is held, as by a server that has just started."""
    editions.cache_clear()
    yield
    editions.cache_clear()


async def _page(_: object) -> HTMLResponse:
    return HTMLResponse("<p>page</p>")


async def _own(_: object) -> HTMLResponse:
    return HTMLResponse("<p>page</p>", headers={"Link": "<own.css>; rel=preload"})


async def _text(_: object) -> PlainTextResponse:
    return PlainTextResponse("text")


ANSWERS = {"/": _page, "/edit": _page, "/map/": _page, "/map/edit": _page, "/own": _own, "/text": _text}
APP = Starlette(routes=[Route(path, answer) for path, answer in ANSWERS.items()], middleware=middleware())


def links(address: str) -> list[str]:
    answer = asyncio.run(ask(APP, "GET", address))
    assert answer.status == 200
    return [
        link if link.startswith("<") else f"<{link}" for link in answer.headers.get("link", "").split(", <") if link
    ]


def files() -> list[str]:
    return [f"<{address}>; {LOADS[address.rpartition('.')[2]]}" for address in assets()]


def served(folder: Path) -> str:
    path = folder / "relations.csv"
    path.write_text("source,effect,target\na,b,c\n", encoding="utf-8")
    return edition_of(load(path), is_draft=False)


def data(edition: str, *names: str) -> list[str]:
    """Return the links to data, behind those to what Streamlit asks for late."""
    return [*(f"<{address}>; {LOADS['js']}" for address in late_modules()), *addressed(edition, *names)]


def addressed(edition: str, *names: str) -> list[str]:
    return [f"<neuromap/data/{edition}/{name}>; rel=preload; as=fetch; crossorigin" for name in names]


def pictures(edition: str) -> list[str]:
    wide, phone = addressed(edition, "picture", "picture?frame=phone")
    large = "(min-width: 640.02px) and (min-height: 500.02px), (min-width: 640.02px) and (not (pointer: coarse))"
    small = "(max-width: 640px), (max-height: 500px) and (pointer: coarse)"
    return [f'{wide}; media="{large}"', f'{phone}; media="{small}"']


def test_before_any_look_at_the_data_a_page_names_the_files() -> None:
    assert links("/") == files()


def test_the_page_of_the_map_names_its_library_and_its_first_picture_in_the_shape_of_the_window(tmp_path: Path) -> None:
    edition = served(tmp_path)
    assert links("/") == [*files(), *data(edition, "library"), *pictures(edition)]


def test_an_address_that_asks_for_another_picture_has_the_library_named(tmp_path: Path) -> None:
    edition = served(tmp_path)
    assert links("/?focus=GABA") == [*files(), *data(edition, "library")]


def test_a_page_without_a_map_of_the_data_names_none(tmp_path: Path) -> None:
    served(tmp_path)
    assert links("/edit") == files()


def test_below_a_path_of_its_own_it_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edition = served(tmp_path)
    monkeypatch.setattr(st, "get_option", {"server.baseUrlPath": "map"}.__getitem__)
    assert links("/map/") == [*files(), *data(edition, "library"), *pictures(edition)]
    assert links("/map/edit") == files()


def test_what_is_no_page_or_names_files_itself_is_left_as_it_is() -> None:
    assert links("/text") == []
    assert links("/own") == ["<own.css>; rel=preload"]
