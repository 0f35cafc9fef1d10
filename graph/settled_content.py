"""The path of a file turns into its bytes, which are read anew only where the file may have changed since."""

import os
import time
from collections import OrderedDict
from pathlib import Path
from threading import Lock

from graph.reading.file_content import content_of
from graph.store.file_address import is_address

# What changed that long ago cannot have changed once more under the same time of the file system.
SETTLED = 2.0
# The files of a dataset.
MOST_KEPT = 6
_State = tuple[int, ...]
_kept: OrderedDict[Path, tuple[_State, bytes]] = OrderedDict()
_lock = Lock()


def settled_content(path: Path) -> bytes | None:
    """Return what `content_of` returns, and raise what it raises; a file that lies as it did is not read again.

    A run of the edit page asks some forty times for what all files hold.
    """
    if is_address(path):
        return content_of(path)
    before = _state(path)
    with _lock:
        known = _kept.get(path)
    if known and known[0] == before:
        return known[1]
    found = content_of(path)
    if found is not None and before and _is_settled(before) and _state(path) == before:
        with _lock:
            _kept[path] = before, found
            _kept.move_to_end(path)
            while len(_kept) > MOST_KEPT:
                _kept.popitem(last=False)
    return found


def _state(path: Path) -> _State:
    """Return what differs after each change of a file, of who may read it, or of which file it is; () for no file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return ()
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev, found.st_mode


def _is_settled(state: _State) -> bool:
    return time.time() - max(state[:2]) / 1e9 > SETTLED
