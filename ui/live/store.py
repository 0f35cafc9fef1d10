"""The environment turns into where presentations are: in this process, or in the Redis that it names."""

import os
from collections.abc import Mapping
from functools import cache

from ui.shared_redis import NO_LIBRARY, redis_address
from web.live.presentation_store import MemoryStore, PresentationStore
from web.live.presentations import Presentations


@cache
def presentations() -> PresentationStore:
    """Return the presentations of this server, as its environment says when they are first asked for."""
    return presentation_store(os.environ)


def presentation_store(environment: Mapping[str, str]) -> PresentationStore:
    """Return the store of the presentations; raises ValueError for an address that is none."""
    address = redis_address(environment)
    if not address:
        return MemoryStore(Presentations())
    try:
        from web.live.redis_store import RedisStore
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(NO_LIBRARY) from error
    return RedisStore(address)
