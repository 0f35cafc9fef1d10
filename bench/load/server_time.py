"""The id of a process turns into the processor time that it and its children have used, as Linux says it."""

import os
from collections.abc import Iterator
from pathlib import Path

_PROCESSES = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
# Places behind the name of the process, which may hold anything: state, parent, ..., utime, stime, cutime, cstime.
_PARENT, _TIMES = 1, slice(11, 15)


def server_time(process: int) -> float:
    """Return the seconds of user and system time of a process, its children, and those of them that have ended."""
    found = dict(_processes())
    return sum(_ticks(found[each]) for each in _family(process, found)) / _TICKS


def _processes() -> Iterator[tuple[int, list[str]]]:
    for path in _PROCESSES.iterdir():
        if path.name.isdigit():
            try:
                text = (path / "stat").read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            yield int(path.name), text.rpartition(")")[2].split()


def _family(process: int, found: dict[int, list[str]]) -> list[int]:
    """Return the process, its children, and theirs."""
    family = [process] if process in found else []
    for each in family:
        family += [child for child, fields in found.items() if int(fields[_PARENT]) == each]
    return family


def _ticks(fields: list[str]) -> int:
    return sum(map(int, fields[_TIMES]))
