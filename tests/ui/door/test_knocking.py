"""The running app refuses strangers at once, and asks nobody anything because of them."""

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from random import Random

import pytest
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from tests.browser.served_app import ServedApp

PATIENCE = 60
HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
STRANGERS = ("https://evil.example", "http://localhost:1", "http://203.0.113.7", "null", "http://[::", "x" * 5000)


class Listener:
    """A port of this machine that stands for the rest of the world, and notes who calls it."""

    def __init__(self) -> None:
        self.calls: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._socket.accept()
                self.calls.append(caller.recv(100))
                caller.close()


@pytest.fixture(scope="module")
def world() -> Iterator[Listener]:
    """The rest of the world, as far as the app can see."""
    found = Listener()
    yield found
    found.close()


@pytest.fixture(scope="module", params=["", "map"])
def app(
    request: pytest.FixtureRequest, world: Listener, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServedApp]:
    """The app at the root and below a path; whatever it asks by http or https goes to the listener."""
    relations = tmp_path_factory.mktemp("served") / "relations.csv"
    relations.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), world.address)
    found = ServedApp(relations, path=request.param, **proxies, no_proxy="", NO_PROXY="")
    yield found
    found.stop()


def answer(app: ServedApp, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, str]:
    """Return status and text of an answer of the app."""
    line = http.client.HTTPConnection("localhost", app.port, timeout=PATIENCE)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    base = app.address.removeprefix(f"http://localhost:{app.port}")
    line.request(method, f"{base}{path}", body, named)
    found = line.getresponse()
    # A line that stays open has no end to read.
    text = "" if found.status == 101 else found.read().decode()
    line.close()
    return found.status, text


def test_a_line_for_a_foreign_page_is_refused_and_nobody_is_asked(app: ServedApp, world: Listener) -> None:
    knocks = [answer(app, "GET", "/_stcore/stream", Origin=origin, **HANDSHAKE)[0] for origin in STRANGERS]
    assert knocks == [403] * len(STRANGERS)
    assert answer(app, "GET", "/_stcore/health") == (200, "ok")
    assert answer(app, "GET", "/_stcore/stream", Origin=f"http://localhost:{app.port}", **HANDSHAKE)[0] == 101
    assert world.calls == []


def test_a_name_that_leads_here_from_elsewhere_is_refused(app: ServedApp, world: Listener) -> None:
    rebound = {"Host": f"evil.example:{app.port}", "Origin": f"http://evil.example:{app.port}"}
    assert answer(app, "GET", "/", **rebound)[0] == 403
    assert answer(app, "GET", "/neuromap/version", **rebound)[0] == 403
    assert answer(app, "GET", "/_stcore/stream", **rebound, **HANDSHAKE)[0] == 403
    assert world.calls == []


def test_a_foreign_page_opens_no_presentation_and_uploads_nothing(app: ServedApp) -> None:
    body = json.dumps({"home": app.address}).encode()
    own = f"http://localhost:{app.port}"
    assert answer(app, "POST", "/neuromap/rooms", body, Origin="http://10.0.0.7")[0] == 403
    assert answer(app, "POST", "/neuromap/rooms/x/votes", body, Origin="http://10.0.0.7")[0] == 403
    assert answer(app, "PUT", "/_stcore/upload_file/session/file", b"x", Origin="http://10.0.0.7")[0] == 403
    assert answer(app, "POST", "/neuromap/rooms", body, Origin=own)[0] == 200
    unproven = answer(app, "PUT", "/_stcore/upload_file/session/file", b"x", Origin=own)
    assert unproven == (403, "XSRF token missing or invalid")


def test_figures_are_for_the_machine_itself(app: ServedApp) -> None:
    for path in ("/_stcore/metrics", "/metrics"):
        assert answer(app, "GET", path, X_Forwarded_For="203.0.113.7")[0] == 403
        assert answer(app, "GET", path)[0] == 200
    assert 'neuromap_requests_total{route="/metrics",status="403"} 1\n' in answer(app, "GET", "/metrics")[1]


