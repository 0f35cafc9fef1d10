"""The addresses beside the page serve the front end, its style and vis-network, for good."""

import asyncio

import pytest
from starlette.applications import Starlette

from ui.map.assets import assets, front_end
from ui.map.routes import routes
from web.bundle import EXPLORER_FOLDER, MAP_FOLDER, bundle
from web.map.network import VIS_FOLDER

APP = Starlette(routes=routes())


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


CONTENTS = {
    "map.js": ("text/javascript", bundle().encode()),
    "map.css": ("text/css", (MAP_FOLDER / "map.css").read_bytes()),
    "viewer.css": ("text/css", (EXPLORER_FOLDER / "viewer.css").read_bytes()),
    "first.css": ("text/css", (EXPLORER_FOLDER / "first" / "first.css").read_bytes()),
    "part_line.css": ("text/css", (EXPLORER_FOLDER / "first" / "part_line.css").read_bytes()),
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


@pytest.mark.parametrize("path", ["/neuromap/../assets.py", "/neuromap/front/map/mount.js", "/neuromap/"])
def test_nothing_else_is_served(path: str) -> None:
    assert get(path)[0] == 404
