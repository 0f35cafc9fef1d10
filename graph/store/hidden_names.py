"""The path of a table turns into the names under which what belongs to it stands beside it."""

from pathlib import Path

HIDDEN = ".neuromap-"
HISTORY_FOLDER = f"{HIDDEN}history"


def log_of(path: Path) -> Path:
    """Return the file with a line for each version of a table."""
    return path.parent / HISTORY_FOLDER / path.name / "log.jsonl"


def kept_content(path: Path, hash: str) -> Path:
    """Return the file that holds a version, packed."""
    return log_of(path).with_name(f"{hash}.gz")


def store_journal(path: Path) -> Path:
    """Return the object that says of all tables in a folder of a store whether a save of them is going on."""
    return path.parent / f"{HIDDEN}journal"


def is_hidden(path: Path) -> bool:
    """Return whether this is no table but something that belongs to one.

    >>> is_hidden(log_of(Path("relations.csv"))), is_hidden(Path("relations.csv"))
    (True, False)
    """
    return any(part.startswith(HIDDEN) for part in path.parts)
