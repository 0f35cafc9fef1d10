"""The environment turns into where stored drafts are: on this machine, or in the Redis that it names."""

import os
from functools import cache
from pathlib import Path

from graph.saving.draft_home import DiskHome, DraftHome
from ui.data_file import data_path
from ui.shared_redis import NO_LIBRARY, redis_address


def drafts_of_data() -> DraftHome:
    """Return where the drafts about the served file are stored; raises ValueError for an address that is none."""
    return _home(redis_address(os.environ), data_path())


@cache
def _home(address: str, path: Path) -> DraftHome:
    if not address:
        return DiskHome(path)
    try:
        from graph.saving.redis_drafts import RedisHome
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(NO_LIBRARY) from error
    return RedisHome(address, path)