def test_the_health_is_for_everybody_under_any_name(app: ServedApp) -> None:
    status, text = answer(app, "GET", "/healthz", Host="10.0.0.7.example", X_Forwarded_For="203.0.113.7")
    assert (status, {**json.loads(text), "data": ""}) == (
        200,
        {"status": "ok", "data": "", "rows": 1, "drawn": 1, "errors": 0, "warnings": 0},
    )


def test_every_page_and_route_says_who_may_frame_it(app: ServedApp) -> None:
    pages = ["/", "/edit", "/nothing", "/present", "/speaker", "/practise", "/follow/x", "/class", "/task"]
    routes = ["version", "slide", "card", "note", "asked", "stories", "data/x/library", "rooms/x/events"]
    routes = [f"/neuromap/{name}" for name in routes]
    streamlits = ["/_stcore/health", "/_stcore/host-config", "/favicon.png", "/media/x"]
    said = {path: policy(app, path) for path in [*pages, *routes, *streamlits]}
    assert [path for path, rules in said.items() if rules.get("frame-ancestors") != "'self'"] == []
    assert [path for path in pages if not runs_only_its_own(said[path])] == []
    assert {said[path]["default-src"] for path in [*routes, "/favicon.png"]} == {"'none'"}


def runs_only_its_own(rules: dict[str, str]) -> bool:
    scripts = rules.get("script-src", "'unsafe-inline'")
    return "'unsafe-inline'" not in scripts and "'unsafe-eval'" not in scripts and "'self'" in scripts


def policy(app: ServedApp, path: str) -> dict[str, str]:
    line = http.client.HTTPConnection("localhost", app.port, timeout=PATIENCE)
    line.request("GET", app.address.removeprefix(f"http://localhost:{app.port}") + path)
    found = line.getresponse().getheader("Content-Security-Policy") or ""
    line.close()
    return dict(rule.strip().partition(" ")[::2] for rule in found.split(";"))


@pytest.mark.parametrize(
    "path", ["/../app.py", "/neuromap/../../app.py", "/static/../../../app.py", "/media/../app.py"]
)
@pytest.mark.parametrize("slash", ["/", "%2f", "%5c", "%252f"])
def test_no_path_leads_to_a_file_of_the_project(app: ServedApp, path: str, slash: str) -> None:
    status, text = answer(app, "GET", "/" + path[1:].replace("/", slash))
    assert "on_own_path" not in text
    assert status in (200, 400, 404)


def test_what_is_sent_to_where_nothing_is_taken_is_refused(app: ServedApp) -> None:
    own = f"http://localhost:{app.port}"
    pages = ["/", "/edit", "/neuromap/version", "/neuromap/slide", "/neuromap/data/x/library", "/practise"]
    pages += ["/neuromap/asked", "/neuromap/stories", "/neuromap/rooms/x/events", "/class", "/task", "/present"]
    asked = [answer(app, method, path, b"x" * 100, Origin=own)[0] for path in pages for method in ("POST", "DELETE")]
    assert set(asked) == {405}


def test_nothing_of_this_was_a_fault_of_the_app(app: ServedApp) -> None:
    assert app.tracebacks() == 0


def test_lines_on_which_anything_is_said_and_lines_that_say_nothing_hold_nobody_up(app: ServedApp) -> None:
    # Streamlit prints what it cannot read of such a line; that is why nothing is asked of its log after this.
    random, address = Random(0), f"ws://localhost:{app.port}{app.address.partition(str(app.port))[2]}/_stcore/stream"
    own = {"origin": f"http://localhost:{app.port}", "subprotocols": ["streamlit"], "proxy": None}
    with ExitStack() as lines:
        for _ in range(20):
            lines.enter_context(connect(address, **own))  # type: ignore[arg-type]
        for size in (0, 1, 10, 1000, 100_000):
            with suppress(WebSocketException), connect(address, **own) as line:  # type: ignore[arg-type]
                line.send(random.randbytes(size))
                line.send("\u202e" * size)
        assert answer(app, "GET", "/_stcore/health") == (200, "ok")
        assert answer(app, "GET", "/neuromap/version")[0] == 200
        assert "neuromap_open_lines 2" in answer(app, "GET", "/metrics")[1]
