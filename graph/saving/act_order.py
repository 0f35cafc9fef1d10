"""What the histories of a dataset hold turns into the number of the next act: a clock may be set back, this goes on."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from graph.dataset_files import FILES_BESIDE, RELATIONS_FILE
from graph.saving.history import Version, history_of, names_with_history


def order_of_save(path: Path) -> int:
    """Return the number of an act that saves a file now: higher than that of any act before it, of whichever file."""
    return 1 + max((version.order for versions in _histories(path) for version in versions), default=0)


def order_of_found(path: Path, time: str) -> int:
    """Return the number of a change that another program made to a file at a time, which may be long before now.

    It is that of the last act until then, of whichever file, and no lower than that of the last of its own.
    """
    own = max((version.order for version in history_of(path).versions), default=0)
    until = (version.order for versions in _histories(path) for version in versions if version.time <= time)
    return max(own, max(until, default=0))


def _histories(path: Path) -> Iterator[Sequence[Version]]:
    """Yield the versions of a file and of all others that have a history beside it."""
    for name in sorted({path.name, RELATIONS_FILE, *FILES_BESIDE, *names_with_history(path.parent)}):
        yield history_of(path.with_name(name)).versions
