"""The page docs/speed.md turns into the same page with the half of one command written anew."""

from pathlib import Path

BENCH, LOAD = "bench", "load"
_HALVES = (BENCH, LOAD)


def write_half(page: Path, command: str, half: str) -> None:
    """Write the half of a command into the page, and leave the other as it is."""
    before = page.read_text(encoding="utf-8") if page.exists() else ""
    page.write_text(with_half(before, command, half), encoding="utf-8")


def with_half(page: str, command: str, half: str) -> str:
    """Return the page with the half of a command replaced.

    A page that marks no halves is the one of `make bench` alone.

    >>> print(with_half("# Old", "load", "# Crowd"), end="")
    <!-- make bench -->
    # Old
    <BLANKLINE>
    <!-- make load -->
    # Crowd
    """
    halves = {**_halves(page), command: half}
    written = (f"{_mark(name)}\n{halves[name].strip()}\n" for name in _HALVES if halves.get(name, "").strip())
    return "\n".join(written)


def _halves(page: str) -> dict[str, str]:
    first, _, last = page.partition(_mark(LOAD))
    return {BENCH: first.replace(_mark(BENCH), ""), LOAD: last}


def _mark(command: str) -> str:
    return f"<!-- make {command} -->"
