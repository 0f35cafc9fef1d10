"""The environment turns into where presentations are: in this process, or in the Redis that it names."""

import os
import re
from collections.abc import Mapping
from functools import cache

from web.live.presentation_store import MemoryStore, PresentationStore
from web.live.presentations import Presentations

SHARED_BY = "NEUROMAP_REDIS"
_ADDRESS = re.compile(r"(rediss?|unix)://\S+")
NO_ADDRESS = f"{SHARED_BY}: “{{}}” is no address of a Redis or Valkey; write it as redis://localhost:6379/0"
NO_LIBRARY = f'{SHARED_BY} needs an extra: pip install "neuroimmune-map[redis]"'


@cache
def presentations() -> PresentationStore:
    """Return the presentations of this server, as its environment says when they are first asked for."""
    return presentation_store(os.environ)


def presentation_store(environment: Mapping[str, str]) -> PresentationStore:
    """Return the store of the presentations; raises ValueError for an address that is none."""
    address = environment.get(SHARED_BY, "").strip()
    if not address:
        return MemoryStore(Presentations())
    if not _ADDRESS.fullmatch(address):
        raise ValueError(NO_ADDRESS.format(address.rpartition("@")[2]))
    try:
        from web.live.redis_store import RedisStore
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(NO_LIBRARY) from error
    return RedisStore(address)
