"""Large made-up files turn into what reading them takes, beside pandas and networkx alone: processor and memory."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.generated import write_rows
from bench.one_edit import COMPARED, JOINED, SAVED, WRITTEN
from bench.rounds import Sample
from bench.summary import Spread, ratios, spread, values
from bench.table import table, verdict

PROCESSOR, MEMORY = "processor", "memory"
LIMITS = {PROCESSOR: 3.0, MEMORY: 2.0}
LARGE = {"40,000 rows": (40_000, 3_000), "1,000,000 rows": (1_000_000, 30_000)}
EDITED, EDITED_ROWS, EDIT_ROUNDS = "100,000 rows", (100_000, 8_000), 3
# To save beside what another saved meanwhile is to read that, too, to compare it and to bring both together.
MOST_SECONDS = {WRITTEN: 1.0, COMPARED: 2.0, SAVED: 2.0, JOINED: 4.0}
ROUNDS = {"40,000 rows": 3, "1,000,000 rows": 1}
ALONE = "pandas and networkx alone"
_UNITS = {PROCESSOR: (1.0, "s"), MEMORY: (1e6, "MB")}


@dataclass(frozen=True)
class _Process:
    """What is measured as a whole process: its name, and the words before the file."""

    name: str
    words: tuple[str, ...]


PROCESSES = (
    _Process(ALONE, ("bench.bare_pandas",)),
    _Process("neuromap check", ("graph", "check")),
    _Process("neuromap stats", ("graph", "stats")),
)


def large_samples(folder: Path) -> Iterator[Sample]:
    """Yield the seconds of the processor and the bytes of memory that each process takes at most, by turns."""
    for data, (rows, concepts) in LARGE.items():
        path = folder / data.replace(",", "").replace(" ", "-") / "relations.csv"
        path.parent.mkdir()
        write_rows(path, rows, concepts)
        for round in range(1, ROUNDS[data] + 1):
            for process in PROCESSES:
                taken = _taken((*process.words, str(path)))
                yield from (Sample(data, process.name, measure, round, value) for measure, value in taken.items())
            print(f"{time.strftime('%H:%M:%S')} {data}, round {round}, whole processes", flush=True)


def large_table(samples: Sequence[Sample]) -> str:
    """Return what was measured as a table, with the limits that are multiples of what the bare libraries take."""
    lines = [
        (f"{process.name}, {measure}, {data}", f"{limit:.2f}", *_compared(samples, data, process.name, measure))
        for data in LARGE
        for process in PROCESSES[1:]
        for measure, limit in LIMITS.items()
        if values(samples, data, process.name, measure)
    ]
    return table(("What, as a multiple of pandas and networkx alone", "at most", "measured", "of", "reached"), lines)


def edit_samples(folder: Path) -> Iterator[Sample]:
    """Yield the seconds of the processor that each step of editing one cell of a large file takes."""
    path = folder / "edited" / "relations.csv"
    path.parent.mkdir()
    for round in range(1, EDIT_ROUNDS + 1):
        write_rows(path, *EDITED_ROWS)
        words = [sys.executable, "-m", "bench.one_edit", str(path)]
        told = subprocess.run(words, stdout=subprocess.PIPE, check=True)
        yield from (Sample(EDITED, step, PROCESSOR, round, value) for step, value in json.loads(told.stdout).items())
        print(f"{time.strftime('%H:%M:%S')} {EDITED}, round {round}, one cell edited", flush=True)


def edit_table(samples: Sequence[Sample]) -> str:
    """Return what was measured of editing one cell as a table."""
    lines = [
        (f"{step}, {EDITED}", f"{most:.2f} s", f"{_range(seconds)} s", verdict(seconds.median <= most))
        for step, most in MOST_SECONDS.items()
        if (seconds := spread(list(values(samples, EDITED, step, PROCESSOR).values())))
    ]
    return table(("One cell is edited", "at most", "measured", "reached"), lines)


def _compared(samples: Sequence[Sample], data: str, name: str, measure: str) -> tuple[str, str, str]:
    alone = values(samples, data, ALONE, measure)
    found = ratios(values(samples, data, name, measure), alone)
    assert found, "both are measured in each round"
    unit, called = _UNITS[measure]
    of = f"{min(alone.values()) / unit:.1f} {called}"
    return _range(found), of, verdict(found.median <= LIMITS[measure])


def _range(found: Spread) -> str:
    around = "" if found.least == found.greatest else f" ({found.least:.2f}–{found.greatest:.2f})"
    return f"{found.median:.2f}{around}"


def _taken(words: tuple[str, ...]) -> dict[str, float]:
    """Return what a process takes; raises RuntimeError if it fails."""
    process = subprocess.Popen([sys.executable, "-m", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {process.returncode}")
    return {PROCESSOR: used.ru_utime + used.ru_stime, MEMORY: used.ru_maxrss * 1024.0}
