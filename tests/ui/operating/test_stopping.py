"""The running app logs lines of JSON, and is gone soon after it is told to, whoever is still on a line."""

import http.client
import json
from pathlib import Path

from tests.browser.served_app import ServedApp

PATIENCE = 60


def test_a_server_that_is_told_to_stop_lets_go_of_all_lines_and_has_logged_no_person(tmp_path: Path) -> None:
    relations = tmp_path / "relations.csv"
    relations.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    app = ServedApp(relations, NEUROMAP_LOG="json")
    line = http.client.HTTPConnection("localhost", app.port, timeout=PATIENCE)
    own = {"Origin": app.address, "User-Agent": "Ada's browser"}
    line.request("POST", "/neuromap/rooms", json.dumps({"home": app.address}), own)
    code = json.loads(line.getresponse().read())["code"]
    line.request("GET", f"/neuromap/rooms/{code}/events?name=ada", headers=own)
    line.getresponse().readline()
    app.stop()
    lines = [each for each in app.log.read_text(encoding="utf-8").splitlines() if each.startswith("{")]
    told = [json.loads(each) for each in lines]
    requests = [(each["method"], each["route"], each["status"]) for each in told if each["message"] == "request"]
    assert ("POST", "/neuromap/rooms", 200) in requests
    # An answer is logged when it has ended: this line did, and its process was not killed over it.
    assert ("GET", "/neuromap/rooms/*/events", 200) in requests
    assert not any(word in "".join(lines) for word in (code, "ada", "Ada", "127.0.0.1"))
