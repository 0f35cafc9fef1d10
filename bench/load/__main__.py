"""The map and the empty page turn into the half of docs/speed.md about a crowd; QUICK=1 shows a small one alone.

PROCESSES=2, NGINX=1 and SITE=1 show a line of the table in docs/hosting.md in its place.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from bench.load.hosting import show_way
from bench.load.report import report
from bench.load.server_time import server_time
from bench.load.tally import Tally
from bench.load.ways import way_of
from bench.machine import machine
from bench.pages import EMPTY, MAP, Page
from bench.servers import ROOT, Server, serving
from bench.speed_page import LOAD, write_half

# Seconds of opening, waiting and acting.
READERS, PHASES = 300, (60.0, 20.0, 60.0)
QUICK_READERS, QUICK_PHASES = 30, (10.0, 5.0, 20.0)
# Longer than the server rests between what it lays out first and what it lays out ahead.
_LOOK, _AT_REST, _PATIENCE = 8.0, 0.03, 180.0


def main() -> int:
    """Measure, print, write; return 1 if something could not be measured."""
    way = way_of(os.environ)
    if way:
        return show_way(way)
    quick = os.environ.get("QUICK", "") not in ("", "0")
    readers, phases = (QUICK_READERS, QUICK_PHASES) if quick else (READERS, PHASES)
    try:
        of_map, of_empty = (_crowd(page, name, readers, phases) for page, name in ((MAP, "map"), (EMPTY, "empty")))
    except (RuntimeError, TimeoutError, subprocess.CalledProcessError) as problem:
        print(f"not measured: {problem}", file=sys.stderr)
        return 1
    half = report(of_map, of_empty, phases, machine())
    print(half)
    if not quick:
        write_half(ROOT / "docs" / "speed.md", LOAD, half)
    return 0


def _crowd(page: Page, name: str, readers: int, phases: Sequence[float]) -> Tally:
    """Return the tally of a crowd at a page; it is a process of its own, as readers are."""
    with serving(page.script, ROOT / "data" / "relations.csv") as server:
        _wait_for_rest(server)
        print(f"{time.strftime('%H:%M:%S')} {readers} readers come to the {page.name}", flush=True)
        arguments = (name, server.address, server.process, readers, *phases)
        command = [sys.executable, "-m", "bench.load.crowd", *map(str, arguments)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return Tally(**json.loads(done.stdout))


def _wait_for_rest(server: Server) -> None:
    """Wait until the server has laid out what it lays out before anybody comes."""
    deadline = time.monotonic() + _PATIENCE
    before = server_time(server.process)
    while time.monotonic() < deadline:
        time.sleep(_LOOK)
        now = server_time(server.process)
        if now - before <= _AT_REST * _LOOK:
            return
        before = now
    raise TimeoutError(f"{server.address} was not at rest within {_PATIENCE:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
