"""A relations file turns into the processor time of each command that exports it, as a whole process."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.rounds import Sample
from graph.dataset import load

COMMAND = "command line"


@dataclass(frozen=True)
class TimedCommand:
    """A command: its name, the file that it writes ("" for none), what is typed besides, and its seconds at most."""

    name: str
    out: str
    limit: float
    options: tuple[str, ...] = ()


COMMANDS = (
    TimedCommand("neuromap --help", "", 0.5),
    *(TimedCommand(ending, f"map.{ending}", 1) for ending in ("csv", "graphml")),
    *(TimedCommand(ending, f"map.{ending}", 1.5) for ending in ("svg", "pdf", "png")),
    TimedCommand("pptx, a story", "story.pptx", 2.5, ("--story",)),
    TimedCommand("hand-out", "handout.pdf", 2, ("--handout",)),
    TimedCommand("html", "map.html", 5),
)


def export_samples(data: str, rows: Path, rounds: int) -> Iterator[Sample]:
    """Yield the milliseconds of the processor that each command takes, user and system, by turns.

    A round before the first one lets fonts be made that are kept on the machine.
    """
    story = load(rows).stories[0].title
    with TemporaryDirectory() as folder:
        for round in range(rounds + 1):
            for command in COMMANDS:
                given = (story,) if command.options == ("--story",) else ()
                words = ("export", str(rows), str(Path(folder, command.out)), *command.options, *given)
                taken = _processor_time(words if command.out else ("--help",))
                if round:
                    yield Sample(data, COMMAND, command.name, round, taken)
            print(f"{time.strftime('%H:%M:%S')} {data}, round {round}, {COMMAND}", flush=True)


def _processor_time(words: tuple[str, ...]) -> float:
    """Return the milliseconds that a command and what it starts keep the processor; raises RuntimeError if it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, "-m", "graph", *words], capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"neuromap {' '.join(words)}: {done.stderr.strip()}")
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
