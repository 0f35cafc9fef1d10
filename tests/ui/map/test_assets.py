"""The addresses beside the page serve the front end, vis-network and the version of the data."""

import asyncio
import json
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from graph.dataset import load
from ui.data_file import files_version
from ui.map.assets import assets, front_end
from ui.map.editions import edition_of
from ui.map.map_first import head_start
from ui.map.preload import middleware
from ui.map.routes import routes
from web.bundle import MAP_FOLDER, bundle
from web.map.network import VIS_FOLDER


async def _page(request: object) -> HTMLResponse:
    return HTMLResponse("<p>page</p>")


async def _text(request: object) -> PlainTextResponse:
    return PlainTextResponse("text")


APP = Starlette(routes=[*routes(), Route("/", _page), Route("/text", _text)], middleware=middleware())


def get(path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    """Return status, headers and body of an answer."""
    sent: list[dict] = []

    async def receive() -> dict[str, object]:
        await asyncio.Event().wait()
        return {}

    async def send(message: dict) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
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
        assert (status, headers["cache-control"], json.loads(body)) == (
            200,
            "no-store",
            {"version": files_version(file), "edition": edition_of(load(file), is_draft=False)},
        )
        versions.append(body)
    assert versions[0] != versions[1]


CONTENTS = {
    "map.js": ("text/javascript", bundle().encode()),
    "map.css": ("text/css", (MAP_FOLDER / "map.css").read_bytes()),
    "vis-network.min.js": ("text/javascript", (VIS_FOLDER / "vis-network.min.js").read_bytes()),
}


def test_the_front_end_its_style_and_the_vis_network_of_pyvis_are_served_for_good() -> None:
    found = {address.rpartition("/")[2]: get(f"/{address}") for address in assets()}
    served = {name: (headers["content-type"].split(";")[0], body) for name, (_, headers, body) in found.items()}
    assert served == CONTENTS
    assert {status for status, _, _ in found.values()} == {200}
    assert {headers["cache-control"] for _, headers, _ in found.values()} == {"public, max-age=31536000, immutable"}


def test_other_contents_have_another_address(monkeypatch: pytest.MonkeyPatch) -> None:
    before = front_end()
    monkeypatch.setattr("ui.map.assets.bundle", lambda: "export const another = 1;")
    assets.cache_clear()
    try:
        assert front_end() != before
    finally:
        assets.cache_clear()


def test_a_page_says_that_its_map_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.map_first.LONGEST", 60)
    with head_start() as run:
        assert get(f"/neuromap/drawn/{run}", "POST")[0] == 204
    assert get("/neuromap/drawn/nobody", "POST")[0] == 204
    assert get("/neuromap/drawn/nobody")[0] == 405


@pytest.mark.parametrize("path", ["/neuromap/../assets.py", "/neuromap/front/map/mount.js", "/neuromap/"])
def test_nothing_else_is_served(path: str) -> None:
    assert get(path)[0] == 404


def test_a_page_names_the_files_so_that_they_load_side_by_side() -> None:
    status, headers, body = get("/")
    assert (status, body) == (200, b"<p>page</p>")
    loads = {"js": "rel=modulepreload; fetchpriority=low", "css": "rel=preload; as=style; fetchpriority=low"}
    assert headers["link"].split(", ") == [f"<{address}>; {loads[address.rpartition('.')[2]]}" for address in assets()]


def test_what_is_no_page_names_none() -> None:
    assert "link" not in get("/text")[1]
    assert "link" not in get("/neuromap/version")[1]
