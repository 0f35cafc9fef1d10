"""The addresses beside the page serve the front end, vis-network and the version of the data."""

import asyncio
import json
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from ui.map.assets import FRONT_FOLDER, middleware, routes
from ui.map.network import VIS_FOLDER
from ui.source import stamp


async def _page(request: object) -> HTMLResponse:
    return HTMLResponse("<p>page</p>")


async def _text(request: object) -> PlainTextResponse:
    return PlainTextResponse("text")


APP = Starlette(routes=[*routes(), Route("/", _page), Route("/text", _text)], middleware=middleware())


def get(path: str) -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body of an answer."""
    sent: list[dict] = []

    async def receive() -> dict[str, object]:
        await asyncio.Event().wait()
        return {}

    async def send(message: dict) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
    }
    asyncio.run(APP({**scope, "root_path": "", "http_version": "1.1", "scheme": "http"}, receive, send))
    headers = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(message.get("body", b"") for message in sent[1:])


def test_the_version_is_the_stamp_of_the_file_and_never_cached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "relations.csv"
    monkeypatch.setenv("NEUROMAP_DATA", str(file))
    versions = []
    for text in ("source,effect,target\n", "source,effect,target\na,b,c\n"):
        file.write_text(text, encoding="utf-8")
        status, headers, body = get("/neuromap/version")
        assert (status, headers["cache-control"], json.loads(body)) == (200, "no-store", {"version": stamp(file)})
        versions.append(body)
    assert versions[0] != versions[1]


@pytest.mark.parametrize("path", sorted(FRONT_FOLDER.iterdir()), ids=lambda path: path.name)
def test_every_file_of_the_front_end_is_served_as_it_is(path: Path) -> None:
    status, headers, body = get(f"/neuromap/front/{path.name}")
    kind = {".js": "text/javascript", ".css": "text/css"}[path.suffix]
    assert (status, headers["content-type"].split(";")[0], body) == (200, kind, path.read_bytes())


def test_vis_network_is_the_one_of_pyvis() -> None:
    status, _, body = get("/neuromap/vis/vis-network.min.js")
    assert (status, body) == (200, (VIS_FOLDER / "vis-network.min.js").read_bytes())


@pytest.mark.parametrize("path", ["/neuromap/front/../assets.py", "/neuromap/front/", "/neuromap/vis/none.js"])
def test_nothing_else_is_served(path: str) -> None:
    assert get(path)[0] == 404


def test_a_page_names_all_modules_so_that_they_load_side_by_side() -> None:
    status, headers, body = get("/")
    links = headers["link"].split(", ")
    modules = sorted(path.name for path in FRONT_FOLDER.glob("*.js"))
    assert (status, body) == (200, b"<p>page</p>")
    assert links == [
        "<neuromap/vis/vis-network.min.js>; rel=modulepreload; fetchpriority=low",
        *(f"<neuromap/front/{name}>; rel=modulepreload; fetchpriority=low" for name in modules),
    ]


def test_what_is_no_page_names_none() -> None:
    assert "link" not in get("/text")[1]
    assert "link" not in get("/neuromap/version")[1]
