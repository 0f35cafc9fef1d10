"""The nginx of the hosting guide keeps a browser with its own process where two do not serve the same data."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from bench.nginx_proxy import nginx
from tests.redis_server import free_port

EDITIONS = ("0123456789abcdef", "fedcba9876543210")


@contextmanager
def process_with(edition: str) -> Iterator[int]:
    """Run what answers as a process of the app does that has one edition alone; yield its port."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_gone = "/data/" in self.path and edition not in self.path
            self.send_response(410 if is_gone else 200)
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(json.dumps({"edition": edition}).encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()


def asked(address: str, browser: str) -> str:
    """Return the edition that the answer to a browser names, or the status of a refusal."""
    request = urllib.request.Request(address, headers={"Cookie": f"neuromap_browser={browser}"})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return str(json.load(answer)["edition"])
    except urllib.error.HTTPError as error:
        return str(error.code)


def test_a_browser_gets_the_edition_of_its_process_though_the_other_serves_another(tmp_path: Path) -> None:
    with ExitStack() as stack:
        ports = [stack.enter_context(process_with(edition)) for edition in EDITIONS]
        address, _ = stack.enter_context(nginx(tmp_path, free_port(), ports))
        own = {browser: asked(f"{address}/neuromap/version", browser) for browser in "abcdefgh"}
        assert set(own.values()) == set(EDITIONS)
        for browser, edition in own.items():
            places = ("version", f"data/{edition}/library", "version", f"data/{edition}/picture") * 2
            assert [asked(f"{address}/neuromap/{place}", browser) for place in places] == [edition] * 8
        assert asked(f"{address}/neuromap/data/{'0' * 16}/library", "a") == "410"
