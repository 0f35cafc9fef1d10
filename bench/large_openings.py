"""Large made-up files turn into what the page takes to open once they are read, beside the empty page."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

from playwright.sync_api import Browser

from bench.browser import Visit
from bench.generated import write_rows
from bench.pages import EMPTY, MAP
from bench.rounds import FIRST_OPEN, Sample
from bench.servers import serving
from bench.targets import OPENED

ROUNDS = 3
# Seconds in which a file has to be read on the slowest machine.
_READING, _PACE = 900.0, 0.5


def opening_samples(browser: Browser, folder: Path) -> Iterator[Sample]:
    """Yield the milliseconds of each page by turns; the files have no core, so they open as their communities."""
    for data, (rows, concepts, _) in OPENED.items():
        path = folder / f"opened-{rows}" / "signals.csv"
        path.parent.mkdir()
        write_rows(path, rows, concepts, core=0)
        with serving(EMPTY.script, path) as empty, serving(MAP.script, path) as app:
            _read(app.address)
            for round in range(1, ROUNDS + 1):
                for page, address in ((EMPTY, empty.address), (MAP, app.address)):
                    visit = Visit(browser, page, address)
                    visit.close()
                    yield Sample(data, page.name, FIRST_OPEN, round, visit.opened)
                print(f"{time.strftime('%H:%M:%S')} {data}, round {round}, first open", flush=True)


def _read(address: str) -> None:
    """Wait until a server has read its file: it answers then with the edition of that."""
    end = time.monotonic() + _READING
    while time.monotonic() < end:
        with urlopen(f"{address}/neuromap/version", timeout=_READING) as answer:
            if json.load(answer)["edition"]:
                return
        time.sleep(_PACE)
    raise TimeoutError(address)
