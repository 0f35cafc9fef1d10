"""The shipped rows and made-up ones turn into docs/speed.md; with QUICK=1 into one round on the terminal alone."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Error

from bench.browser import NotMeasuredError, chromium
from bench.exports import export_samples
from bench.generated import write_rows
from bench.large_files import edit_samples, large_samples
from bench.large_openings import opening_samples
from bench.machine import machine
from bench.offline import offline_samples
from bench.report import report
from bench.rounds import Sample, browser_samples
from bench.servers import ROOT
from bench.speed_page import BENCH, write_half
from bench.targets import MANY, MOST, SHIPPED

# What is judged as a ratio of slow first opens needs more than one round.
ROUNDS = {SHIPPED: 3, MANY: 1, MOST: 3}
SIZES = {MANY: (2_000, 300), MOST: (20_000, 1_500)}


def main() -> int:
    """Measure, print, write; return 1 if something could not be measured."""
    quick = os.environ.get("QUICK", "") not in ("", "0")
    try:
        with TemporaryDirectory() as folder, chromium() as browser:
            samples: list[Sample] = []
            for data, rows in _files(Path(folder), quick):
                rounds = 1 if quick else ROUNDS[data]
                samples += browser_samples(browser, data, rows, rounds)
                samples += offline_samples(data, rows, rounds)
                samples += export_samples(data, rows, rounds) if data == SHIPPED else ()
            samples += [] if quick else [*large_samples(Path(folder)), *edit_samples(Path(folder))]
            samples += [] if quick else opening_samples(browser, Path(folder))
            page = report(samples, machine(browser.version))
    except (NotMeasuredError, Error, RuntimeError, TimeoutError) as problem:
        print(f"not measured: {problem}", file=sys.stderr)
        return 1
    print(page)
    if not quick:
        write_half(ROOT / "docs" / "speed.md", BENCH, page)
    return 0


def _files(folder: Path, quick: bool) -> list[tuple[str, Path]]:
    files = [(SHIPPED, ROOT / "data" / "relations.csv")]
    for data, (rows, concepts) in {} if quick else SIZES.items():
        path = folder / str(rows) / "relations.csv"
        path.parent.mkdir()
        write_rows(path, rows, concepts)
        files.append((data, path))
    return files


if __name__ == "__main__":
    sys.exit(main())
