"""A way to serve readers turns into a line of the table in docs/hosting.md: what they wait for, and what it costs."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit

from bench.load.tally import OPEN, Tally, percentile
from bench.load.ways import Way
from bench.nginx_proxy import nginx
from bench.pages import MAP
from bench.servers import ROOT, free_port, serving
from bench.table import table

READERS, PHASES = 300, (60.0, 5.0, 60.0)
QUICK_READERS, QUICK_PHASES = 60, (10.0, 2.0, 20.0)
HEADS = (
    "",
    "first open: median",
    "95 of 100",
    "an act: median",
    "95 of 100",
    "server time of a first open",
    "errors",
)


def show_way(way: Way) -> int:
    """Measure and print the line of a way; return 1 if it could not be measured."""
    quick = os.environ.get("QUICK", "") not in ("", "0")
    readers, phases = (QUICK_READERS, QUICK_PHASES) if quick else (READERS, PHASES)
    try:
        with tempfile.TemporaryDirectory() as folder, _served(way, Path(folder)) as (homes, processes):
            arguments = (
                "site" if way.site else "map",
                ",".join(homes),
                ",".join(map(str, processes)),
                readers,
                *phases,
            )
            command = [sys.executable, "-m", "bench.load.hosted_crowd", *map(str, arguments)]
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    except (RuntimeError, TimeoutError, subprocess.CalledProcessError) as problem:
        print(f"not measured: {problem}", file=sys.stderr)
        return 1
    tally = Tally(**json.loads(done.stdout))
    print(table(HEADS, [line(way, tally)]), *tally.errors[:5], sep="\n")
    return 0


def line(way: Way, tally: Tally) -> tuple[str, ...]:
    """Return the cells of a way."""
    opens = tally.waits.get(OPEN) or [0.0]
    acts = list(chain(*(waits for kind, waits in tally.waits.items() if kind != OPEN))) or [0.0]
    waits = [f"{percentile(each, share):.2f} s" for each in (opens, acts) for share in (0.5, 0.95)]
    return f"{way.name}, {tally.readers} readers", *waits, f"{tally.time_of_open * 1000:.0f} ms", str(len(tally.errors))


@contextmanager
def _served(way: Way, folder: Path) -> Iterator[tuple[list[str], list[int]]]:
    """Serve in a way; yield the addresses to read at, and the processes whose time counts."""
    with ExitStack() as stack:
        rows = ROOT / "data" / "relations.csv"
        apps = 0 if way.site else way.processes
        servers = [stack.enter_context(serving(MAP.script, rows)) for _ in range(apps)]
        homes, processes = [server.address for server in servers], [server.process for server in servers]
        if way.nginx or way.site:
            ports = [urlsplit(home).port or 80 for home in homes] or [free_port()]
            site = _published(folder / "site") if way.site else None
            home, process = stack.enter_context(nginx(folder, free_port(), ports, site=site))
            homes, processes = [home], [process, *processes]
        yield homes, processes


def _published(folder: Path) -> Path:
    command = [sys.executable, "-m", "graph", "publish", str(ROOT / "data" / "relations.csv"), str(folder)]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return folder
